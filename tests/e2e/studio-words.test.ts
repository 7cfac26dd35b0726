import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../open-browser.ts'
import { askInBrowser, beginInBrowser } from './begin-in-browser.ts'
import { findBrokenRules } from './find-broken-rules.ts'
import { type ServedProduct, serveProduct } from './serve-product.ts'
import { signInMember } from './sign-in-member.ts'

const phone = { width: 390, height: 844 }
const path = 'glossary.tenGods.friend'
const better = '비견은 나와 같은 기운, 곧 어깨를 나란히 하고 걷는 사람을 가리키는 말이에요.'

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

const signIn = (name: string, roles: string): Promise<BrowserContext> => signInMember(product, browser, name, roles, phone)

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(address)
  return page
}

/** PICTURES names a folder that takes a picture on a phone and on a desk, light and dark. */
async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.PICTURES) return
  for (const width of [1280, 390])
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.setViewportSize({ width, height: 844 })
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `${process.env.PICTURES}/${name}-${width}-${colorScheme}.png`, fullPage: true })
    }
}

test('a phrase is changed, heard, approved by somebody else and told to the next reader', { timeout: 120_000 }, async () => {
  const [editorContext, reviewerContext] = [await signIn('words-editor', 'editor,reviewer'), await signIn('words-reviewer', 'reviewer')]
  const editor = await open(editorContext, `${product.address}/studio/words`)
  await editor.getByText('처음 나온 말을 그대로 쓰고 있어요.').waitFor()
  expect(await findBrokenRules(editor)).toEqual([])
  await editor.getByRole('button', { name: '고치기 시작' }).click()
  await editor.waitForURL('**/studio/words/*')
  await editor.getByRole('searchbox', { name: '문장이나 자리로 찾기' }).fill(path)
  await editor.getByRole('button', { name: new RegExp(path) }).click()
  const phrase = editor.getByRole('textbox', { name: path })

  // What does not fit is named at its place, and nothing is lost.
  await phrase.fill(`${better.slice(0, -1)} 반드시요.`)
  await editor.getByRole('button', { name: '저장', exact: true }).click()
  await editor.getByText(/단정하거나 겁을 주거나/).waitFor()
  expect(await findBrokenRules(editor)).toEqual([])
  await phrase.fill(better)
  await editor.getByRole('button', { name: '저장', exact: true }).click()
  await editor.getByText('저장했어요.').waitFor()
  await editor.getByRole('button', { name: '검토 요청' }).click()
  await editor.getByText('직접 쓴 초안은 승인할 수 없어요.').waitFor()

  const reviewer = await open(reviewerContext, editor.url())
  await reviewer.getByRole('button', { name: '풀이를 지어 보기' }).click()
  await reviewer.getByRole('heading', { name: '달라지는 문장' }).waitFor()
  expect(await reviewer.locator('ins').first().textContent()).toBe(better)
  expect(await findBrokenRules(reviewer)).toEqual([])
  await reviewer.getByRole('textbox', { name: '공개하는 까닭' }).fill('더 쉬운 말로')
  await reviewer.getByRole('button', { name: '공개', exact: true }).click()
  await reviewer.getByText('공개했어요.').waitFor()
  await reviewer.goto(`${product.address}/studio/words`)
  await reviewer.getByText('1판을 쓰고 있어요.').waitFor()
  expect(await findBrokenRules(reviewer)).toEqual([])

  const reader = await beginInBrowser(await browser.newContext({ locale: 'ko-KR' }), product.address)
  await askInBrowser(reader, '비견이 뭐예요')
  await reader.getByText('어깨를 나란히 하고 걷는 사람').first().waitFor()

  await reviewer.getByRole('textbox', { name: '되돌리는 까닭' }).fill('원래 말이 나아서')
  await reviewer.getByRole('button', { name: '처음 나온 말로 되돌리기' }).click()
  await reviewer.getByText('처음 나온 말을 그대로 쓰고 있어요.').waitFor()

  // The same words, kept for an experiment: a version, and nobody is told with it until somebody says so.
  await editor.goto(`${product.address}/studio/words`)
  await editor.getByRole('button', { name: '고치기 시작' }).click()
  await editor.waitForURL('**/studio/words/*')
  await editor.getByRole('searchbox', { name: '문장이나 자리로 찾기' }).fill(path)
  await editor.getByRole('button', { name: new RegExp(path) }).click()
  await editor.getByRole('textbox', { name: path }).fill(better)
  await editor.getByRole('button', { name: '저장', exact: true }).click()
  await editor.getByText('저장했어요.').waitFor()
  await editor.getByRole('button', { name: '검토 요청' }).click()
  await editor.getByText('직접 쓴 초안은 승인할 수 없어요.').waitFor()
  await reviewer.goto(editor.url())
  await reviewer.getByRole('button', { name: '풀이를 지어 보기' }).click()
  await reviewer.getByRole('textbox', { name: '공개하는 까닭' }).fill('견주어 보려고')
  await picture(reviewer, 'words-decide')
  await reviewer.getByRole('button', { name: '비교용으로 두기' }).click()
  await reviewer.getByText('비교용으로 두었어요.').waitFor()
  await reviewer.getByText('2판으로 두었어요.').waitFor()
  expect(await findBrokenRules(reviewer)).toEqual([])
  await picture(reviewer, 'words-kept')
  const other = await beginInBrowser(await browser.newContext({ locale: 'ko-KR' }), product.address)
  await askInBrowser(other, '비견이 뭐예요')
  expect(await other.getByText('어깨를 나란히 하고 걷는 사람').count()).toBe(0)
  await reviewer.getByRole('textbox', { name: '공개하는 까닭' }).fill('실험에서 더 나아서')
  await reviewer.getByRole('button', { name: '공개', exact: true }).click()
  await reviewer.getByText('공개했어요.').waitFor()
  await reviewer.goto(`${product.address}/studio/words`)
  await reviewer.getByText('2판을 쓰고 있어요.').waitFor()
  await reviewer.getByRole('button', { name: '1판으로 되돌리기' }).waitFor()
  await picture(reviewer, 'words-list')
  await reviewer.setViewportSize({ width: 1280, height: 900 })
  expect(await findBrokenRules(reviewer)).toEqual([])
  await editor.setViewportSize({ width: 1280, height: 900 })
  expect(await findBrokenRules(editor)).toEqual([])
})
