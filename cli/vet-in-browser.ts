/** What only a browser can tell of a template: rules of WCAG 2.2 AA, and whether it fits, in every mode, language, width and zoom. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { frameDocument } from '#sandbox'
import { type CompiledTemplate, type Finding, type Locale, renderTemplate, type Slots } from '#templates'
import { sampleSchema } from '../templates/check-samples.ts'
import { findingAt } from '../templates/finding.ts'
import { vetTemplate } from '../templates/vet-template.ts'
import { openBrowser } from '../tests/open-browser.ts'

const widths = [320, 390, 768] as const
const schemes = ['light', 'dark'] as const
/** A window of 1,280 by 1,024 at 400 %. */
const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }
const axeOptions: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], iframes: false }
const address = 'http://frame.test/'
const fonts = [
  { file: 'ganji', family: 'HEAL7 Serif', unicodeRange: 'U+2E80-2FDF, U+3400-4DBF, U+4E00-9FFF, U+F900-FAFF' },
  { file: 'sans', family: 'HEAL7 Sans', unicodeRange: 'U+0-2E7F, U+3000-30FF, U+3130-318F, U+AC00-D7A3, U+FF00-FFEF' },
  { file: 'serif', family: 'HEAL7 Serif', unicodeRange: 'U+0-2E7F, U+3000-30FF, U+3130-318F, U+AC00-D7A3' },
]
const filler: Record<Locale, string> = {
  ko: '서두르지 않고 끝까지 살피는 힘이 있어서 오래 걸리는 일에서 빛나요. ',
  en: 'You look at things patiently and to the end, which carries long undertakings. ',
}

interface Drawn {
  file: string
  html: string
  title: string
  locale: Locale
}

/** Vets a template folder as `vetTemplate` does and then in Chromium: every sample as it is and with the longest texts. */
export async function vetInBrowser(folder: string): Promise<Finding[]> {
  const vetted = await vetTemplate(folder)
  if (!vetted.ok) return vetted.findings
  const { compiled } = vetted
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const browser = await openBrowser()
  const findings = new Map<string, Finding>()
  try {
    for (const drawn of drawSamples(folder, compiled))
      for (const scheme of schemes)
        for (const finding of await look(browser, axe, compiled.css, drawn, scheme))
          findings.set(`${finding.rule} ${finding.file} ${finding.message}`, finding)
  } finally {
    await browser.close()
  }
  return [...findings.values()]
}

function drawSamples(folder: string, compiled: CompiledTemplate): Drawn[] {
  const samples = join(folder, 'samples')
  return readdirSync(samples).flatMap((name) => {
    const { slots, locale } = sampleSchema.parse(JSON.parse(readFileSync(join(samples, name), 'utf8')))
    const given = slots as Slots
    const texts = Object.entries(compiled.manifest.slots).flatMap(([slot, schema]) =>
      schema.type === 'text' ? [[slot, filler[locale].repeat(20).slice(0, schema.maxLength)]] : [],
    )
    const fills = texts.length > 0 ? [given, { ...given, ...Object.fromEntries(texts) }] : [given]
    return fills.map((filled) => ({
      file: `samples/${name}`,
      html: renderTemplate(compiled, filled, locale).html,
      title: compiled.manifest.title[locale],
      locale,
    }))
  })
}

async function look(browser: Browser, axe: string, css: string, drawn: Drawn, scheme: 'light' | 'dark'): Promise<Finding[]> {
  const findings: Finding[] = []
  const at = { file: drawn.file, line: 1, column: 1 }
  const document = frameDocument({ title: drawn.title, css, html: drawn.html, locale: drawn.locale })
  const open = async (options: Parameters<Browser['newContext']>[0]) => {
    const context = await browser.newContext({ colorScheme: scheme, ...options })
    const page = await context.newPage()
    await page.route(`${address}**`, (route) => route.fulfill({ status: 200, headers: document.headers, body: document.body }))
    await page.goto(`${address}#theme=${scheme}`, { waitUntil: 'load' })
    await page.evaluate(loadFonts, readFonts())
    return page
  }
  const measure = async (page: Page, where: string) => {
    for (const wide of await page.evaluate(findOverflow))
      findings.push(findingAt(at, 'overflow', `${wide} reaches past the edge at ${where}.`, 'Let it wrap, shrink, or scroll by itself.'))
  }

  const plain = await open({ viewport: { width: widths[0], height: 900 } })
  for (const width of widths) {
    await plain.setViewportSize({ width, height: 900 })
    await measure(plain, `${width} px`)
  }
  await plain.evaluate(axe)
  const { violations } = await plain.evaluate(
    (options) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
    axeOptions,
  )
  for (const { id, help, nodes } of violations) findings.push(findingAt(at, `axe-${id}`, `${nodes[0]?.html ?? drawn.title} (${scheme})`, `${help}.`))
  await plain.context().close()

  /* Colours change no widths. */
  if (scheme !== schemes[0]) return findings
  const near = await open(zoomed)
  await measure(near, '400 %')
  await near.context().close()
  return findings
}

let fontBytes: { family: string; unicodeRange: string; base64: string }[] | undefined

function readFonts() {
  fontBytes ??= fonts.map(({ file, family, unicodeRange }) => ({
    family,
    unicodeRange,
    base64: readFileSync(join(import.meta.dirname, `../public/fonts/${file}.woff2`), 'base64'),
  }))
  return fontBytes
}

async function loadFonts(given: { family: string; unicodeRange: string; base64: string }[]): Promise<void> {
  for (const { family, unicodeRange, base64 } of given) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const font = new FontFace(family, bytes, { weight: '400 700', unicodeRange })
    await font.load()
    document.fonts.add(font)
  }
}

/** Elements that reach past the right edge, unless something around them scrolls. */
function findOverflow(): string[] {
  const scrolls = (element: Element | null): boolean =>
    element !== null && (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
  const wide = [...document.querySelectorAll('#component *')].find(
    (element) => element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element.parentElement),
  )
  const page = document.documentElement.scrollWidth > innerWidth + 1
  return wide ? [`<${wide.localName} class="${wide.getAttribute('class') ?? ''}">`] : page ? ['the page'] : []
}
