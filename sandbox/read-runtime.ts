import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

let runtime: { source: string; hash: string } | undefined

/** The frame's script and its CSP hash (`sha256-…`), read once. */
export function readRuntime(): { source: string; hash: string } {
  if (!runtime) {
    const source = readFileSync(join(/* turbopackIgnore: true */ process.cwd(), 'sandbox/runtime.js'), 'utf8')
    runtime = { source, hash: cspHash(source) }
  }
  return runtime
}

export function cspHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
