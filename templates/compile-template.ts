import { createHash } from 'node:crypto'
import { checkDrawn } from './check-budget.ts'
import { checkDrawing } from './check-drawing.ts'
import { checkManifest, inManifest } from './check-manifest.ts'
import { findStrangers, strangersIn } from './check-rendering.ts'
import { checkSamples, sampleSchema } from './check-samples.ts'
import { type Slots, type TemplateManifest, templateManifestSchema } from './client.ts'
import { compiledTemplateSchema } from './compiled-template.ts'
import { escapeText } from './escape-text.ts'
import type { Finding } from './finding.ts'
import { lowerSource } from './lower-source.ts'
import type { CompiledTemplate } from './operation.ts'
import { renderTemplate } from './render-template.ts'
import { toOperations } from './to-operations.ts'

/** A template as its files hold it, before anything is believed. */
export interface TemplateSource {
  /** Content of template.json, parsed. */
  manifest: unknown
  source: string
  samples: { file: string; value: unknown }[]
  /** Partials of the house by name. */
  partials: ReadonlyMap<string, string>
}
export type CompileResult = { ok: true; compiled: CompiledTemplate } | { ok: false; findings: Finding[] }

/** Vets a template and turns it into operations and one style sheet, or says everything that is wrong with it. */
export async function compileTemplate(input: TemplateSource): Promise<CompileResult> {
  const parsed = templateManifestSchema.safeParse(input.manifest)
  if (!parsed.success) {
    const findings = parsed.error.issues.map(({ path, message }) =>
      inManifest('manifest', `${path.join('.') || 'template.json'}: ${message}`, 'See templates/README.md for the form.'),
    )
    return { ok: false, findings }
  }
  const manifest = parsed.data
  const source = input.source.replaceAll('\r\n', '\n')
  const names = { slots: manifest.slots, texts: bytesOfTexts(manifest.texts), partials: input.partials }
  const drawing = await checkDrawing(source, names)
  const ko = lowerSource(manifest.summary.ko, 'template.json', names)
  const en = lowerSource(manifest.summary.en, 'template.json', names)

  const used = new Set([...drawing.usedTexts, ...ko.usedTexts, ...en.usedTexts])
  const unused = [...names.texts.keys()].filter((key) => !used.has(key))
  const findings = [
    ...checkManifest(manifest),
    ...drawing.findings,
    ...ko.findings,
    ...en.findings,
    ...checkDrawn(ko.nodes),
    ...checkDrawn(en.nodes),
    ...unused.map((key) => inManifest('text-unused', `texts.${key} is not used.`, 'Remove it.')),
    ...checkSamples(manifest, input.samples),
  ]
  if (findings.length > 0) return { ok: false, findings }

  const operations = toOperations(drawing.nodes)
  const compiled: CompiledTemplate = {
    manifest,
    operations,
    summaryOperations: { ko: toOperations(ko.nodes), en: toOperations(en.nodes) },
    css: drawing.css,
    sourceHash: sha256(JSON.stringify([manifest, source, operations])),
    cssHash: sha256(drawing.css),
  }
  const unfit = [...checkStored(compiled), ...checkDrawnSamples(compiled, input.samples, drawing.classes)]
  return unfit.length > 0 ? { ok: false, findings: unfit } : { ok: true, compiled }
}

/** What would keep a compiled template from being read again once it is stored. */
function checkStored(compiled: CompiledTemplate): Finding[] {
  const { error } = compiledTemplateSchema.safeParse(JSON.parse(JSON.stringify(compiled)))
  return (error?.issues ?? []).map(({ path, message }) =>
    inManifest(
      'stored-form',
      `It could not be read again once published: ${path.join('.')}: ${message}`,
      'Draw less in one place, with shorter names.',
    ),
  )
}

function checkDrawnSamples(compiled: CompiledTemplate, samples: TemplateSource['samples'], classes: ReadonlySet<string>): Finding[] {
  const drawn = samples.flatMap(({ value }) => {
    const { locale, slots } = sampleSchema.parse(value)
    return strangersIn(renderTemplate(compiled, slots as Slots, locale).html, classes)
  })
  return findStrangers(new Set(drawn))
}

/** The bytes of the longer language by key. */
function bytesOfTexts({ ko, en }: TemplateManifest['texts']): Map<string, number> {
  const bytes = (text = '') => Buffer.byteLength(escapeText(text))
  return new Map(Object.entries(ko).map(([key, text]) => [key, Math.max(bytes(text), bytes(en[key]))]))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
