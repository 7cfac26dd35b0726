import type { Locale } from '#templates/client'
import { loudWords } from '../harm-patterns.ts'
import { type Refusal, refuseText } from '../refuse-text.ts'
import { listPhrases } from './worded-bank.ts'

/**
 * Why a phrase may not stand in the place of another. `unknown`: there is no such place. `reference`, `name`: it points at a fact, or
 * uses a name in capitals, that is not filled there. `particle`: a pair of particles that no phrase has. `length`, `form`: too long,
 * empty, or more than one line. `tone`: what no text of the house says.
 */
export type PhraseFault = 'unknown' | 'reference' | 'name' | 'particle' | 'length' | 'form' | 'tone'

const references = /\{fact:[^{}]*\}/g
const particles = /\{([가-힣]+\/[가-힣]+)\}/g
const names = /[A-Z]{3,}/g
/** A promise between people and a count of things are words of everyday life; a reviewer reads what an editor wrote. */
const unfit: ReadonlySet<Refusal> = new Set(['contact', 'leak', 'language'])
/** A sentence that is filled may grow; it still has to be read at once. */
const longestPhrase = 240
const mostGrowth = 60

/** Null: it fits. Pure. */
export function checkPhrase(locale: Locale, path: string, text: string): PhraseFault | null {
  const shipped = listPhrases(locale).get(path)
  if (shipped === undefined) return 'unknown'
  // A piece that is joined to others keeps the spaces at its ends.
  if (text.trim() === '' || endsOf(text) !== endsOf(shipped) || /[\p{Cc}\p{Cf}<>]/u.test(text)) return 'form'
  if (text.length > Math.max(shipped.length + mostGrowth, longestPhrase)) return 'length'
  const pairs = particlesOf(locale)
  if (matchesOf(text, particles).some((pair) => !pairs.has(pair))) return 'particle'
  const filled = new Set(matchesOf(shipped, references))
  if (matchesOf(text, references).some((reference) => !filled.has(reference))) return 'reference'
  const bare = text.replaceAll(references, ' ').replaceAll(particles, '')
  if (/[{}]/.test(bare)) return 'reference'
  const named = new Set(matchesOf(shipped.replaceAll(references, ' '), names))
  if (matchesOf(bare, names).some((name) => !named.has(name))) return 'name'
  const refusal = refuseText(bare.replaceAll(names, ' '), locale)
  return loudWords.test(bare) || (refusal !== null && unfit.has(refusal)) ? 'tone' : null
}

const endsOf = (text: string): string => `${/^\s*/.exec(text)?.[0]}|${/\s*$/.exec(text)?.[0]}`
const matchesOf = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? []

const pairsOf: Partial<Record<Locale, ReadonlySet<string>>> = {}
function particlesOf(locale: Locale): ReadonlySet<string> {
  pairsOf[locale] ??= new Set([...listPhrases(locale).values()].flatMap((phrase) => matchesOf(phrase, particles)))
  return pairsOf[locale]
}
