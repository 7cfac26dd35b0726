import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TemplateSource } from './compile-template.ts'
import type { Finding } from './finding.ts'

const partialsFolder = fileURLToPath(new URL('./partials/', import.meta.url))

/** The house's own parts, by name. */
export function readPartials(): Map<string, string> {
  const files = readdirSync(partialsFolder).filter((file) => file.endsWith('.hbs'))
  return new Map(files.map((file) => [file.slice(0, -'.hbs'.length), readFileSync(join(partialsFolder, file), 'utf8').trimEnd()]))
}

/** Reads a template folder: template.json, source.hbs, samples/*.json. Nothing is believed yet. */
export function readTemplate(folder: string): { ok: true; source: TemplateSource } | { ok: false; findings: Finding[] } {
  const findings: Finding[] = []
  const json = (file: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, file), 'utf8'))
    } catch (error) {
      findings.push({
        rule: 'file',
        file,
        line: 1,
        column: 1,
        message: `It cannot be read as JSON: ${(error as Error).message}`,
        fix: 'Write valid JSON.',
      })
      return undefined
    }
  }
  const sampleFolder = join(folder, 'samples')
  const sampleFiles = existsSync(sampleFolder) ? readdirSync(sampleFolder).filter((file) => file.endsWith('.json')) : []
  if (!existsSync(join(folder, 'source.hbs')))
    findings.push({ rule: 'file', file: 'source.hbs', line: 1, column: 1, message: 'The source is missing.', fix: 'Add source.hbs.' })
  const source: TemplateSource = {
    manifest: json('template.json'),
    source: findings.some(({ file }) => file === 'source.hbs') ? '' : readFileSync(join(folder, 'source.hbs'), 'utf8'),
    samples: sampleFiles.map((file) => ({ file: `samples/${file}`, value: json(`samples/${file}`) })),
    partials: readPartials(),
  }
  return findings.length > 0 ? { ok: false, findings } : { ok: true, source }
}
