import type { Locale } from '#templates/client'
import { placeGroups } from './places-data.ts'

/** A place where somebody may have been born. `longitude` in degrees east; `name` and `detail` in the reader's language. */
export interface Place {
  name: string
  /** Province or country. */
  detail: string
  ko: string
  en: string
  timeZone: string
  longitude: number
}

interface Entry {
  names: string[]
  place: Record<Locale, Place>
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

const entries: readonly Entry[] = placeGroups.flatMap(({ detail, timeZone, rows }) =>
  rows.map(([ko, en, longitude, ...aliases]) => {
    const facts = { ko, en, timeZone, longitude }
    return {
      names: [ko, en, ...aliases].map(fold),
      place: { ko: { name: ko, detail: detail.ko, ...facts }, en: { name: en, detail: detail.en, ...facts } },
    }
  }),
)

const byName = new Map<string, Entry>()
for (const entry of entries) for (const name of entry.names) if (!byName.has(name)) byName.set(name, entry)
const longestName = Math.max(...[...byName.keys()].map((name) => name.length))

/** What may follow a Korean place name in a sentence; anything else makes it part of another word. */
const koreanEnd =
  /(?:특별자치도|특별자치시|특별시|광역시|시|군|구|도)?(?=$|[^가-힣]|에서|서(?=$|[^가-힣])|에|출생|출신|생|태생|태어|여자|여성|남자|남성|사람|쪽|근처|이고|이요|이래|이랬|이랍|이라[는고]|이에|이야|인데|입니다|예요|요(?:$|[^가-힣])|은|는|으?로(?:$|[^가-힣])|[가-힣]{0,6}(?:병원|의료원|산부인과|조산원|보건소|세브란스|성모))/y
const englishEnd = /(?:[\s-]?(?:city|si|gun|gu|do)\b)?(?![\p{Script=Latin}\p{M}\d])/uy

/**
 * The place whose name stands at `index` of the folded (NFC, lower case) text, the longest name first, and where it ends.
 * Bounded work per call.
 */
export function placeAt(text: string, index: number, locale: Locale): { place: Place; end: number } | null {
  for (let length = Math.min(longestName, text.length - index); length > 0; length--) {
    const name = text.slice(index, index + length)
    const entry = byName.get(name)
    if (!entry) continue
    const boundary = /[가-힣]$/.test(name) ? koreanEnd : englishEnd
    boundary.lastIndex = index + length
    const match = boundary.exec(text)
    if (match) return { place: entry.place[locale], end: index + length + match[0].length }
  }
  return null
}

/** A place as a reader of that language knows it; a name that is not in the table stays as it was written. */
export function placeNamed(name: string, locale: Locale): string {
  return byName.get(fold(name.trim()))?.place[locale].name ?? name
}

const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
const syllablesPerInitial = 588

/** Initial consonants (초성) of Hangul syllables; other letters stay. */
function initialsOf(name: string): string {
  return [...name]
    .map((letter) => {
      const offset = letter.charCodeAt(0) - 0xac00
      return offset >= 0 && offset < syllablesPerInitial * initials.length ? initials[Math.floor(offset / syllablesPerInitial)] : letter
    })
    .join('')
}

/** True when one letter added, left out, changed or exchanged with its neighbour makes one word the other. */
function isOneEditAway(first: string, second: string): boolean {
  if (Math.abs(first.length - second.length) > 1) return false
  let start = 0
  while (start < first.length && first[start] === second[start]) start++
  const [left, right] = [first.slice(start), second.slice(start)]
  if (left.slice(1) === right || right.slice(1) === left || left.slice(1) === right.slice(1)) return true
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)
}

const ranks = { exact: 0, prefix: 1, initials: 2, inside: 3, typo: 4 }

/** How well a name answers a query; null when it does not. A typo counts from three Latin letters or two jamo-decomposed syllables. */
function rankOf(name: string, query: string): number | null {
  if (name === query) return ranks.exact
  if (name.startsWith(query)) return ranks.prefix
  if (/^[ㄱ-ㅎ]+$/.test(query)) return initialsOf(name).startsWith(query) ? ranks.initials : null
  if (query.length > 1 && name.includes(query)) return ranks.inside
  const [spelledName, spelledQuery] = [name.normalize('NFD'), query.normalize('NFD')]
  return spelledQuery.length > 3 && isOneEditAway(spelledName, spelledQuery) ? ranks.typo : null
}

/**
 * Places for what somebody has typed so far: the whole name, its beginning, its initial consonants, a part of it, or one wrong letter, in
 * this order. An empty query lists the best known ones.
 */
export function findPlaces(query: string, locale: Locale, limit: number): Place[] {
  const wanted = fold(query).trim().replaceAll(/\s+/g, ' ')
  if (wanted === '') return entries.slice(0, limit).map((entry) => entry.place[locale])
  return entries
    .flatMap((entry, order) => {
      const found = entry.names.map((name) => rankOf(name, wanted)).filter((rank) => rank !== null)
      return found.length > 0 ? [{ entry, order, rank: Math.min(...found) }] : []
    })
    .sort((first, second) => first.rank - second.rank || first.order - second.order)
    .slice(0, limit)
    .map(({ entry }) => entry.place[locale])
}
