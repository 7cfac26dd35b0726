import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TemplateFiles } from './template-files.ts'

/** The files of a template folder, by path inside it; anything else that lies there is left out. */
export function readFolder(folder: string): TemplateFiles {
  const samples = join(folder, 'samples')
  const names = [
    ...['template.json', 'source.hbs', 'README.md'].filter((file) => existsSync(join(folder, file))),
    ...(existsSync(samples) ? readdirSync(samples).filter((file) => file.endsWith('.json')) : []).toSorted().map((file) => `samples/${file}`),
  ]
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** The files that the library ships of a template; null: it ships none by that id. */
export function readLibraryFiles(template: string): TemplateFiles | null {
  if (!/^[a-z][a-z0-9-]{1,40}$/.test(template)) return null
  const folder = join(/* turbopackIgnore: true */ process.cwd(), 'templates/library', template)
  return existsSync(folder) ? readFolder(folder) : null
}
