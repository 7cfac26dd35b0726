import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../app/messages/en.ts'
import { ko } from '../../app/messages/ko.ts'
import { openBrowser } from '../open-browser.ts'
import { askInBrowser, beginInBrowser } from './begin-in-browser.ts'
import { findBrokenRules } from './find-broken-rules.ts'
import { type ServedProduct, serveProduct } from './serve-product.ts'

let product: ServedProduct
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([serveProduct(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await product?.remove()
})

const told = (page: Page) => page.locator('article').last().locator('.card').filter({ hasText: ko['told-birth.title'] })

test('a birth beside the open chart is said not to be read, becomes a person of its own, and is read then', async () => {
  const context = await browser.newContext({ locale: 'ko-KR', colorScheme: 'dark', viewport: { width: 390, height: 844 } })
  const page = await beginInBrowser(context, product.address)
  const question = '1990년 5월 12일 저녁 8시생 여자인데 올해 이직해도 될까?'
  await askInBrowser(page, question)
  await told(page).getByText('1990년 5월 12일, 오후 8:00, 여자').waitFor()
  await page.getByText(/모두 사주에서 확인했어요/).waitFor()
  expect(await findBrokenRules(page)).toEqual([])
  await told(page).getByRole('button', { name: ko['told-birth.add'] }).click()

  await page.waitForURL(/profiles\/new/)
  await expect.poll(() => page.locator('#profile-date').inputValue()).toBe('1990년 5월 12일')
  expect(await page.locator('#profile-time').inputValue()).toBe('오후 8:00')
  await page.locator('#profile-label').fill('지아')
  await page.getByRole('button', { name: ko['profile.submit'] }).click()
  await page.waitForURL(/\?profile=/)
  const composer = page.getByRole('textbox', { name: '마음에 걸리는 일을 적어 보세요' })
  await expect.poll(() => composer.inputValue()).toBe(question)
  await askInBrowser(page, question)
  await page.getByText(/모두 사주에서 확인했어요/).waitFor()
  expect(await told(page).count()).toBe(0)

  // From her chart, the birth of the first person is known as theirs.
  await askInBrowser(page, '1992년 3월 14일생은 올해 어때?')
  await told(page)
    .getByRole('button', { name: ko['told-birth.ask'].replace('{kept}', 'Me') })
    .click()
  await expect.poll(() => composer.inputValue()).toBe('1992년 3월 14일생은 올해 어때?')
  await context.close()
})

test('what is put right in words waits in the form of that chart, and counts once it is saved', async () => {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 } })
  const page = await beginInBrowser(context, product.address)
  await askInBrowser(page, 'I was born at 7 pm, not 7 am')
  const card = page.locator('article').last().locator('.card').filter({ hasText: en['told-birth.title'] })
  await card.getByText('14 March 1992, 7:00 pm').waitFor()
  expect(await findBrokenRules(page)).toEqual([])
  await card.getByRole('link', { name: en['told-birth.correct'].replace('{name}', 'Me') }).click()
  await page.waitForURL(/profiles\/[^/]+$/)
  await expect.poll(() => page.locator('#profile-time').inputValue()).toBe('7:00 pm')
  expect(await page.locator('#profile-date').inputValue()).toBe('14 March 1992')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/\/chart/)
  await page.goto(product.address)
  await askInBrowser(page, 'I was born at 7 pm, not 7 am')
  await page.locator('article footer').last().waitFor()
  expect(await card.count()).toBe(0)
  await context.close()
})
