import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TemplateSource } from './compile-template.ts'
import type { Finding } from './finding.ts'
import { readFolder } from './read-folder.ts'
import { sourceOfFiles } from './template-files.ts'

const partialsFolder = fileURLToPath(new URL('./partials/', import.meta.url))

/** The house's own parts, by name. */
export function readPartials(): Map<string, string> {
  const files = readdirSync(partialsFolder).filter((file) => file.endsWith('.hbs'))
  return new Map(files.map((file) => [file.slice(0, -'.hbs'.length), readFileSync(join(partialsFolder, file), 'utf8').trimEnd()]))
}

/** Reads a template folder: template.json, source.hbs, samples/*.json. Nothing is believed yet. */
export function readTemplate(folder: string): { ok: true; source: TemplateSource } | { ok: false; findings: Finding[] } {
  return sourceOfFiles(existsSync(folder) ? readFolder(folder) : {}, readPartials())
}
