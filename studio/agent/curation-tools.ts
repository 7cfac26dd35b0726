/** What the model may do: look at the library, put files on the table, have them vetted and drawn, and say that it is done. Nothing else. */
import { tool } from '@langchain/core/tools'
import { z } from 'zod'
import { type Catalog, type Finding, type Locale, localeSchema, readLibraryFiles } from '#templates'
import { drawPreview } from '../editor/draw-preview.ts'
import { goldenChartIds } from '../editor/golden-charts.ts'
import type { Told } from '../gates/gate.ts'
import type { DraftingTable } from './drafting-table.ts'
import { findNearest } from './find-nearest.ts'

export interface ToolBench {
  catalog: Catalog
  table: DraftingTable
  now: Date
  /** Told of each use, in words for the editor. */
  onStep(tool: string, says: Told): void
  /** Told once the files pass and the model says that it is done. */
  onFinished(reasons: string[]): void
}

const findingsTold = 12
const longestFile = 14_000
const longestPreview = 1_500
const mostReasons = 8
const longestReason = 300

const tellFindings = (findings: readonly Finding[]) =>
  findings
    .slice(0, findingsTold)
    .map(({ rule, file, line, column, message, fix }) => `${file}:${line}:${column} ${rule}: ${message} ${fix}`)
    .join('\n')
const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most)}\n… (cut)` : text)

export function curationTools({ catalog, table, now, onStep, onFinished }: ToolBench) {
  const searchLibrary = tool(
    ({ words }) => {
      onStep('search_library', { ko: '비슷한 템플릿을 찾아봐요', en: 'Looks for similar templates' })
      return findNearest(words, catalog, 5)
        .map(
          ({ template: { manifest } }) =>
            `${manifest.id}: ${manifest.title.ko} / ${manifest.title.en}. ${manifest.description.en} (${manifest.intents.join(', ')})`,
        )
        .join('\n')
    },
    {
      name: 'search_library',
      description: 'Templates of the library that are near to some words.',
      schema: z.object({ words: z.string().max(400) }),
    },
  )
  const readTemplate = tool(
    ({ id }) => {
      onStep('read_template', { ko: '라이브러리의 템플릿을 읽어요', en: 'Reads a template of the library' })
      const files = readLibraryFiles(id)
      if (!files) return 'The library has no template by that id.'
      return ['template.json', 'source.hbs', 'samples/typical.json', 'samples/typical-english.json']
        .flatMap((name) => (files[name] === undefined ? [] : [`--- ${name}\n${cut(files[name], longestFile)}`]))
        .join('\n')
    },
    { name: 'read_template', description: 'The files of a template of the library, to learn from.', schema: z.object({ id: z.string().max(60) }) },
  )
  const readSlots = tool(
    ({ view }) => {
      onStep('read_slots', { ko: '채울 수 있는 자리를 살펴봐요', en: 'Reads which slots can be filled' })
      const slots = slotsOfViews(catalog)
      if (!view) return [...new Set([...slots.keys()].map((from) => from.split('.')[0]))].join(', ')
      const own = [...slots].filter(([from]) => from === view || from.startsWith(`${view}.`))
      return own.length === 0 ? 'There is no such view.' : cut(JSON.stringify(Object.fromEntries(own)), longestFile)
    },
    {
      name: 'read_slots',
      description: 'Without a view: the views that fill slots. With one: its members as slots, ready to be copied into "slots" of template.json.',
      schema: z.object({ view: z.string().max(60).optional() }),
    },
  )
  const writeFile = tool(
    ({ path, text }) => {
      onStep('write_file', { ko: '파일을 써요', en: 'Writes a file' })
      const findings = table.put(path, text)
      return findings.length > 0 ? tellFindings(findings) : 'Written.'
    },
    {
      name: 'write_file',
      description: 'Puts a file of the draft down: template.json, source.hbs, README.md or samples/name.json, whole.',
      schema: z.object({ path: z.string().max(120), text: z.string().max(200_000) }),
    },
  )
  const vet = tool(
    async () => {
      onStep('vet', { ko: '검사를 받아요', en: 'Has the draft vetted' })
      const result = await table.vet()
      return result.ok ? 'Accepted.' : tellFindings(result.findings)
    },
    { name: 'vet', description: 'Has the draft vetted: "Accepted." or what is wrong, with the fix.', schema: z.object({}) },
  )
  const preview = tool(
    async ({ chart, locale }) => {
      onStep('preview', { ko: '견본 사주로 그려 봐요', en: 'Draws it over an example chart' })
      const result = await table.vet()
      if (!result.ok) return `It cannot be drawn before it is accepted.\n${tellFindings(result.findings)}`
      const drawn = drawPreview(result.compiled, { chart, locale: locale as Locale, now })
      return drawn.ok
        ? cut(drawn.summary, longestPreview)
        : `This chart cannot fill: ${drawn.missing.map(({ slot, message }) => `${slot} ${message}`).join('; ')}`
    },
    {
      name: 'preview',
      description: 'Draws the accepted draft over an example chart and gives its spoken equivalent.',
      schema: z.object({ chart: z.enum(goldenChartIds as [string, ...string[]]), locale: localeSchema }),
    },
  )
  const finish = tool(
    async ({ reasons }) => {
      const result = await table.vet()
      if (!result.ok) return `It is not accepted yet.\n${tellFindings(result.findings)}`
      onStep('finish', { ko: '초안을 마쳤어요', en: 'Finished the draft' })
      onFinished(reasons.slice(0, mostReasons).map(plainReason))
      return 'Done.'
    },
    {
      name: 'finish',
      description: 'Ends the work once the vetter accepts it. `reasons`: why it is made so, in the language of the brief, one sentence each.',
      schema: z.object({ reasons: z.array(z.string().max(2_000)).max(20) }),
    },
  )
  return [searchLibrary, readTemplate, readSlots, writeFile, vet, preview, finish]
}

/** Every member of a view that the library takes up, as a slot. */
function slotsOfViews(catalog: Catalog): Map<string, unknown> {
  const slots = new Map<string, unknown>()
  for (const { manifest } of catalog.all())
    for (const slot of Object.values(manifest.slots)) if ('from' in slot && slot.from) slots.set(slot.from, slot)
  return slots
}

/** A model's words as an editor may see them: one line of text. */
function plainReason(reason: string): string {
  return reason
    .replaceAll(/[\p{Cc}\p{Cf}<>{}`]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, longestReason)
}
