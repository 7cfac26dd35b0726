/** How soon the studio's focused preview follows a keystroke, and how soon its library opens with many templates. Use: npm run bench:studio [-- keystrokes] */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { BrowserContext, Page } from 'playwright-core'
import { serveProduct } from '../e2e/serve-product.ts'
import { openBrowser } from '../open-browser.ts'

const keystrokes = Number(process.argv[2] ?? 60)
const template = 'luck-timeline'
const password = 'velvet-otter-92-harbor'

const product = await serveProduct({ buildFolder: process.env.BUILD_FOLDER ?? '.next' })
const browser = await openBrowser()
try {
  const page = await openDraft(await signIn())
  const times = await typeAndWatch(page)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  console.log(
    `Focused preview of ${template}, ${times.length} keystrokes, from the key to the painted frame: p50 ${at(0.5).toFixed(0)} ms, p95 ${at(0.95).toFixed(0)} ms (target 150 ms).`,
  )
} finally {
  await browser.close()
  await product.remove()
}

async function signIn(): Promise<BrowserContext> {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', DATABASE_URL: '', DATA_DIR: product.dataFolder }
  const email = 'editor@example.org'
  const { stdout } = await promisify(execFile)('node', ['cli/cube.ts', 'user', 'create', email, '--name', 'editor', '--roles', 'editor'], { env })
  const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 900 } })
  const headers = { origin: product.address }
  const token = /\/reset#(\S+)/.exec(stdout)?.[1]
  await context.request.post(`${product.address}/api/account/reset`, { data: { token, password }, headers })
  await context.request.post(`${product.address}/api/account/sign-in`, { data: { email, password }, headers })
  return context
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

/** Milliseconds from each key to the frame that shows it, in order of size: a frame counts once it is seen and the browser has painted. */
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
      requestAnimationFrame(() => requestAnimationFrame(() => state.times.push(performance.now() - state.pressed)))
    }).observe(document.querySelector('[data-focused-preview]')!, { subtree: true, childList: true, attributes: true })
  })
  type Watched = { watched: { times: number[] } }
  for (let key = 0; key < keystrokes; key++) {
    await page.keyboard.type('abcdefghij'[key % 10] ?? 'k')
    await page.waitForFunction((count) => (globalThis as unknown as Watched).watched.times.length >= count, key + 1)
    await page.waitForTimeout(400 + 37 * (key % 7))
  }
  const times = await page.evaluate(() => (globalThis as unknown as Watched).watched.times)
  return times.toSorted((one, other) => one - other)
}
