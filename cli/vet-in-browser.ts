/** What only a browser can tell of a template: rules of WCAG 2.2 AA, and whether it fits, in every mode, language, width and zoom. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { frameDocument } from '#sandbox'
import { type CompiledTemplate, type Finding, type Locale, renderTemplate, type Slots } from '#templates'
import { findOverflow } from '../studio/gates/find-overflow.ts'
import { sampleSchema } from '../templates/check-samples.ts'
import { findingAt } from '../templates/finding.ts'
import { vetTemplate } from '../templates/vet-template.ts'
import { findViolations } from '../tests/find-violations.ts'
import { openBrowser } from '../tests/open-browser.ts'
import { openFramePage, type Scheme } from '../tests/open-frame-page.ts'

const widths = [320, 390, 768] as const
const schemes: Scheme[] = ['light', 'dark']
/** A window of 1,280 by 1,024 at 400 %. */
const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }
const filler: Record<Locale, string> = {
  ko: '서두르지 않고 끝까지 살피는 힘이 있어서 오래 걸리는 일에서 빛나요. ',
  en: 'You look at things patiently and to the end, which carries long undertakings. ',
}

interface Drawn {
  file: string
  document: ReturnType<typeof frameDocument>
}

/** Vets a template folder as `vetTemplate` does and then in Chromium: every sample as it is and with the longest texts. */
export async function vetInBrowser(folder: string): Promise<Finding[]> {
  const vetted = await vetTemplate(folder)
  if (!vetted.ok) return vetted.findings
  const { compiled } = vetted
  const browser = await openBrowser()
  const findings = new Map<string, Finding>()
  const add = (file: string, rule: string, message: string, fix: string) =>
    findings.set(`${rule} ${file} ${message}`, findingAt({ file, line: 1, column: 1 }, rule, message, fix))
  try {
    const plain = await openFramePage(browser)
    const near = await openFramePage(browser, zoomed)
    for (const { file, document } of drawSamples(folder, compiled)) {
      const measure = async (page: Page, where: string) => {
        for (const wide of await page.evaluate(findOverflow))
          add(file, 'overflow', `${wide} reaches past the edge at ${where}.`, 'Let it wrap, shrink, or scroll by itself.')
      }
      const check = async (page: Page, scheme: Scheme) => {
        for (const { id, help, nodes } of await findViolations(page)) add(file, `axe-${id}`, `${nodes[0]?.html ?? file} (${scheme})`, `${help}.`)
      }
      await plain.show(document, 'light')
      for (const width of widths) {
        await plain.page.setViewportSize({ width, height: 900 })
        await measure(plain.page, `${width} px`)
      }
      await check(plain.page, 'light')
      for (const scheme of schemes) {
        await near.show(document, scheme)
        await measure(near.page, '400 %')
        await check(near.page, scheme)
      }
    }
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
    const { css, manifest } = compiled
    return fills.map((filled) => ({
      file: `samples/${name}`,
      document: frameDocument({ title: manifest.title[locale], css, html: renderTemplate(compiled, filled, locale).html, locale }),
    }))
  })
}
