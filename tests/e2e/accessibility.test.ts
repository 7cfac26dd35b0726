import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../open-browser.ts'
import { findBrokenRules } from './find-broken-rules.ts'
import { type ServedProduct, serveProduct } from './serve-product.ts'

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

const findOn = (page: Page) => findBrokenRules(page, page.frames())

test.for([
  { colorScheme: 'light', locale: 'ko-KR', sex: '여성', question: '내년에 이직해도 괜찮을까요' },
  { colorScheme: 'dark', locale: 'en-US', sex: 'Female', question: 'What kind of person am I?' },
] as const)(
  'screens and components break no rule of WCAG 2.2 AA that a machine can see, $colorScheme $locale',
  { timeout: 120_000 },
  async ({ colorScheme, locale, sex, question }) => {
    const context = await browser.newContext({ colorScheme, locale, viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await page.goto(product.address)
    await page.locator('button[type=submit]').click()
    const found = await findOn(page)

    await page.fill('#birth-date', '1992-03-14')
    await page.fill('#birth-time', '07:20')
    await page.getByText(sex, { exact: true }).click()
    await page.locator('input[type=checkbox]').check({ force: true })
    await page.locator('button[type=submit]').click()
    await page.locator('textarea').fill(question)
    await page.keyboard.press('Enter')
    await page.locator('article footer').waitFor()
    await page.locator('article p button').first().click()
    found.push(...(await findOn(page)))
    expect(page.frames().length).toBeGreaterThan(1)

    for (const path of ['/chart', '/settings', '/profiles/new', '/conversation/none']) {
      await page.goto(product.address + path)
      found.push(...(await findOn(page)))
    }
    await context.close()
    expect(found).toEqual([])
  },
)
