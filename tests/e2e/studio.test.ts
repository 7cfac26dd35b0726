import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../open-browser.ts'
import { askInBrowser, beginInBrowser } from './begin-in-browser.ts'
import { findBrokenRules } from './find-broken-rules.ts'
import { type ServedProduct, serveProduct } from './serve-product.ts'
import { signInMember } from './sign-in-member.ts'

const addition = '스튜디오에서 고쳤어요'

let product: ServedProduct
let browser: Browser
const broken: string[] = []

beforeAll(async () => {
  product = await serveProduct()
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await product?.remove()
})

const signIn = (name: string, roles: string): Promise<BrowserContext> => signInMember(product, browser, name, roles)

function newContext(): Promise<BrowserContext> {
  return browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 900 } })
}

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(product.address + path)
  return page
}

/** Keeps what axe finds on a page of the studio, its frames left out: the vetter looks at those. */
async function look(page: Page): Promise<void> {
  broken.push(...(await findBrokenRules(page)))
}

async function callOf(context: BrowserContext, method: 'POST' | 'PUT', path: string, data: object) {
  const response = await context.request.fetch(product.address + path, { method, data, headers: { origin: product.address } })
  return { status: response.status(), body: (await response.json()) as { error?: { code: string } } & Record<string, unknown> }
}

/** Which template a frame of the reader's answer was drawn with, by its Korean title. */
function templateOf(title: string): string {
  const library = 'templates/library'
  const found = readdirSync(library).find((id) => JSON.parse(readFileSync(`${library}/${id}/template.json`, 'utf8')).title.ko === title)
  if (!found) throw new Error(`No template is called ${title}.`)
  return found
}

async function writeCode(page: Page, keys: string[], text: string): Promise<void> {
  await page.locator('.cm-content').focus()
  for (const key of keys) await page.keyboard.press(key)
  await page.keyboard.insertText(text)
}

test('from a published template to a better one in open browsers, and back', { timeout: 170_000 }, async () => {
  const readerContext = await newContext()
  const reader = await beginInBrowser(readerContext, product.address)
  await askInBrowser(reader, '내년에 이직해도 괜찮을까요')
  await reader.locator('article footer').waitFor()
  const title = (await reader.locator('article iframe').first().getAttribute('title')) ?? ''
  const template = templateOf(title)
  const [editorContext, reviewerContext] = [await signIn('editor', 'editor,reviewer'), await signIn('reviewer', 'reviewer,manager')]

  // Nothing of the studio is shown to a reader, and nothing is done for one.
  const closed = await open(readerContext, '/studio')
  await closed.getByRole('heading', { name: '스튜디오는 편집자에게 열려 있어요' }).waitFor()
  expect((await closed.content()).includes(template)).toBe(false)
  expect((await callOf(readerContext, 'POST', '/api/studio/drafts', { from: 'version', template })).status).toBe(403)
  expect((await readerContext.request.get(`${product.address}/frame/studio/published?template=${template}&version=1.0.0&locale=ko`)).status()).toBe(
    404,
  )
  await closed.close()

  // Finding it, and taking it as a start.
  const editor = await open(editorContext, '/studio')
  await editor.locator('[data-thumbnail] iframe').first().waitFor()
  await look(editor)
  await editor.getByRole('searchbox').fill(title)
  await editor.getByRole('link', { name: title, exact: true }).click()
  await editor.getByRole('button', { name: '복제해서 고치기' }).waitFor()
  await look(editor)
  await editor.getByRole('button', { name: '복제해서 고치기' }).click()
  await editor.waitForURL('**/studio/drafts/*')
  const draft = new URL(editor.url()).pathname.split('/').at(-1) ?? ''
  await editor.locator('[data-code-editor=ready]').waitFor()

  // Something that no template may hold is found, told, and mended by its way out.
  await writeCode(editor, ['Control+Home', 'End'], '<script>alert(1)</script>')
  const problems = editor.getByRole('region', { name: '검사 결과' })
  await problems.getByText('템플릿에서 쓸 수 없는 요소예요.').waitFor()
  expect(await editor.getByRole('button', { name: '검토 요청' }).isDisabled()).toBe(true)
  await look(editor)
  await problems.getByRole('button', { name: '요소 지우기' }).click()
  await problems.getByText('걸리는 것 없음').waitFor()

  // The keyboard gets out of the code, and finds everything that can be done.
  await editor.locator('.cm-content').focus()
  await editor.keyboard.press('Escape')
  await editor.keyboard.press('Tab')
  expect(await editor.evaluate(() => document.activeElement?.closest('.cm-editor'))).toBeNull()
  await editor.keyboard.press('Control+k')
  await editor.getByRole('combobox', { name: '할 일 찾기' }).fill('비교')
  await look(editor)
  await editor.keyboard.press('Enter')
  await editor.locator('[data-difference]').waitFor()
  await editor.getByRole('button', { name: '공개판과 비교' }).click()

  // What is written is drawn, and saved by itself.
  await editor.locator('[data-code-editor=ready]').waitFor()
  await writeCode(editor, ['Control+End', 'ArrowUp', 'Home'], `  <span class="sr-only">${addition}</span>\n`)
  await editor.frameLocator('[data-focused-preview] iframe').first().getByText(addition).waitFor()
  await editor.locator('[data-save-state=saved]').waitFor()

  // Somebody else saves meanwhile: both texts are shown and none is lost.
  const stored = (await (await editorContext.request.get(`${product.address}/api/studio/drafts/${draft}`)).json()) as {
    draft: { revision: number; files: Record<string, string> }
  }
  const { revision, files } = stored.draft
  const others = { ...files, 'README.md': 'Written by somebody else.\n' }
  expect((await callOf(editorContext, 'PUT', `/api/studio/drafts/${draft}`, { revision, files: others })).status).toBe(200)
  await writeCode(editor, ['Control+End'], '\n')
  await editor.locator('[data-conflict]').waitFor()
  await editor.locator('[data-difference]').getByText('Written by somebody else.').waitFor()
  await look(editor)
  await editor.getByRole('radiogroup', { name: 'README.md' }).getByText('먼저 저장된 글').click()
  await editor.getByRole('button', { name: '고른 대로 이어 쓰기' }).click()
  await editor.locator('[data-save-state=saved]').waitFor()

  // Whoever wrote it cannot approve it, on the page or beside it.
  await editor.getByRole('button', { name: '검토 요청' }).click()
  await editor.waitForURL('**/studio/reviews/*')
  await editor.getByText('직접 쓴 초안은 승인할 수 없어요.').waitFor()
  expect(await editor.getByRole('button', { name: '승인', exact: true }).count()).toBe(0)
  const own = await callOf(editorContext, 'POST', `/api/studio/drafts/${draft}/review`, { act: 'approve', revision: revision + 2 })
  expect([own.status, own.body.error?.code]).toEqual([403, 'own-work'])

  // The reviewer is told, sees what changed and what it was held against, and decides.
  const reviewer = await open(reviewerContext, '/studio/notices')
  await look(reviewer)
  await reviewer.getByRole('link', { name: new RegExp(template) }).click()
  await reviewer.waitForURL('**/studio/reviews/*')
  await reviewer.locator('[data-difference]').getByText(addition).first().waitFor()
  await reviewer.frameLocator('[data-review-preview] iframe').getByText(addition).waitFor()
  await reviewer.locator('[data-gates=measured]').waitFor()
  await look(reviewer)
  await reviewer.getByRole('button', { name: '미리보기에 의견 달기' }).click()
  await reviewer.getByRole('button', { name: '미리보기에서 곳을 누르면' }).click({ position: { x: 60, y: 40 } })
  await reviewer.getByRole('textbox', { name: '의견', exact: true }).fill('여기가 좋아졌어요.')
  await reviewer.getByRole('button', { name: '의견 남기기' }).click()
  await reviewer.getByRole('region', { name: '의견' }).or(reviewer.locator('#comments')).getByText('여기가 좋아졌어요.').waitFor()
  for (const reason of await reviewer.getByRole('textbox', { name: /그래도 통과시키는 까닭/ }).all())
    await reason.fill('보이는 모습은 그대로이고 읽어 주는 글만 더했어요.')
  await reviewer.getByRole('button', { name: '승인', exact: true }).click()
  await reviewer.locator('[data-draft-status=approved]').waitFor()
  await reviewer.getByRole('textbox', { name: '공개하는 까닭' }).fill('읽어 주는 글을 더했어요.')
  await reviewer.getByRole('button', { name: '공개하기' }).click()
  await reviewer.locator('[data-draft-status=published]').waitFor()

  // The reader has not touched anything.
  const news = reader.getByText(/^새 모양 .*판이 나왔어요$/).first()
  await news.waitFor()
  expect(await news.textContent()).not.toContain(' 1.0.0판')

  // One click, and what was served before is served again.
  await reviewer.getByRole('button', { name: '한 번에 되돌리기' }).click()
  await news.waitFor({ state: 'detached' })

  for (const path of ['/studio/audit', '/studio/reviews']) {
    await reviewer.goto(product.address + path)
    await reviewer.getByRole('heading', { level: 1 }).waitFor()
    await look(reviewer)
  }
  await reviewer.setViewportSize({ width: 390, height: 844 })
  for (const path of ['/studio', `/studio/templates/${template}`, `/studio/drafts/${draft}`, `/studio/reviews/${draft}`]) {
    await reviewer.goto(product.address + path)
    await reviewer.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    expect([path, await reviewer.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 390])
  }
  await reviewer.goto(`${product.address}/studio/audit`)
  await reviewer.getByText(/모두 이어져 있어요/).waitFor()
  expect(broken).toEqual([])
})

test('asking why templates are chosen, and asking for one in words, keep nobody out', { timeout: 90_000 }, async () => {
  const context = await signIn('asker', 'editor')
  const page = await open(context, '/studio/picks')
  const found: string[] = []
  const lookAt = async () => {
    found.push(...(await findBrokenRules(page)))
  }
  await page.getByRole('heading', { level: 1 }).waitFor()
  await lookAt()
  await page.getByRole('textbox', { name: '물음' }).fill('내년에 이직해도 괜찮을까요')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '고른 템플릿' }).waitFor()
  await lookAt()
  await page.setViewportSize({ width: 390, height: 844 })
  await lookAt()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  // No model is connected here: the nearest template is offered, and it is said why.
  await page.goto(`${product.address}/studio`)
  await page.getByRole('button', { name: '새로 만들기' }).click()
  const dialog = page.getByRole('dialog', { name: '새 템플릿' })
  await dialog.getByText('말로 부탁하기').click()
  await lookAt()
  await dialog.getByRole('textbox', { name: '어떤 템플릿이면 좋을까요' }).fill('돈을 쓰고 모으는 습관을 보여 주는 카드')
  await dialog.getByRole('button', { name: '만들어 보기' }).click()
  await dialog.getByText(/연결된 모델이 없어서/).waitFor()
  await lookAt()
  await dialog.getByRole('textbox', { name: '템플릿 아이디' }).fill('money-habits')
  await dialog.getByRole('button', { name: '이 초안으로 시작' }).click()
  await page.waitForURL('**/studio/drafts/*')
  expect(found).toEqual([])
})

/** Kilobytes of script that a page loads until nothing is asked for any more, as gzip makes them, and the text of all. */
async function scriptsOf(context: BrowserContext, path: string): Promise<{ kilobytes: number; text: string }> {
  const page = await context.newPage()
  const scripts: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text())
  })
  await page.goto(product.address + path, { waitUntil: 'networkidle' })
  await page.close()
  const texts = await Promise.all(scripts)
  return { kilobytes: texts.reduce((sum, text) => sum + gzipSync(text).byteLength, 0) / 1024, text: texts.join('\n') }
}

test('the studio weighs at most 450 kB of script, and nothing of it reaches a reader', async () => {
  const editor = await signIn('weigher', 'editor')
  const { draft } = (await callOf(editor, 'POST', '/api/studio/drafts', { from: 'nothing', template: 'weighed-letter' })).body as {
    draft: { id: string }
  }
  const written = await scriptsOf(editor, `/studio/drafts/${draft.id}`)
  expect(written.text).toContain('cm-content')
  expect(written.kilobytes).toBeLessThanOrEqual(450)

  const reader = await newContext()
  await beginInBrowser(reader, product.address)
  for (const path of ['/', '/today', '/chart', '/settings']) {
    const read = await scriptsOf(reader, path)
    expect([path, read.text.length > 0, read.text.includes('cm-content'), read.text.includes('/api/studio/')]).toEqual([path, true, false, false])
  }
})
