/** Samples of the library as frame documents, and pictures of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { frameDocument } from '#sandbox'
import { type CompiledTemplate, type Locale, renderTemplate, type Slots } from '#templates'
import { sampleSchema } from '../templates/check-samples.ts'
import { compileLibrary } from '../templates/compile-library.ts'
import type { FramePage, Scheme } from '../tests/open-frame-page.ts'

/** The sample of each template that is neither short nor long, by language. */
export const ordinarySamples: Record<Locale, string> = { ko: 'typical.json', en: 'typical-english.json' }

export interface Drawn {
  template: string
  sample: string
  title: string
  locale: Locale
  css: string
  html: string
  document: ReturnType<typeof frameDocument>
}

/** The library as its sources are now. */
export async function readLibrary(): Promise<CompiledTemplate[]> {
  const library = await compileLibrary()
  if (!library.ok) throw new Error('The library does not compile: npx node scripts/compile-templates.ts')
  return library.compiled
}

export function sampleNames({ manifest }: CompiledTemplate): string[] {
  return readdirSync(join(samplesFolder, manifest.id, 'samples'))
}

export function drawSample(template: CompiledTemplate, sample: string): Drawn {
  const { id, title } = template.manifest
  const { slots, locale } = sampleSchema.parse(JSON.parse(readFileSync(join(samplesFolder, id, 'samples', sample), 'utf8')))
  const { html } = renderTemplate(template, slots as Slots, locale)
  return {
    template: id,
    sample,
    title: title[locale],
    locale,
    css: template.css,
    html,
    document: frameDocument({ title: title[locale], css: template.css, html, locale }),
  }
}

/** A picture of the whole component at this width, as PNG in base64. */
export async function pictureOf(frame: FramePage, { document }: Drawn, width: number, scheme: Scheme): Promise<{ png: string; height: number }> {
  await frame.show(document, scheme)
  const height = await frame.heightAt(width)
  await frame.page.setViewportSize({ width, height })
  return { png: (await frame.page.screenshot()).toString('base64'), height }
}

const samplesFolder = join(import.meta.dirname, '../templates/library')
