import { execFileSync } from 'node:child_process'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { en } from '../../app/messages/en.ts'
import { ko } from '../../app/messages/ko.ts'
import { pagesEn } from '../../app/messages/pages-en.ts'
import { pagesKo } from '../../app/messages/pages-ko.ts'
import { openBrowser } from '../open-browser.ts'
import { becomeOwner } from './become-owner.ts'
import { beginInBrowser } from './begin-in-browser.ts'
import { findBrokenRules } from './find-broken-rules.ts'
import { type ServedProduct, serveProduct } from './serve-product.ts'

let product: ServedProduct
let browser: Browser
let admin: BrowserContext

beforeAll(async () => {
  ;[product, browser] = await Promise.all([serveProduct(), openBrowser()])
  const command = ['cli/cube.ts', 'user', 'create', 'mina@example.com']
  execFileSync('node', command, { env: { ...process.env, DATA_DIR: product.dataFolder }, stdio: 'ignore' })
  admin = await browser.newContext({ locale: 'ko-KR', viewport: { width: 390, height: 844 } })
  const page = await admin.newPage()
  await becomeOwner(page, product)
  await page.close()
})
afterAll(async () => {
  await browser?.close()
  await product?.remove()
})

const card = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })

describe('people and roles', () => {
  it('are found by a part of the address, and a role is given with a reason by the keyboard alone', async () => {
    const page = await admin.newPage()
    await page.goto(`${product.address}/people`)
    await page.getByRole('searchbox').fill('MINA')
    await page.keyboard.press('Enter')
    await page.waitForURL(/email=MINA/)
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1)
    const mina = card(page, 'mina@example.com')
    await mina.locator('summary').first().press('Enter')
    await mina.getByRole('checkbox', { name: ko['role.editor'] }).press('Space')
    const save = mina.getByRole('button', { name: ko['people.save'] })
    await save.press('Enter')
    await mina.getByText(ko['people.reason.missing']).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/-reason$/)
    expect(await findBrokenRules(page)).toEqual([])
    await page.keyboard.type('글을 다듬어 주기로 했어요')
    await page.keyboard.press('Enter')
    await mina
      .getByRole('list', { name: pagesKo['people.roles-of'].replace('{name}', 'mina@example.com') })
      .getByText(ko['role.editor'])
      .waitFor()
    await mina.getByText(pagesKo['people.history'].replace('{count}', '1')).press('Enter')
    await mina.getByText('글을 다듬어 주기로 했어요').waitFor()
    await page.close()
  })

  it('leave the last admin, and say why', async () => {
    const page = await admin.newPage()
    await page.goto(`${product.address}/people`)
    const own = page.getByRole('listitem').filter({ has: page.getByText(pagesKo['people.you'], { exact: true }) })
    await own.locator('summary').first().click()
    await own.getByRole('checkbox', { name: ko['role.admin'] }).press('Space')
    await own.getByLabel(ko['people.reason']).fill('쉬고 싶어요')
    await own.getByRole('button', { name: ko['people.save'] }).click()
    await own
      .getByRole('alert')
      .getByText(/마지막 최고 관리자/)
      .waitFor()
    await page.close()
  })

  it.each([
    { width: 390, colorScheme: 'dark', locale: 'ko-KR' },
    { width: 1280, colorScheme: 'light', locale: 'en-US' },
  ] as const)('break no rule of WCAG and fit at $width, $colorScheme, $locale', async ({ width, ...options }) => {
    const context = await browser.newContext({ ...options, storageState: await admin.storageState(), viewport: { width, height: 900 } })
    const page = await context.newPage()
    await page.goto(`${product.address}/people`)
    for (const summary of await page.locator('main summary').all()) await summary.click()
    expect(await findBrokenRules(page)).toEqual([])
    const edges = await page.locator('main *:visible').evaluateAll((all) => all.map((element) => element.getBoundingClientRect().right))
    expect(Math.max(...edges)).toBeLessThanOrEqual(width)
    if (options.locale === 'en-US') expect((await page.locator('main').innerText()).replace(/글을 다듬어 주기로 했어요/, '')).not.toMatch(/[가-힣]/)
    await context.close()
  })

  it('are not for a reader', async () => {
    const context = await browser.newContext({ locale: 'en-US', viewport: { width: 390, height: 844 } })
    const page = await beginInBrowser(context, product.address)
    await page.goto(`${product.address}/people`)
    await page.getByText(pagesEn['people.not.title']).waitFor()
    expect(await page.locator('body').innerText()).not.toContain('mina@example.com')
    expect(await page.getByRole('link', { name: en['account.home'] }).count()).toBe(1)
    await context.close()
  })
})
