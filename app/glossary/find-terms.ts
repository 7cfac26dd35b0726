import { type GlossaryEntry, glossary } from './glossary.ts'

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s·()（）-]/g, '')
}

/** Terms whose name in hangul, hanja or English holds what is looked for, exact names first; then those whose meaning does. */
export function findTerms(query: string, entries: readonly GlossaryEntry[] = glossary): readonly GlossaryEntry[] {
  const wanted = plain(query)
  if (wanted === '') return entries
  const rank = ({ hangul, hanja, english, meaning }: GlossaryEntry): number => {
    const names = [hangul, hanja, english].map(plain)
    if (names.includes(wanted)) return 0
    if (names.some((name) => name.startsWith(wanted))) return 1
    if (names.some((name) => name.includes(wanted))) return 2
    return meaning.some((text) => plain(text).includes(wanted)) ? 3 : 4
  }
  return entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((found) => found.rank < 4)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)
}
