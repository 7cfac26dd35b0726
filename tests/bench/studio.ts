/**
 * How soon the studio's focused preview follows a keystroke, its library opens with five hundred templates, and a version that is moved
 * into service reaches a hundred live lines and two browsers. Use: npm run bench:studio [-- keystrokes moves]
 */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { APIResponse, BrowserContext, Page } from 'playwright-core'
import { askInBrowser, beginInBrowser } from '../e2e/begin-in-browser.ts'
import { type ServedProduct, serveProduct } from '../e2e/serve-product.ts'
import { signInMember } from '../e2e/sign-in-member.ts'
import { Visitor } from '../e2e/visitor.ts'
import { changedTemplate } from '../integration/changed-template.ts'
import { openBrowser } from '../open-browser.ts'

const [keystrokes = 60, moves = 20] = process.argv.slice(2).map(Number)
const template = 'luck-timeline'
const templates = 500
const lines = 100
/** Milliseconds from what was painted to the next key: in the flow of writing, with the other faces half drawn, and after all has come to rest. */
const pauses = [60, 90, 140, 210, 320, 480, 720, 1_100, 1_600]

const product: ServedProduct = await serveProduct({
  buildFolder: process.env.BUILD_FOLDER ?? '.next',
  // A hundred readers of one machine would be slowed down: each comes from an address of their own.
  environment: { TRUSTED_PROXIES: '1' },
})
const browser = await openBrowser()
const signIn = (name: string, roles: string): Promise<BrowserContext> => signInMember(product, browser, name, roles)
try {
  const editor = await signIn('editor', 'editor')
  tell(`Focused preview of ${template}, from a key to the painted frame`, await typeAndWatch(await openDraft(editor)), 150)
  tell(`A version in service, from the command to ${lines} lines and two browsers`, await moveAndWatch(await signIn('reviewer', 'reviewer')), 500)
  await fillLibrary()
  tell(`Library with ${templates} templates, from the address to its first drawn thumbnail`, await openLibrary(editor), 1_500)
} finally {
  await browser.close()
  await product.remove()
}

function tell(what: string, times: readonly number[], target: number): void {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(0)
  console.log(`${what}, ${sorted.length} times: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (target ${target} ms).`)
}

async function cube(...parameters: string[]): Promise<string> {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', DATABASE_URL: '', DATA_DIR: product.dataFolder }
  return (await promisify(execFile)('node', ['cli/cube.ts', ...parameters], { env, maxBuffer: 1e8 })).stdout
}

/** Copies of one template under other names, until there are so many. */
async function fillLibrary(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'heal7-library-'))
  const copies = Array.from({ length: templates - 27 }, (_value, index) => {
    const copy = join(folder, `copy-${index}`)
    cpSync(`templates/library/${template}`, copy, { recursive: true })
    const manifest = JSON.parse(readFileSync(join(copy, 'template.json'), 'utf8')) as { title: Record<string, string> }
    const title = { ko: `${manifest.title.ko} ${index}`, en: `${manifest.title.en} ${index}` }
    writeFileSync(join(copy, 'template.json'), JSON.stringify({ ...manifest, id: `copy-${index}`, title }))
    return copy
  })
  await cube('publish', ...copies)
  rmSync(folder, { recursive: true, force: true })
}

async function openLibrary(context: BrowserContext): Promise<number[]> {
  const times: number[] = []
  for (let visit = 0; visit < 10; visit++) {
    const page = await context.newPage()
    const started = performance.now()
    await page.goto(`${product.address}/studio`, { waitUntil: 'commit' })
    await page.frameLocator('[data-thumbnail] iframe >> nth=0').locator('main, section, body > *').first().waitFor()
    times.push(performance.now() - started)
    await page.close()
  }
  return times
}

/** Whoever keeps a line open and notes when it tells of a version in service. */
async function openLine(number: number): Promise<{ heard: () => Promise<void>; close(): void }> {
  const visitor = new Visitor(product.address)
  const from = { 'x-forwarded-for': `10.0.${number}.1`, 'content-type': 'application/json' }
  await visitor.request('/api/session', { method: 'POST', headers: from, body: JSON.stringify({ consent: true }) })
  const left = new AbortController()
  const response = await visitor.request('/api/live', { headers: from, signal: left.signal })
  if (!response.ok || !response.body) throw new Error(`A line was answered with ${response.status}.`)
  const news = response.body.pipeThrough(new TextDecoderStream() as never).getReader() as ReadableStreamDefaultReader<string>
  let text = ''
  let waiting: (() => void) | null = null
  const read = async (): Promise<void> => {
    for (let chunk = await news.read(); !chunk.done; chunk = await news.read()) {
      text += chunk.value
      if (/event: template\.(?:served|published)/.test(text)) waiting?.()
    }
  }
  read().catch(() => {})
  return {
    async heard() {
      text = ''
      await new Promise<void>((resolve) => {
        waiting = resolve
      })
      waiting = null
    },
    close: () => left.abort(),
  }
}

async function refuse(answer: APIResponse): Promise<void> {
  if (!answer.ok()) throw new Error(`The version was not moved: ${await answer.text()}`)
}

async function moveAndWatch(reviewer: BrowserContext): Promise<number[]> {
  const readers: Page[] = []
  for (const width of [390, 1280]) {
    const context = await browser.newContext({ locale: 'ko-KR', viewport: { width, height: 900 } })
    const page = await beginInBrowser(context, product.address)
    await askInBrowser(page, '내년에 이직해도 괜찮을까요')
    await page.locator('article footer').waitFor()
    readers.push(page)
  }
  const title = await readers[0]!.locator('article iframe').first().getAttribute('title')
  const { templates: listed } = (await (await reviewer.request.get(`${product.address}/api/studio/templates`)).json()) as {
    templates: { id: string; title: { ko: string }; pointers: { production: string } }[]
  }
  const shown = listed.find((one) => one.title.ko === title)
  if (!shown) throw new Error(`No template is called ${title}.`)
  await cube('publish', '--hold', changedTemplate(shown.id, '9.0.0', 'another look'))
  const open = await Promise.all(Array.from({ length: lines }, (_value, number) => openLine(number + 1)))
  const times: number[] = []
  for (let move = 0; move < moves; move++) {
    const [expected, version] = move % 2 === 0 ? [shown.pointers.production, '9.0.0'] : ['9.0.0', shown.pointers.production]
    const heard = open.map((line) => line.heard())
    const seen = readers.map((page) =>
      page
        .getByText(/^새 모양 .*판이 나왔어요$/)
        .first()
        .waitFor({ state: move % 2 === 0 ? 'visible' : 'detached' }),
    )
    const started = performance.now()
    const answer = await reviewer.request.post(`${product.address}/api/studio/templates/${shown.id}`, {
      data: { act: 'move', pointer: 'production', version, expected, why: 'bench', inUse: true },
      headers: { origin: product.address },
    })
    await Promise.all([...heard, ...seen, refuse(answer)])
    times.push(performance.now() - started)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  for (const line of open) line.close()
  return times
}

async function openDraft(context: BrowserContext): Promise<Page> {
  const made = await context.request.post(`${product.address}/api/studio/drafts`, {
    data: { from: 'version', template },
    headers: { origin: product.address },
  })
  const { draft } = (await made.json()) as { draft: { id: string } }
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(`${product.address}/studio/drafts/${draft.id}`)
  await page.locator('[data-code-editor=ready]').waitFor()
  await page.locator('[data-focused-preview] iframe').first().waitFor()
  await page.locator('.cm-content').focus()
  for (const key of ['Control+End', 'ArrowUp', 'Home']) await page.keyboard.press(key)
  await page.keyboard.insertText('<span class="sr-only">a</span>\n')
  for (const key of ['ArrowUp', 'End', ...Array.from({ length: '</span>'.length }, () => 'ArrowLeft')]) await page.keyboard.press(key)
  await page.waitForTimeout(4_000)
  return page
}

/** Milliseconds from each key to the frame that shows it: a frame counts once it is seen and the browser has painted. */
async function typeAndWatch(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const state = { pressed: 0, times: [] as number[] }
    Object.assign(globalThis, { watched: state })
    addEventListener('keydown', () => (state.pressed = performance.now()), { capture: true })
    const seen = () => {
      const frame = document.querySelector('[data-focused-preview] div:not(.opacity-0) > div iframe')
      return frame?.closest('.opacity-0') ? null : (frame?.getAttribute('src') ?? null)
    }
    let before = seen()
    new MutationObserver(() => {
      const source = seen()
      if (source === before || source === null) return
      before = source
      requestAnimationFrame(() => setTimeout(() => state.times.push(performance.now() - state.pressed)))
    }).observe(document.querySelector('[data-focused-preview]')!, { subtree: true, childList: true, attributes: true })
  })
  type Watched = { watched: { times: number[] } }
  for (let key = 0; key < keystrokes; key++) {
    await page.keyboard.type('abcdefghij'[key % 10] ?? 'k')
    await page.waitForFunction((count) => (globalThis as unknown as Watched).watched.times.length >= count, key + 1)
    await page.waitForTimeout(pauses[key % pauses.length] ?? 0)
  }
  return page.evaluate(() => (globalThis as unknown as Watched).watched.times)
}
