import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const library = join(import.meta.dirname, '../../templates/library')

/** A copy of a template's folder under another version, with a line of text added to its drawing. */
export function changedTemplate(id: string, version: string, addition: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'heal7-template-')), id)
  cpSync(join(library, id), folder, { recursive: true })
  const manifest = JSON.parse(readFileSync(join(folder, 'template.json'), 'utf8')) as { version: string }
  writeFileSync(join(folder, 'template.json'), JSON.stringify({ ...manifest, version }))
  const source = readFileSync(join(folder, 'source.hbs'), 'utf8').trimEnd()
  writeFileSync(join(folder, 'source.hbs'), source.replace(/<\/(\w+)>$/, `<p class="p-4">${addition}</p></$1>`))
  return folder
}
