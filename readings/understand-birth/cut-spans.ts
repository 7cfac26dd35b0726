const trimmed = /^[\s,.;:·|/~)\]-]+|[\s,;:·|/~([-]+$/g

/** The text without the spans, tidied where they were; empty when no letter or digit is left. */
export function cutSpans(text: string, spans: readonly [start: number, end: number][]): string {
  if (spans.length === 0) return text.trim()
  const edges = [0, ...spans.toSorted((first, second) => first[0] - second[0]).flat(), text.length]
  const pieces: string[] = []
  for (let index = 0; index < edges.length; index += 2) {
    const piece = text.slice(edges[index], edges[index + 1]).replaceAll(trimmed, '')
    if (piece !== '') pieces.push(piece)
  }
  const rest = pieces.join(' ')
  return /[\p{L}\p{N}]/u.test(rest) ? rest : ''
}
