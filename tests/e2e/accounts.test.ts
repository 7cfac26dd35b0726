import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../open-browser.ts'
import { becomeOwner } from './become-owner.ts'
import { type ServedProduct, serveProduct } from './serve-product.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const options: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], iframes: false }
const password = 'velvet-otter-92-harbor'
const question = '내년에 이직해도 괜찮을까요'

let product: ServedProduct
let browser: Browser

beforeAll(async () => {
  product = await serveProduct()
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await product?.remove()
})

function newContext(colorScheme: 'light' | 'dark' = 'light'): Promise<BrowserContext> {
  return browser.newContext({ colorScheme, locale: 'ko-KR', viewport: { width: 390, height: 844 } })
}

/** What axe finds on a page: rule and first place. */
async function findOn(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(
    (run) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(run),
    options,
  )
  return violations.map(({ id, nodes }) => `${new URL(page.url()).pathname} ${id} ${nodes[0]?.html}`)
}

const linksRead = new Map<string, number>()

/** The next link that the terminal prints for something. */
async function linkFor(kind: string): Promise<string> {
  const printed = () => [...product.output().matchAll(new RegExp(`^${kind} link for [^ ]+: (\\S+)$`, 'gm'))]
  const read = linksRead.get(kind) ?? 0
  await expect.poll(() => printed().length, { timeout: 10_000 }).toBeGreaterThan(read)
  linksRead.set(kind, read + 1)
  return printed()[read]?.[1] ?? ''
}

/** Unfolds a chart and, if asked, has it read. */
async function beginReading(page: Page, text: string | null): Promise<void> {
  await page.goto(product.address)
  await page.fill('#birth-date', '1992-03-14')
  await page.fill('#birth-time', '07:20')
  await page.getByText('여성', { exact: true }).click()
  await page.locator('#consent').check({ force: true })
  await page.locator('button[type=submit]').click()
  await page.locator('textarea').waitFor()
  if (text === null) return
  await page.locator('textarea').fill(text)
  await page.keyboard.press('Enter')
  await page.locator('article footer').waitFor()
}

async function signUp(page: Page, email: string): Promise<void> {
  await page.goto(`${product.address}/sign-up`)
  await page.fill('#sign-up-email', email)
  await page.fill('#sign-up-password', password)
  await page.locator('#sign-up-fourteen').check({ force: true })
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '확인 링크를 보냈어요' }).waitFor()
  await page.goto(await linkFor('sign-up'))
  await page.getByRole('button', { name: '확인 마치기' }).click()
  await page.getByText('가입을 마쳤어요').waitFor()
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${product.address}/sign-in`)
  await page.fill('#sign-in-email', email)
  await page.fill('#sign-in-password', password)
  await page.keyboard.press('Enter')
}

/** Opens the conversations of before; a click that a page takes before it listens, or before it knows who signed in, opens nothing and is made again. */
async function openPast(page: Page, title: string): Promise<void> {
  const link = page.getByRole('link', { name: title })
  const seen = async () => {
    if (!(await link.isVisible()))
      await page
        .getByRole('button', { name: '지난 이야기 열기' })
        .click({ timeout: 2_000 })
        .catch(() => {})
    return link.isVisible()
  }
  await expect.poll(seen, { timeout: 30_000, interval: 1_000 }).toBe(true)
}

describe('an account', () => {
  test('keeps the readings of before, here and on another device', async () => {
    const context = await newContext()
    const page = await context.newPage()
    await beginReading(page, question)
    const answer = await page.locator('article').first().innerText()
    await signUp(page, 'mina@example.com')
    expect(new URL(page.url()).hash).toBe('')
    await page.getByRole('button', { name: '처음으로 가기' }).click()
    await openPast(page, question)
    await page.getByRole('link', { name: question }).click()
    await expect.poll(async () => (await page.locator('article').first().innerText()).slice(0, 200)).toBe(answer.slice(0, 200))

    const other = await newContext()
    const elsewhere = await other.newPage()
    await signIn(elsewhere, 'mina@example.com')
    await openPast(elsewhere, question)
    await other.close()
    await context.close()
    expect(product.output()).not.toContain('mina@example.com')
  })

  test('left by signing out leaves nothing in the browser, in any of its tabs', async () => {
    const context = await newContext()
    const page = await context.newPage()
    await beginReading(page, null)
    await signUp(page, 'leaving@example.com')
    const tab = await context.newPage()
    await tab.goto(product.address)
    await tab.locator('textarea').fill('아무에게도 말하지 못한 일')
    await page.goto(`${product.address}/account`)
    await page.getByRole('button', { name: '이 기기에서 로그아웃' }).click()
    for (const left of [page, tab]) await left.locator('#birth-date').waitFor()
    expect(await tab.evaluate(() => Object.keys(localStorage))).toEqual([])
    expect((await context.cookies()).filter(({ name }) => name.includes('session'))).toEqual([])
    await tab.goBack().catch(() => null)
    expect(await tab.content()).not.toContain('아무에게도')
    await context.close()
  })

  test('signed in to from a browser with readings asks whether they come along, and brings them', async () => {
    const first = await newContext()
    const page = await first.newPage()
    await beginReading(page, null)
    await signUp(page, 'bring@example.com')
    await first.close()

    const second = await newContext()
    const guest = await second.newPage()
    await beginReading(guest, question)
    await signIn(guest, 'bring@example.com')
    await guest.getByRole('heading', { name: '이 기기의 풀이도 가져갈까요' }).waitFor()
    expect(await findOn(guest)).toEqual([])
    await guest.getByRole('button', { name: '모두 가져가기' }).click()
    await openPast(guest, question)
    await second.close()
  })

  test('whose password is forgotten gets a new one by a link, and other devices are signed out', async () => {
    const context = await newContext()
    const page = await context.newPage()
    await beginReading(page, null)
    await signUp(page, 'forgot@example.com')
    const other = await newContext()
    const forgetful = await other.newPage()
    await forgetful.goto(`${product.address}/sign-in`)
    await forgetful.fill('#sign-in-email', 'forgot@example.com')
    await forgetful.getByRole('link', { name: '비밀번호를 잊었어요' }).click()
    await expect.poll(() => forgetful.inputValue('#reset-email')).toBe('forgot@example.com')
    await forgetful.getByRole('button', { name: '링크 받기' }).click()
    await forgetful.goto(await linkFor('password'))
    await forgetful.fill('#new-password', 'qwertyuiop')
    await forgetful.keyboard.press('Enter')
    await expect.poll(() => forgetful.locator('#new-password').getAttribute('aria-invalid')).toBe('true')
    expect(await forgetful.inputValue('#new-password')).toBe('qwertyuiop')
    await forgetful.fill('#new-password', 'quiet lantern by the river')
    await forgetful.keyboard.press('Enter')
    await forgetful.getByText('비밀번호를 바꾸었어요').waitFor()
    await page.goto(product.address)
    await page.locator('#birth-date').waitFor()
    await other.close()
    await context.close()
  })
})

describe('the screens of accounts', () => {
  test.for(['light', 'dark'] as const)('break no rule of WCAG 2.2 AA that a machine can see, %s', async (colorScheme) => {
    const context = await newContext(colorScheme)
    const page = await context.newPage()
    const found: string[] = []
    for (const path of ['/sign-in', '/sign-up', '/reset', '/sign-up/confirm', '/account', '/owner', '/owner/welcome']) {
      await page.goto(product.address + path)
      found.push(...(await findOn(page)))
    }
    for (const path of ['/sign-in', '/sign-up']) {
      await page.goto(product.address + path)
      await page.locator('button[type=submit]').click()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`${path.slice(1)}-email`)
      found.push(...(await findOn(page)))
    }
    await beginReading(page, null)
    await signUp(page, `axe-${colorScheme}@example.com`)
    await page.goto(`${product.address}/account`)
    for (const summary of await page.locator('summary').all()) await summary.click()
    found.push(...(await findOn(page)))
    expect(found).toEqual([])
    await context.close()
  })

  test('show the owner where things are, and let them make a key that works', async () => {
    const context = await newContext()
    const page = await context.newPage()
    await beginReading(page, null)
    await becomeOwner(page, product)
    await page.getByRole('heading', { name: '이곳의 주인이 되셨어요' }).waitFor()
    expect(await page.getByRole('link', { name: /스튜디오/ }).getAttribute('href')).toBe('/studio')
    expect(await page.getByRole('link', { name: /실험/ }).getAttribute('href')).toBe('/experiments')
    await page.goto(`${product.address}/account`)
    await page.locator('summary').click()
    await page.fill('#new-key-name', '밤마다 도는 보고서')
    await page.locator('[id="new-key-readings.use"]').check({ force: true })
    await page.locator('form button[type=submit]').last().click()
    const key = await page.locator('code').innerText()
    expect(await findOn(page)).toEqual([])
    const answered = await fetch(`${product.address}/api/profiles`, { headers: { authorization: `Bearer ${key}` } })
    expect(answered.status).toBe(200)
    expect(await answered.json()).toHaveLength(1)
    await page.getByRole('button', { name: '밤마다 도는 보고서 거두기' }).click()
    await page.getByText('거두었어요').waitFor()
    expect((await fetch(`${product.address}/api/profiles`, { headers: { authorization: `Bearer ${key}` } })).status).toBe(401)
    await context.close()
  })

  test('refuse a child kindly before anything is sent, and ask a guardian to agree for theirs', async () => {
    const context = await newContext()
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(product.address)
    const young = `${new Date().getFullYear() - 8}-03-14`
    await page.fill('#birth-date', young)
    await page.fill('#birth-time', '07:20')
    await page.getByText('여성', { exact: true }).click()
    await page.locator('#consent').check({ force: true })
    await expect.poll(() => asked.filter((path) => path === '/api/chart-preview').length).toBeGreaterThan(0)
    await page.waitForTimeout(1_000)
    await page.locator('button[type=submit]').click()
    await page.locator('#birth-date-error').getByText('보호자').waitFor()
    expect(asked).not.toContain('/api/session')

    await beginReading(page, null)
    await page.goto(`${product.address}/profiles/new`)
    await page.fill('#profile-label', '첫째')
    await page.fill('#profile-date', young)
    await page.fill('#profile-time', '07:20')
    await page.getByText('여성', { exact: true }).click()
    await page.locator('#guardian').waitFor()
    await page.locator('button[type=submit]').click()
    await page.locator('#guardian-error').waitFor()
    await page.locator('#guardian').check({ force: true })
    await page.locator('button[type=submit]').click()
    await page.locator('textarea').waitFor()
    await context.close()
  })
})
