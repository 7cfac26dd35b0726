import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { CubeError } from '#kernel'
import { type ImportReport, importFigma } from '#studio'
import type { Finding } from '../templates/finding.ts'
import { vetTemplate } from '../templates/vet-template.ts'
import type { Command } from './command.ts'
import { readInput } from './read-input.ts'

/** Bytes; a page of hundreds of layers with its outlines takes a few millions. */
const largest = 32 * 1024 * 1024

const inputSchema = z.strictObject({ file: z.string().min(1), out: z.string().min(1), node: z.string().min(1).max(200).optional() })

interface Imported {
  directory: string
  template: string
  report: ImportReport
  findings: Finding[]
}

export const command: Command<Imported> = {
  name: 'import-figma',
  summary: 'Makes a template of a Figma design and says what could not come along',
  usage: 'FILE --out DIR [--node ID]',
  words: 1,
  flags: {
    out: { type: 'string', description: 'folder for the template; it must be new or empty of one' },
    node: { type: 'string', description: 'id of the layer to import; else the first page that shows something' },
  },
  fromFlags: ({ out, node }, [file]) => ({ file, out, ...(node === undefined ? {} : { node }) }),

  async run(input) {
    const { file, out, node } = readInput(inputSchema, input, { code: 'input-incomplete', says: 'Use: cube import-figma FILE --out DIR [--node ID]' })
    const result = importFigma(readJson(file), node === undefined ? {} : { node })
    if (!result.ok) throw new CubeError(result.problem.code, result.problem.message, { field: result.problem.field })
    const { manifest, source, samples, readme, report } = result.template
    if (existsSync(join(out, 'template.json')))
      throw new CubeError('folder-taken', 'The folder holds a template already. Name a new one.', { field: 'out' })
    const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
    const files = [
      { file: 'template.json', text: json(manifest) },
      { file: 'source.hbs', text: source },
      ...samples.map((sample) => ({ file: sample.file, text: json(sample.value) })),
      { file: 'README.md', text: readme },
      { file: 'import-report.json', text: json(report) },
    ]
    for (const { file: name, text } of files) {
      mkdirSync(dirname(join(out, name)), { recursive: true })
      writeFileSync(join(out, name), text)
    }
    const vetted = await vetTemplate(out)
    return { directory: out, template: manifest.id, report, findings: vetted.ok ? [] : vetted.findings }
  },

  print({ directory, template, report, findings }) {
    const { notes, slots, untranslated } = report
    const left = notes.filter(({ carried }) => carried === 'no')
    return [
      `${template} (${Math.round(report.width)} by ${Math.round(report.height)} px) is in ${directory}. ${findings.length === 0 ? 'The vetter accepts it.' : 'The vetter does not accept it yet:'}`,
      ...findings.map((finding) => `  ${finding.file}:${finding.line}:${finding.column} ${finding.rule}: ${finding.message} ${finding.fix}`),
      ...(slots.length > 0 ? [`Slots: ${slots.map(({ name, schema }) => `${name} (${schema.type})`).join(', ')}.`] : []),
      ...(untranslated.en.length > 0 ? [`Without English: ${untranslated.en.join(', ')}.`] : []),
      ...(untranslated.ko.length > 0 ? [`Without Korean: ${untranslated.ko.join(', ')}.`] : []),
      ...left.map(({ path, what, reason }) => `Not carried over: ${path} (${what}). ${reason}`),
      ...notes.filter(({ carried }) => carried === 'nearly').map(({ path, what, reason }) => `Changed: ${path} (${what}). ${reason}`),
    ].join('\n')
  },
  failed: ({ findings }) => findings.length > 0,
}

function readJson(file: string): unknown {
  if (!existsSync(file) || !statSync(file).isFile()) throw new CubeError('path-unknown', 'There is no such file.', { field: 'file' })
  if (statSync(file).size > largest)
    throw new CubeError('too-large', `The file has more than ${largest / 1024 / 1024} MB. Export one frame.`, { field: 'file' })
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new CubeError('not-json', 'The file is not JSON. Save the answer of the Figma API as it is.', { field: 'file' })
  }
}
