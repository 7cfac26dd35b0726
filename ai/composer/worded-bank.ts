import type { Locale } from '#templates/client'
import type { PhraseBank } from './phrase-bank.ts'
import { english } from './phrases/en/index.ts'
import { korean } from './phrases/ko/index.ts'

/** Text by its path in the bank, such as `domains.work.verdict.peer` or `glossary.tenGods.friend`; places of a list are numbers. */
export type PhraseEdits = Readonly<Record<string, string>>

const banks: Record<Locale, PhraseBank> = { ko: korean, en: english }
type Listing = ReadonlyMap<string, string>
const listings: Partial<Record<Locale, Listing>> = {}
const worded = new WeakMap<PhraseEdits, Partial<Record<Locale, PhraseBank>>>()

/** Every phrase that ships in a language, by its path. Patterns and functions are none. */
export function listPhrases(locale: Locale): Listing {
  listings[locale] ??= new Map(phrasesIn(banks[locale], ''))
  return listings[locale]
}

/** What no editor changes: members that only the composer reads, and what is said where a chart must not decide. */
const fixed: ReadonlySet<string> = new Set(['kind', 'kinds', 'gods', 'pattern', 'redirect'])

function* phrasesIn(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'object' && value !== null && !(value instanceof RegExp))
    for (const [key, inner] of Object.entries(value)) if (!fixed.has(key)) yield* phrasesIn(inner, path === '' ? key : `${path}.${key}`)
}

/** The bank of a language with phrases put in place of those that ship. A path that no phrase has changes nothing. */
export function wordedBank(locale: Locale, edits?: PhraseEdits): PhraseBank {
  if (!edits) return banks[locale]
  const known = worded.get(edits) ?? {}
  if (!known[locale]) {
    const phrases = listPhrases(locale)
    const held = Object.entries(edits).filter(([path]) => phrases.has(path))
    known[locale] = held.reduce((bank, [path, text]) => put(bank, path.split('.'), text), banks[locale])
    worded.set(edits, known)
  }
  return known[locale]
}

/** A copy along the path alone: everything else is shared with what ships. */
function put<Value>(value: Value, [key, ...rest]: readonly string[], text: string): Value {
  if (key === undefined) return text as Value
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>
  copy[key] = put(copy[key], rest, text)
  return copy as Value
}
