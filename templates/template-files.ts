/** The files of a template's folder as texts, before anything is believed. Pure. */
import { z } from 'zod'
import { templateBudget } from './client.ts'
import type { TemplateSource } from './compile-template.ts'
import { type Finding, findingAt } from './finding.ts'

/** Path inside the folder to content. */
export type TemplateFiles = Readonly<Record<string, string>>

/** What a folder may hold, whether it would be accepted or not: beyond it nothing is parsed. */
export const templateFileBounds = { fileBytes: 131_072, bytes: 524_288, files: 48 } as const
const fileName = /^(?:template\.json|source\.hbs|README\.md|samples\/\w[\w.-]{0,60}\.json)$/

/** The form alone: texts by path. `checkFiles` says what is wrong with their names and sizes. */
export const templateFilesSchema = z.record(z.string().max(120), z.string())

function inFile(file: string, rule: string, message: string, fix: string): Finding {
  return findingAt({ file, line: 1, column: 1 }, rule, message, fix)
}

/** Names and sizes that no template may have. Looks at nothing else, so that anything may be handed to it. */
export function checkFiles(files: TemplateFiles): Finding[] {
  const findings: Finding[] = []
  const entries = Object.entries(files)
  const sizes = entries.map(([, text]) => Buffer.byteLength(text))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (entries.length > templateFileBounds.files)
    findings.push(
      inFile('samples', 'budget', `${entries.length} files, at most ${templateFileBounds.files} are allowed.`, 'Keep the samples that differ.'),
    )
  for (const [index, [file, text]] of entries.entries()) {
    const size = sizes[index] ?? 0
    if (!fileName.test(file))
      findings.push(
        inFile(
          file.slice(0, 60),
          'file',
          'A template has no such file.',
          'A template holds template.json, source.hbs, README.md and samples/name.json.',
        ),
      )
    if (!text.isWellFormed() || text.includes('\0'))
      findings.push(inFile(file, 'character', 'The text holds a character that cannot be kept.', 'Remove the null character or the broken pair.'))
    if (size > templateFileBounds.fileBytes)
      findings.push(
        inFile(
          file,
          'budget',
          `${size} bytes in one file, at most ${templateFileBounds.fileBytes} are read.`,
          'Draw less: shorter lists, fewer parts.',
        ),
      )
  }
  if (total > templateFileBounds.bytes)
    findings.push(
      inFile('template.json', 'budget', `${total} bytes in all, at most ${templateFileBounds.bytes} are read.`, 'Draw less, keep fewer samples.'),
    )
  return findings
}

/** What the compiler takes, or the files that are missing or are not JSON. */
export function sourceOfFiles(
  files: TemplateFiles,
  partials: ReadonlyMap<string, string>,
): { ok: true; source: TemplateSource } | { ok: false; findings: Finding[] } {
  const findings = [...checkFiles(files), ...checkSource(files['source.hbs'] ?? '')]
  if (findings.length > 0) return { ok: false, findings }
  const json = (file: string): unknown => {
    try {
      return JSON.parse(files[file] ?? '')
    } catch (error) {
      const { message } = error as Error
      const { line, column } = placeIn(files[file] ?? '', message)
      findings.push(findingAt({ file, line, column }, 'file', `It cannot be read as JSON: ${message}`, 'Write valid JSON.'))
      return undefined
    }
  }
  if (files['source.hbs'] === undefined) findings.push(inFile('source.hbs', 'file', 'The source is missing.', 'Add source.hbs.'))
  const manifest = json('template.json')
  const samples = Object.keys(files)
    .filter((file) => file.startsWith('samples/'))
    .map((file) => ({ file, value: json(file) }))
  return findings.length > 0 ? { ok: false, findings } : { ok: true, source: { manifest, source: files['source.hbs'] ?? '', samples, partials } }
}

/** A source over its budget is not read: deep nesting alone could take minutes. */
function checkSource(source: string): Finding[] {
  const size = Buffer.byteLength(source)
  if (size <= templateBudget.source) return []
  return [
    inFile(
      'source.hbs',
      'budget',
      `${size} bytes of source, at most ${templateBudget.source} are allowed.`,
      'Draw less: shorter lists, fewer elements per entry.',
    ),
  ]
}

/** Where JSON.parse stopped, as it says in its message. */
function placeIn(text: string, message: string): { line: number; column: number } {
  const [, position] = /at position (\d+)/.exec(message) ?? []
  const lines = text.slice(0, Number(position ?? 0)).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
