import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../open-browser.ts'
import { findBrokenRules } from './find-broken-rules.ts'
import { type ServedProduct, serveProduct } from './serve-product.ts'
import { signInMember } from './sign-in-member.ts'

const phone = { width: 390, height: 844 }

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

async function callOf<Body>(context: BrowserContext, method: 'GET' | 'POST' | 'PUT', path: string, data?: object): Promise<Body> {
  const response = await context.request.fetch(`${product.address}/api/studio/${path}`, {
    method,
    ...(data ? { data } : {}),
    headers: { origin: product.address },
  })
  expect([path, response.status()]).toEqual([path, 200])
  return (await response.json()) as Body
}

/** The next version of a template with one line more, approved by somebody else. Returns the id of its draft. */
async function approve(editor: BrowserContext, reviewer: BrowserContext, template: string): Promise<string> {
  type Opened = { draft: { id: string; revision: number; files: Record<string, string> } }
  const { draft } = await callOf<Opened>(editor, 'POST', 'drafts', { from: 'version', template })
  const source = (draft.files['source.hbs'] ?? '').trimEnd().replace(/<\/(\w+)>$/, '<p class="p-4">묶음</p></$1>')
  const files = { ...draft.files, 'source.hbs': source }
  const { revision } = await callOf<{ revision: number }>(editor, 'PUT', `drafts/${draft.id}`, { revision: draft.revision, files })
  await callOf(editor, 'POST', `drafts/${draft.id}/review`, { act: 'submit', revision })
  const overrides = ['pictures', 'accessibility'].map((gate) => ({ gate, why: 'Looked at by hand in both languages.' }))
  await callOf(reviewer, 'POST', `drafts/${draft.id}/review`, { act: 'approve', revision, overrides })
  return draft.id
}

async function servedOf(context: BrowserContext, templates: string[]): Promise<(string | null)[]> {
  type Listed = { templates: { id: string; pointers: { production: string | null } }[] }
  const listed = (await callOf<Listed>(context, 'GET', 'templates')).templates
  return templates.map((id) => listed.find((template) => template.id === id)?.pointers.production ?? null)
}

test('two templates go out together, one that moved meanwhile holds both up, and one click takes both back', { timeout: 150_000 }, async () => {
  const [editor, reviewer] = [await signIn('release-editor', 'editor'), await signIn('release-manager', 'reviewer,manager')]
  const templates = ['career-fit', 'money-flow']
  const before = await servedOf(reviewer, templates)
  const draft = await approve(editor, reviewer, 'career-fit')
  const staged = await approve(editor, reviewer, 'money-flow')
  const { version } = await callOf<{ version: string }>(reviewer, 'POST', `drafts/${staged}/publish`, { destination: { to: 'staging' }, why: 'look' })

  // Whoever may not publish sees releases and makes none.
  const other = await editor.newPage()
  await other.goto(`${product.address}/studio/releases`)
  await other.getByText('준비하는 묶음이 없어요.').waitFor()
  expect(await other.getByRole('textbox').count()).toBe(0)
  expect(
    (await editor.request.post(`${product.address}/api/studio/releases`, { data: { name: 'x' }, headers: { origin: product.address } })).status(),
  ).toBe(403)

  const page = await reviewer.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(`${product.address}/studio/releases`)
  expect(await findBrokenRules(page)).toEqual([])
  await page.getByRole('textbox', { name: '묶음 이름' }).fill('설맞이 새 모양')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/studio/releases/*')
  const said = page.locator('[data-release-said]')
  expect(await page.getByRole('button', { name: '공개하기' }).isDisabled()).toBe(true)

  // An approved draft and a staged version are put in with the keyboard.
  await page.getByRole('button', { name: /^일의 결 .*판 담기$/ }).focus()
  await page.keyboard.press('Enter')
  await said.getByText(/일의 결 .*담았어요/).waitFor()
  expect(await said.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.getByRole('button', { name: `살림의 흐름 ${version}판 담기` }).press('Enter')
  await page.locator('[data-release-item=money-flow]').waitFor()
  expect((await callOf<{ draft: { status: string } }>(editor, 'GET', `drafts/${draft}`)).draft.status).toBe('published')
  expect(await servedOf(reviewer, templates)).toEqual(before)

  // Somebody takes one of them out of service meanwhile: the page says so, and the server holds the whole release up.
  await callOf(reviewer, 'POST', 'templates/money-flow', {
    act: 'move',
    pointer: 'production',
    version: null,
    expected: before[1],
    why: 'meanwhile',
    inUse: true,
  })
  await page.getByRole('textbox', { name: '공개하는 까닭' }).fill('설을 맞아요.')
  await page.getByRole('button', { name: '공개하기' }).click()
  await page
    .getByRole('alert')
    .getByText(/아무것도 내보내지 않았으니/)
    .waitFor()
  await page.locator('[data-release-conflict=served-moved]').waitFor()
  expect(await servedOf(reviewer, templates)).toEqual([before[0], null])
  expect(await findBrokenRules(page)).toEqual([])
  await page.getByRole('button', { name: /이대로 담기/ }).click()
  await page.locator('[data-release-conflict]').waitFor({ state: 'detached' })

  // Somebody serves that very version by itself: nothing is left to do for it here, and it goes in again once it is out of service.
  const move = { act: 'move', pointer: 'production', why: 'meanwhile', inUse: true }
  await callOf(reviewer, 'POST', 'templates/money-flow', { ...move, version, expected: null })
  await page.reload()
  await page.getByText('그사이 이 판이 먼저 공개됐어요.').waitFor()
  expect(await page.getByRole('button', { name: /이대로 담기/ }).count()).toBe(0)
  await callOf(reviewer, 'POST', 'templates/money-flow', { ...move, version: null, expected: version })
  await page.reload()
  await page.locator('[data-release-state=open]').waitFor()

  // A time that has passed is refused; one to come fixes what is in it, until it is cancelled.
  await page.getByRole('textbox', { name: '공개하는 까닭' }).fill('설을 맞아요.')
  await page.getByText('시각을 정해 공개').click()
  await page.getByLabel('공개할 때').fill('2020-01-01T09:00')
  await page.getByRole('button', { name: '공개하기' }).click()
  await page
    .getByRole('alert')
    .getByText(/이미 지난 때/)
    .waitFor()
  await page.getByLabel('공개할 때').fill('2099-01-01T09:00')
  await page.getByRole('button', { name: '공개하기' }).click()
  await page.locator('[data-release-state=scheduled]').waitFor()
  expect(await page.getByRole('button', { name: /빼기$/ }).count()).toBe(0)
  await page.getByRole('button', { name: '예약 취소' }).click()
  await page.locator('[data-release-state=open]').waitFor()
  await said.getByText('예약을 취소했어요.').waitFor()
  await page.locator('[data-release-item=career-fit]').getByText('모습 보기').click()
  await page.frameLocator('[data-release-item=career-fit] iframe').getByText('묶음').waitFor()
  expect(await findBrokenRules(page)).toEqual([])

  await page.getByRole('textbox', { name: '공개하는 까닭' }).fill('설을 맞아요.')
  await page.getByRole('button', { name: '공개하기' }).click()
  await page.locator('[data-release-state=published]').waitFor()
  expect(await servedOf(reviewer, templates)).toEqual([expect.not.stringMatching(String(before[0])), version])
  expect(await findBrokenRules(page)).toEqual([])

  await page.getByRole('button', { name: '묶음 전체 되돌리기' }).click()
  await page.locator('[data-release-state=taken-back]').waitFor()
  expect(await servedOf(reviewer, templates)).toEqual([before[0], null])
  expect(await page.getByRole('button', { name: '묶음 전체 되돌리기' }).count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.setViewportSize({ width: 1280, height: 900 })
  expect(await findBrokenRules(page)).toEqual([])
})
