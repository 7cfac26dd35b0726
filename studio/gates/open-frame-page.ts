/** A frame document as a page of its own in Chromium, with the house's type handed over the port as a host does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { FrameContent, frameDocument } from '#sandbox'

const address = 'http://frame.test/'
const files = [
  { file: 'ganji', family: 'HEAL7 Serif', unicodeRange: 'U+2E80-2FDF, U+3400-4DBF, U+4E00-9FFF, U+F900-FAFF' },
  { file: 'sans', family: 'HEAL7 Sans', unicodeRange: 'U+0-2E7F, U+3000-30FF, U+3130-318F, U+AC00-D7A3, U+FF00-FFEF' },
  { file: 'serif', family: 'HEAL7 Serif', unicodeRange: 'U+0-2E7F, U+3000-30FF, U+3130-318F, U+AC00-D7A3' },
]

type FrameDocument = ReturnType<typeof frameDocument>
export type Scheme = 'light' | 'dark'
export const schemes = ['light', 'dark'] as const satisfies readonly Scheme[]

export interface FramePage {
  page: Page
  /** Shows a document; resolves once its type is there. */
  show(document: FrameDocument, scheme: Scheme): Promise<void>
  /** Puts another drawing and style sheet in place of what is shown, without loading again; only where the context bypasses the policy. */
  swap(content: Pick<FrameContent, 'css' | 'html' | 'locale'>): Promise<void>
  /** Turns what is shown to the other colours, as a host does. */
  turn(scheme: Scheme): Promise<void>
  /** Height in CSS pixels that the component asks for at this width. */
  heightAt(width: number): Promise<number>
}

export async function openFramePage(browser: Browser, options: BrowserContextOptions = {}): Promise<FramePage> {
  const page = await (await browser.newContext(options)).newPage()
  let shown: FrameDocument | undefined
  await page.route(`${address}**`, (route) =>
    route.fulfill(shown ? { status: 200, headers: shown.headers, body: shown.body } : { status: 404, body: '' }),
  )
  let count = 0
  return {
    page,
    async show(document, scheme) {
      shown = document
      count += 1
      await page.goto(`${address}${count}#theme=${scheme}`, { waitUntil: 'load' })
      await page.evaluate(handOverFonts, readFonts())
    },
    async swap({ css, html, locale }) {
      await page.evaluate(
        ([style, markup, language]) => {
          document.documentElement.lang = language
          document.querySelector('style')!.textContent = style
          document.getElementById('component')!.innerHTML = markup
          return document.fonts.ready.then(() => {})
        },
        [css, html, locale] as const,
      )
    },
    async turn(scheme) {
      await page.evaluate((theme) => {
        document.documentElement.dataset.theme = theme
      }, scheme)
    },
    async heightAt(width) {
      await page.setViewportSize({ width, height: 900 })
      return page.evaluate(() => Math.ceil(document.getElementById('component')!.getBoundingClientRect().height))
    },
  }
}

type EncodedFont = { family: string; unicodeRange: string; base64: string }
let fonts: EncodedFont[] | undefined

function readFonts(): EncodedFont[] {
  fonts ??= files.map(({ file, family, unicodeRange }) => ({
    family,
    unicodeRange,
    base64: readFileSync(join(/* turbopackIgnore: true */ process.cwd(), `public/fonts/${file}.ttf`), 'base64'),
  }))
  return fonts
}

/** A page without a parent is its own host. */
async function handOverFonts(given: EncodedFont[]): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  postMessage({ method: 'ui/port' }, '*', [port2])
  const decoded = given.map(({ base64, ...font }) => ({
    ...font,
    weight: '400 700',
    bytes: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer,
  }))
  port1.postMessage({ method: 'ui/fonts', params: { fonts: decoded } })
  while (document.fonts.size < given.length) await new Promise((resolve) => setTimeout(resolve, 5))
  await document.fonts.ready
}
