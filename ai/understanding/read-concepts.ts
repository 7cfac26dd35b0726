import { conceptPatterns, concepts, unrelatedWords } from './concepts.ts'

interface Entry {
  text: string
  concept: number
  /** Whether a word must begin where the entry begins, and end where it ends. */
  begins: boolean
  ends: boolean
  /** Whether it lies within one word: two syllables of neighbouring words are rarely meant. */
  within: boolean
}

/** A text as entries are looked for in it: `edges[at]` says whether a word begins or ends before the character `at`. */
interface Searched {
  text: string
  edges: Uint8Array
}

const names = Object.keys(concepts)
const patterns = Object.entries(conceptPatterns)
/** The concept of words that only hide what they begin with. */
const unrelated = names.length

function koreanEntry(written: string, concept: number): Entry {
  const text = written.replaceAll(/[_+]/g, '')
  return { text, concept, begins: written.startsWith('_'), ends: written.endsWith('_'), within: text.length === 2 && !written.includes('+') }
}

function englishEntry(written: string, concept: number): Entry {
  const open = written.endsWith('*')
  return { text: open ? written.slice(0, -1) : written, concept, begins: true, ends: !open, within: false }
}

/** Entries by their first two characters, or their only one; the longest first. */
function indexOf(entries: readonly Entry[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>()
  for (const entry of entries.toSorted((a, b) => b.text.length - a.text.length)) {
    const start = entry.text.slice(0, 2)
    const known = index.get(start)
    if (known) known.push(entry)
    else index.set(start, [entry])
  }
  return index
}

const korean = indexOf([
  ...names.flatMap((name, concept) => concepts[name]!.korean.split(' ').map((entry) => koreanEntry(entry, concept))),
  ...unrelatedWords.split(' ').map((entry) => koreanEntry(entry, unrelated)),
])
const english = indexOf(names.flatMap((name, concept) => concepts[name]!.english.split(', ').map((entry) => englishEntry(entry, concept))))

const ofWord = /[a-z0'가-힣ㄱ-ㅎㅏ-ㅣ]/
const latin = /[a-z0']/

/** Text without spaces and marks, which remembers where words began. */
function denseOf(plain: string): Searched {
  let text = ''
  const edges = new Uint8Array(plain.length + 1)
  let apart = true
  for (const character of plain) {
    if (character === "'" || !ofWord.test(character)) {
      apart = true
      continue
    }
    const afterLatin = text !== '' && latin.test(text.at(-1)!) && !latin.test(character)
    if (apart || afterLatin) edges[text.length] = 1
    text += character
    apart = false
  }
  edges[text.length] = 1
  return { text, edges }
}

function latinWordsOf(plain: string): Searched {
  const edges = new Uint8Array(plain.length + 1)
  let inside = false
  for (let at = 0; at <= plain.length; at++) {
    const now = at < plain.length && latin.test(plain[at]!)
    if (!now || !inside) edges[at] = 1
    inside = now
  }
  return { text: plain, edges }
}

function countEntries({ text, edges }: Searched, index: ReadonlyMap<string, readonly Entry[]>, counts: Uint8Array): void {
  const covered = new Int32Array(unrelated + 1)
  for (let at = 0; at < text.length; at++) {
    const start = text.slice(at, at + 2)
    const single = start.length > 1 ? index.get(start[0]!) : undefined
    let hidden = 0
    for (const entries of [index.get(start), single]) {
      for (const { text: word, concept, begins, ends, within } of entries ?? []) {
        if (word.length <= hidden) break
        if (at < covered[concept]! || (begins && !edges[at]) || (ends && !edges[at + word.length]) || (within && edges[at + 1])) continue
        if (!text.startsWith(word, at)) continue
        if (concept === unrelated) hidden = word.length
        covered[concept] = at + word.length
        counts[concept]!++
      }
    }
  }
}

/** How many words of each concept stand in a normalised text; concepts without any are left out. */
export function readConcepts(plain: string): Map<string, number> {
  const dense = denseOf(plain)
  const counts = new Uint8Array(unrelated + 1)
  countEntries(dense, korean, counts)
  countEntries(latinWordsOf(plain), english, counts)
  const found = new Map<string, number>()
  for (const [concept, name] of names.entries()) if (counts[concept]! > 0) found.set(name, counts[concept]!)
  for (const [name, { dense: without, plain: within }] of patterns) {
    if (without?.test(dense.text) || within?.test(plain)) found.set(name, 1)
  }
  return found
}
