import { createHash } from 'node:crypto'
import { checkDrawing } from './check-drawing.ts'
import { checkManifest, inManifest } from './check-manifest.ts'
import { checkSamples } from './check-samples.ts'
import { templateManifestSchema } from './client.ts'
import type { Finding } from './finding.ts'
import { lowerSource } from './lower-source.ts'
import type { CompiledTemplate } from './operation.ts'
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
  const names = { slots: manifest.slots, texts: new Set(Object.keys(manifest.texts.ko)), partials: input.partials }
  const drawing = await checkDrawing(source, names)
  const ko = lowerSource(manifest.summary.ko, 'template.json', names)
  const en = lowerSource(manifest.summary.en, 'template.json', names)

  const used = new Set([...drawing.usedTexts, ...ko.usedTexts, ...en.usedTexts])
  const unused = [...names.texts].filter((key) => !used.has(key))
  const findings = [
    ...checkManifest(manifest),
    ...drawing.findings,
    ...ko.findings,
    ...en.findings,
    ...unused.map((key) => inManifest('text-unused', `texts.${key} is not used.`, 'Remove it.')),
    ...checkSamples(manifest, input.samples),
  ]
  if (findings.length > 0) return { ok: false, findings }

  const operations = toOperations(drawing.nodes)
  return {
    ok: true,
    compiled: {
      manifest,
      operations,
      summaryOperations: { ko: toOperations(ko.nodes), en: toOperations(en.nodes) },
      css: drawing.css,
      sourceHash: sha256(JSON.stringify([manifest, source, operations])),
      cssHash: sha256(drawing.css),
    },
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
