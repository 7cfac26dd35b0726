import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../open-browser.ts'
import { findBrokenRules } from './find-broken-rules.ts'
import { type ServedProduct, serveProduct } from './serve-product.ts'
import { signInMember } from './sign-in-member.ts'

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

const signIn = (name: string, roles: string): Promise<BrowserContext> => signInMember(product, browser, name, roles)

test('a manifest and its samples are the same text as a form and as JSON', { timeout: 120_000 }, async () => {
  const context = await signIn('form-editor', 'editor')
  const headers = { origin: product.address }
  const made = await context.request.post(`${product.address}/api/studio/drafts`, {
    data: { from: 'version', template: 'day-pillar-character' },
    headers,
  })
  const { draft } = (await made.json()) as { draft: { id: string; files: Record<string, string> } }
  const stored = async () => {
    const answer = await context.request.get(`${product.address}/api/studio/drafts/${draft.id}`)
    return ((await answer.json()) as { draft: { files: Record<string, string> } }).draft.files
  }
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(`${product.address}/studio/drafts/${draft.id}`)
  const files = page.getByRole('navigation', { name: '템플릿의 파일' })
  const problems = page.getByRole('region', { name: '검사 결과' })
  const saved = page.locator('[data-save-state=saved]')
  const face = (name: '양식' | 'JSON') => page.getByRole('radiogroup', { name: '보는 법' }).getByText(name).click()
  await files.getByRole('button', { name: '값과 글' }).click()
  const form = page.locator('[data-form="template.json"]')
  await form.waitFor()
  expect(await findBrokenRules(page)).toEqual([])
  // The form scrolls in its own place, not the page under it.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(900)

  // What is written in the form stands in the text, and nothing else of it has changed.
  const before = draft.files['template.json'] ?? ''
  const title = (JSON.parse(before) as { title: { ko: string } }).title.ko
  await form.getByLabel('제목, 한국어').fill('나의 일주')
  await face('JSON')
  await page.locator('.cm-content').getByText('"나의 일주"').waitFor()
  await saved.waitFor()
  expect((await stored())['template.json']).toBe(before.replace(`"ko": ${JSON.stringify(title)}`, '"ko": "나의 일주"'))

  // What is written in the text stands in the form.
  await page.locator('.cm-content').getByText('"나의 일주"').dblclick()
  await page.keyboard.insertText('하루')
  await face('양식')
  expect(await form.getByLabel('제목, 한국어').inputValue()).toContain('하루')
  await form.getByLabel('제목, 한국어').fill(title)

  // A slot: its limits, its name, its kind; what is wrong is said at the field, and by the vetter.
  const slot = form.locator('[data-slot=portrait]')
  await slot.locator('> summary').click()
  await slot.getByLabel('가장 긴 글자 수').fill('많이')
  await slot.getByText('자연수로 적어 주세요.').waitFor()
  expect(await slot.getByLabel('가장 긴 글자 수').getAttribute('aria-invalid')).toBe('true')
  await problems.getByText('template.json의 꼴이 맞지 않아요.').first().waitFor()
  expect(await findBrokenRules(page)).toEqual([])
  await slot.getByLabel('가장 긴 글자 수').fill('401')
  await slot.getByText('400보다 클 수 없어요.').waitFor()
  await slot
    .getByLabel('가장 긴 글자 수')
    .fill(String((JSON.parse(before) as { slots: { portrait: { maxLength: number } } }).slots.portrait.maxLength))
  await slot.getByLabel('이름', { exact: true }).fill('strength')
  await page.keyboard.press('Enter')
  await slot.getByText('같은 이름이 이미 있어요.').waitFor()
  await slot.getByLabel('이름', { exact: true }).fill('portrait')
  await page.keyboard.press('Enter')
  await slot.locator('[data-field-fault]').waitFor({ state: 'detached' })

  // One more slot, and gone again; a text in both languages, and gone again.
  await form.getByLabel('값 더하기: 이름').fill('__proto__')
  await page.keyboard.press('Enter')
  await form.getByText('영어 글자로 시작해').waitFor()
  await form.getByLabel('값 더하기: 이름').fill('mood')
  await page.keyboard.press('Enter')
  // It is open: it lacks something yet.
  const added = form.locator('[data-slot=mood]')
  await added.getByLabel('종류').selectOption('number')
  await added.getByText('이 값을 채울 곳이 없어요.').waitFor()
  await added.getByRole('button', { name: 'mood 지우기' }).click()
  await added.waitFor({ state: 'detached' })
  await form.getByLabel('글 더하기: 이름').fill('closing')
  await page.keyboard.press('Enter')
  await form.locator('[data-text=closing]').getByLabel('English').fill('Until then')
  await form.getByRole('button', { name: 'closing 지우기' }).click()
  await form.getByRole('checkbox', { name: '모든 물음' }).check()
  await form.getByRole('checkbox', { name: '모든 물음' }).uncheck()

  // After all of that the text is what it was.
  await problems.getByText('걸리는 것 없음').waitFor()
  await saved.waitFor()
  await expect.poll(async () => (await stored())['template.json']).toBe(before)

  // A sample, with a value that does not fit its slot.
  await files.getByRole('button', { name: 'typical.json', exact: true }).click()
  const sample = page.locator('[data-form="samples/typical.json"]')
  await sample.getByLabel('short').fill('가'.repeat(51))
  await sample.getByText('51자예요. 50자까지 들어가요.').waitFor()
  expect(await findBrokenRules(page)).toEqual([])
  await sample.getByLabel('short').fill('기축일에 태어난 사람')

  // A text that is no JSON shows no form, and nothing of it is lost.
  await face('JSON')
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('}')
  await face('양식')
  await page.getByText('지금 글은 JSON으로 읽을 수 없어서').waitFor()
  await page.getByRole('button', { name: '글로 고치기' }).click()
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Backspace')
  await face('양식')
  await sample.waitFor()
  await page.setViewportSize({ width: 390, height: 844 })
  await sample.waitFor()
  expect(await findBrokenRules(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
