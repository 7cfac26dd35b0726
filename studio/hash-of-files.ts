import { createHash } from 'node:crypto'
import type { TemplateFiles } from '#templates'

/** SHA-256 in hex over names and contents, in the order of the names. */
export function hashOfFiles(files: TemplateFiles): string {
  const named = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(named)).digest('hex')
}
