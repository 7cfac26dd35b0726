import { createHash } from 'node:crypto'
import { z } from 'zod'
import { checkBudget } from './check-budget.ts'
import { checkHtml } from './check-html.ts'
import { checkSlots } from './check-slots.ts'
import { type Locale, locales, type SlotSchema, type Slots, type TemplateManifest, templateManifestSchema } from './client.ts'
import { compileStyles } from './compile-styles.ts'
import type { Finding } from './finding.ts'
import { lowerSource } from './lower-source.ts'
import type { CompiledTemplate } from './operation.ts'
import { toOperations } from './to-operations.ts'
import { viewNames } from './views/views.ts'

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

export const sampleSchema = z.strictObject({
  locale: z.enum(locales),
  /** What this sample is there to show. */
  shows: z.string().min(1),
  slots: z.record(z.string(), z.json()),
})

/** Vets a template and turns it into operations and one style sheet. Every finding of a stage is reported at once. */
export async function compileTemplate(input: TemplateSource): Promise<CompileResult> {
  const parsed = templateManifestSchema.safeParse(input.manifest)
  if (!parsed.success)
    return {
      ok: false,
      findings: parsed.error.issues.map((issue) =>
        inManifest('manifest', `${issue.path.join('.') || 'template.json'}: ${issue.message}`, 'See templates/README.md for the form.'),
      ),
    }
  const manifest = parsed.data
  const source = input.source.replaceAll('\r\n', '\n')

  const names = { slots: manifest.slots, texts: new Set(Object.keys(manifest.texts.ko)), partials: input.partials }
  const drawing = lowerSource(source, 'source.hbs', names)
  const summaries = { ko: lowerSource(manifest.summary.ko, 'template.json', names), en: lowerSource(manifest.summary.en, 'template.json', names) }
  const findings = [...checkManifest(manifest), ...drawing.findings, ...summaries.ko.findings, ...summaries.en.findings]
  const usedTexts = [drawing, summaries.ko, summaries.en].flatMap(({ usedTexts }) => [...usedTexts])
  for (const key of names.texts) if (!usedTexts.includes(key)) findings.push(inManifest('text-unused', `texts.${key} is not used.`, 'Remove it.'))

  const html = checkHtml(drawing.nodes)
  findings.push(...html.findings)
  const styles = await compileStyles(['text-slot', 'ringed', ...textLines(manifest), ...html.classes.map(({ name }) => name)])
  for (const { name, at } of html.classes) {
    if (styles.unknown.includes(name))
      findings.push({
        rule: 'class-unknown',
        ...at,
        message: `The class “${name}” means nothing.`,
        fix: 'Use Tailwind utilities over the theme, or a part of templates/parts.css.',
      })
    if (styles.refused.includes(name))
      findings.push({
        rule: 'class-refused',
        ...at,
        message: `The class “${name}” holds an arbitrary value.`,
        fix: 'Only plain lengths may stand in [ ].',
      })
  }
  for (const leak of styles.leaks)
    findings.push({
      rule: 'style-leak',
      file: 'source.hbs',
      line: 1,
      column: 1,
      message: `The style sheet would hold ${leak}.`,
      fix: 'Remove the class that brings it in.',
    })
  findings.push(...checkBudget(source, styles.css, drawing.nodes), ...checkSamples(manifest, input.samples))
  if (findings.length > 0) return { ok: false, findings }

  const operations = toOperations(drawing.nodes)
  const hashed = JSON.stringify([manifest, source, operations])
  return {
    ok: true,
    compiled: {
      manifest,
      operations,
      summaryOperations: { ko: toOperations(summaries.ko.nodes), en: toOperations(summaries.en.nodes) },
      css: styles.css,
      sourceHash: createHash('sha256').update(hashed).digest('hex'),
      cssHash: createHash('sha256').update(styles.css).digest('hex'),
    },
  }
}

function inManifest(rule: string, message: string, fix: string): Finding {
  return { rule, file: 'template.json', line: 1, column: 1, message, fix }
}

/** Texts in both languages, every slot with someone to fill it, text slots only at the root. */
function checkManifest(manifest: TemplateManifest): Finding[] {
  const findings: Finding[] = []
  const [ko, en] = [Object.keys(manifest.texts.ko), Object.keys(manifest.texts.en)]
  for (const key of [...ko.filter((key) => !en.includes(key)), ...en.filter((key) => !ko.includes(key))])
    findings.push(inManifest('text-missing', `texts.${key} is there in one language only.`, 'Write it in Korean and English.'))
  if ('t' in manifest.slots) findings.push(inManifest('slot-name', 'A slot may not be called t.', 'That name holds the texts.'))
  for (const [name, slot] of Object.entries(manifest.slots)) {
    if (slot.type === 'text') continue
    if (slot.from === undefined)
      findings.push(inManifest('slot-source', `Nothing fills the slot “${name}”.`, 'Name a view in "from", or make it a text slot.'))
    else if (!viewNames.has(slot.from.split('.')[0]!))
      findings.push(inManifest('slot-source', `“${slot.from}” is not a view.`, `Use one of: ${[...viewNames].join(', ')}.`))
    if (holdsText(slot)) findings.push(inManifest('text-slot', `The slot “${name}” hides a text slot.`, 'Text slots stand at the root.'))
  }
  return findings
}

function holdsText(slot: SlotSchema): boolean {
  if (slot.type === 'list') return slot.of.type === 'text' || holdsText(slot.of)
  return slot.type === 'group' && Object.values(slot.slots).some((inner) => inner.type === 'text' || holdsText(inner))
}

function textLines(manifest: TemplateManifest): string[] {
  return Object.values(manifest.slots).flatMap((slot) => (slot.type === 'text' ? [`lines-${slot.lines}`] : []))
}

function checkSamples(manifest: TemplateManifest, samples: TemplateSource['samples']): Finding[] {
  const findings: Finding[] = []
  const languages = new Set<Locale>()
  for (const { file, value } of samples) {
    const sample = sampleSchema.safeParse(value)
    if (!sample.success) {
      findings.push({
        rule: 'sample',
        file,
        line: 1,
        column: 1,
        message: sample.error.issues[0]?.message ?? 'unreadable',
        fix: 'A sample is {"locale", "shows", "slots"}.',
      })
      continue
    }
    languages.add(sample.data.locale)
    for (const { slot, message } of checkSlots(manifest, sample.data.slots as Slots))
      findings.push({ rule: 'sample', file, line: 1, column: 1, message: `${slot} ${message}.`, fix: 'Fill the sample as the slot schema says.' })
  }
  for (const locale of locales)
    if (!languages.has(locale))
      findings.push({
        rule: 'sample-missing',
        file: 'samples',
        line: 1,
        column: 1,
        message: `There is no sample in “${locale}”.`,
        fix: 'Add one: a typical chart in Korean, the longest strings in English, an unknown hour.',
      })
  return findings
}
