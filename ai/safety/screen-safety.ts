import { createHash } from 'node:crypto'
import { type Danger, type Harm, type SafetyKind, safetyKinds } from './danger.ts'
import { nameWords } from './danger-words.ts'
import { findCrisis, hasFigure } from './find-crisis.ts'
import { findDecision, isAside } from './find-decision.ts'
import { readSpelling } from './read-spelling.ts'
import { weighDanger } from './weigh-danger.ts'

const young =
  /초[1-6](?![0-9])|초딩|초등학생|중[1-3](?![0-9])|중딩|중학생|고[1-3](?![0-9])|고딩|고등학생|수능|학교|전학|담임|왕따|학폭|일진|(?<![0-9])1[0-8](?:살|세)|미성년|가출|teen|high school|middle school|my school|school|(?:im|i am) 1[0-8]\b|\b1[0-8] (?:years old|yo|yr)|[1-9](?:th|st|nd|rd) grade|classmates?|homeroom/

/** How many times likelier a danger is where a pattern finds it. */
const lift = 8
/** How many times likelier where the message only uses its words. */
const namedLift = 1.2
/** What is left of the odds where no pattern finds a danger and one knows an idiom, a dream, a job or a topic put aside. */
const calm = 0.3
/**
 * From these odds on a message is dangerous: what was learnt, of messages of which only some features were shown, is bolder where all
 * of them are seen, and holds more dangers than people send.
 */
const carefulOdds = 240
/** From these odds of a crisis alone on it is one, for nothing costs more than a crisis that is missed. */
const crisisOdds = 48
/** From these odds of a crisis on a message may be half of one: it is read, with a kind word before it. */
const tenderOdds = 2

interface Weighed {
  harms: Harm[]
  young: boolean
  /** The heaviest kind. */
  kind: SafetyKind
  /** Odds of that kind, of a crisis and of any danger at all. */
  odds: { kind: number; crisis: number; any: number }
}

/** One message is screened in several places of a turn, and again as history of the next ones. Kept by hash, so that no words stay. */
const weighed = new Map<string, Weighed | null>()
const mostKept = 512

function weighMessage(text: string): Weighed | null {
  const key = createHash('sha256').update(text).digest('base64')
  const known = weighed.get(key)
  if (known !== undefined) return known
  const fresh = weigh(text)
  if (weighed.size >= mostKept) weighed.delete(weighed.keys().next().value as string)
  weighed.set(key, fresh)
  return fresh
}

/** Patterns and what was learnt of messages, weighed together; null where there is nothing to weigh. */
function weigh(text: string): Weighed | null {
  const spelling = readSpelling(text)
  const harms = findCrisis(spelling)
  const found = harms.length > 0 ? 'crisis' : findDecision(spelling)
  if (!found && !spelling.dense) return null
  const words = nameWords(spelling)
  const named = new Set(words.map(({ kind }) => kind))
  const shares = weighDanger(text, words)
  // Of marks and loose letters alone the model observes nothing: there a pattern decides.
  const patternLift = spelling.dense ? lift : Number.POSITIVE_INFINITY
  const liftOf = (kind: SafetyKind) => (kind === found ? patternLift : named.has(kind) ? namedLift : 1)
  const harmless = !found && (hasFigure(spelling) || isAside(spelling))
  const scale = (harmless ? calm : 1) / shares.none
  const weights = safetyKinds.map((kind) => ({ kind, weight: scale * shares[kind] * liftOf(kind) }))
  const heaviest = weights.reduce((most, next) => (next.weight > most.weight ? next : most))
  const any = weights.reduce((sum, { weight }) => sum + weight, 0)
  const crisis = weights.find(({ kind }) => kind === 'crisis')?.weight ?? 0
  return { harms, young: young.test(spelling.spaced), kind: heaviest.kind, odds: { kind: heaviest.weight, crisis, any } }
}

function dangerIn(message: Weighed | null): Danger | null {
  if (!message) return null
  const { harms, young, kind, odds } = message
  if (odds.any < carefulOdds && !(kind === 'crisis' && odds.kind >= crisisOdds)) return null
  return kind === 'crisis' ? { kind, harms: harms.length > 0 ? harms : ['self'], young } : { kind }
}

/**
 * Finds what must be answered with care before anything is read from a chart: a person in danger first (`crisis`, also veiled
 * or spelt to be missed), then questions that a chart must not decide. Null for everything else: either patterns or what was learnt
 * alone may decide where it is sure. Pure.
 */
export function screenSafety(text: string): Danger | null {
  return dangerIn(weighMessage(text))
}

/** Whether a message that is no danger to the screen may still half say one, so that a kind word costs little and may help. Pure. */
export function mayHideCrisis(text: string): boolean {
  const message = weighMessage(text)
  return message !== null && message.odds.crisis >= tenderOdds && dangerIn(message) === null
}
