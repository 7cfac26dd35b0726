import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Finding } from './finding.ts'
import type { CompiledTemplate } from './operation.ts'
import { vetTemplate } from './vet-template.ts'

export const libraryFile = fileURLToPath(new URL('./library.compiled.json', import.meta.url))
const folder = fileURLToPath(new URL('.', import.meta.url))

export type LibraryResult = { ok: true; compiled: CompiledTemplate[]; written: boolean } | { ok: false; findings: (Finding & { template: string })[] }

/** Compiles every template of the library into one file, unless that file is up to date with all it depends on. */
export async function compileLibrary(): Promise<LibraryResult> {
  const stamp = stampOf(folder)
  if (existsSync(libraryFile)) {
    const previous = JSON.parse(readFileSync(libraryFile, 'utf8')) as { stamp: string; templates: CompiledTemplate[] }
    if (previous.stamp === stamp) return { ok: true, compiled: previous.templates, written: false }
  }
  const compiled: CompiledTemplate[] = []
  const findings: (Finding & { template: string })[] = []
  for (const template of readdirSync(join(folder, 'library')).sort()) {
    const result = await vetTemplate(join(folder, 'library', template))
    if (result.ok) compiled.push(result.compiled)
    else findings.push(...result.findings.map((finding) => ({ template, ...finding })))
  }
  if (findings.length > 0) return { ok: false, findings }
  writeFileSync(libraryFile, JSON.stringify({ stamp, templates: compiled }))
  return { ok: true, compiled, written: true }
}

/** Hash over every source that a compiled template depends on. */
function stampOf(root: string): string {
  const hash = createHash('sha256')
  const visit = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name))) {
      const file = join(path, entry.name)
      if (entry.isDirectory()) visit(file)
      else if (/\.(ts|css|hbs|json)$/.test(entry.name) && !entry.name.includes('.test.') && file !== libraryFile)
        hash.update(entry.name).update(readFileSync(file))
    }
  }
  visit(root)
  return hash.digest('hex')
}
