const voids = new Set(['br', 'hr'])
const piece = /\{\{!--[\s\S]*?--\}\}|\{\{[#/^]?[^}]*\}?\}\}|<\/?[a-zA-Z][^<>]*?\/?>/g

/**
 * Lays a file out as the house does: JSON with two spaces, a source with two spaces for each open element and block. Nothing but the
 * room at the ends of lines is changed, so the drawing stays what it was. JSON that cannot be read is left as it is.
 */
export function formatText(file: string, text: string): string {
  if (file.endsWith('.json')) return formatJson(text)
  if (file.endsWith('.hbs')) return formatSource(text)
  return `${text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()}\n`
}

function formatJson(text: string): string {
  try {
    return `${JSON.stringify(JSON.parse(text), null, 2)}\n`
  } catch {
    return text
  }
}

function formatSource(text: string): string {
  let depth = 0
  const lines = text
    .trim()
    .split('\n')
    .map((whole) => {
      const line = whole.trim()
      const shown = Math.max(0, depth - closedAtStart(line))
      for (const [found] of line.matchAll(piece)) depth = Math.max(0, depth + turnOf(found))
      return line === '' ? '' : '  '.repeat(shown) + line
    })
  return `${lines.join('\n')}\n`
}

/** Whether a tag opens (1), closes (-1) or does neither. */
function turnOf(found: string): number {
  if (found.startsWith('{{')) return found.startsWith('{{#') ? 1 : found.startsWith('{{/') ? -1 : 0
  if (found.startsWith('</')) return -1
  return found.endsWith('/>') || voids.has(/^<(\w+)/.exec(found)?.[1] ?? '') ? 0 : 1
}

/** How many levels a line leaves before anything else stands on it; `{{else}}` stands where its block does. */
function closedAtStart(line: string): number {
  let rest = line
  let count = 0
  for (;;) {
    const found = /^(\{\{\/[^}]*\}\}|<\/[\w-]+>)\s*/.exec(rest)
    if (!found) return count + (/^\{\{~?\s*(else\b|\^)/.test(rest) ? 1 : 0)
    count += 1
    rest = rest.slice(found[0].length)
  }
}
