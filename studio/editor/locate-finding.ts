import type { Finding } from '#templates'

export interface Range {
  from: number
  to: number
}

/** Where in the text of its file a finding stands. One of a manifest has no place of its own: the name it speaks of is looked for. */
export function locateFinding({ file, line, column, message }: Finding, text: string): Range {
  if (file.endsWith('.json')) {
    const name = /texts\.([\w-]+)|“([^”]+)”|^([\w-]+)[:. ]/.exec(message)
    const at = name ? text.indexOf(`"${name[1] ?? name[2] ?? name[3]}"`) : -1
    if (at >= 0) return { from: at, to: text.indexOf('"', at + 1) + 1 }
  }
  const from = offsetAt(text, line, column)
  const end = text.indexOf('\n', from)
  const rest = text.slice(from, end < 0 ? text.length : end)
  const length = /^(\{\{.*?\}\}+|<[^>]*>?|[\w-]+(="[^"]*"?|=\S*)?)/.exec(rest)?.[0].length ?? 1
  return { from, to: Math.min(text.length, from + Math.max(1, length)) }
}

/** Lines and columns count from 1; a place outside the text is its nearest one. */
function offsetAt(text: string, line: number, column: number): number {
  let start = 0
  for (let count = 1; count < line; count++) {
    const next = text.indexOf('\n', start)
    if (next < 0) return text.length
    start = next + 1
  }
  return Math.min(text.length, start + Math.max(0, column - 1))
}
