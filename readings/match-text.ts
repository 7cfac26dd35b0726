const mostTerms = 8
const excerptLength = 80
const before = 24

/** Text as it is compared: one form of each letter, no difference of case. */
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

/** The words that are looked for. */
export function searchTerms(text: string): string[] {
  return [...new Set(fold(text).split(/\s+/).filter(Boolean))].slice(0, mostTerms)
}

/** Whether a text holds every word. */
export function matches(text: string, terms: readonly string[]): boolean {
  const folded = fold(text)
  return terms.every((term) => folded.includes(term))
}

/** The words of a text around the first one that was looked for, on one line. */
export function excerptOf(text: string, terms: readonly string[]): string {
  const line = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  const folded = line.toLowerCase()
  const at = Math.min(...terms.map((term) => folded.indexOf(term)).filter((place) => place >= 0), line.length)
  const start = at <= before ? 0 : at - before
  const end = start + excerptLength
  return `${start > 0 ? '…' : ''}${line.slice(start, end).trim()}${end < line.length ? '…' : ''}`
}
