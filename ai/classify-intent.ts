import type { Intent, IntentLabel, SafetyKind } from './client.ts'
import { general, intentLexicon, narrower } from './intent-lexicon.ts'
import { readForm } from './read-form.ts'
import { readHorizon } from './read-horizon.ts'
import { readSubject } from './read-subject.ts'
import { screenSafety } from './screen-safety.ts'
import { matches, readUtterance, type Utterance } from './utterance.ts'

export interface Turn {
  role: 'user' | 'assistant'
  text: string
}

const safetyIntent: Record<SafetyKind, IntentLabel> = {
  crisis: 'safety_crisis',
  medical: 'safety_medical',
  finance: 'safety_finance',
  legal: 'safety_legal',
  lifespan: 'safety_lifespan',
}
const wholeDate = /(?:19|20)?\d{2}년\s?\d{1,2}월\s?\d{1,2}일|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|(?<!\d)\d{6,8}(?!\d)|born (?:on )?/i
/** What a time alone loses beside a topic: it is then only the topic's horizon. */
const yieldsToTopic = 2.5
/** A follow-up question is not longer than this, without spaces. */
const shortQuestion = 16

function scoreIntents(utterance: Utterance): Map<IntentLabel, number> {
  const found = new Map<IntentLabel, number>()
  for (const [intent, entries] of Object.entries(intentLexicon) as [IntentLabel, (typeof intentLexicon)[IntentLabel]][]) {
    const sum = (entries ?? []).reduce((total, [pattern, weight]) => total + (matches(pattern, utterance) ? weight : 0), 0)
    if (sum > 0) found.set(intent, sum)
  }
  if (wholeDate.test(utterance.plain)) found.set('profile_input', (found.get('profile_input') ?? 0) + 1)
  const hasTopic = [...found.keys()].some((intent) => !general.has(intent))
  for (const intent of general) {
    const score = found.get(intent)
    if (score !== undefined && hasTopic) found.set(intent, score - yieldsToTopic)
  }
  for (const [winner, loser] of narrower) {
    const score = found.get(winner)
    if (score !== undefined && score > 0 && found.has(loser)) found.set(loser, Math.min(found.get(loser) ?? 0, score - 0.5))
  }
  return found
}

function rank(scores: ReadonlyMap<IntentLabel, number>): [IntentLabel, number][] {
  return [...scores].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1])
}

/** The last thing the person asked about, for a question such as "그럼 내년은요?". */
function topicBefore(history: readonly Turn[]): IntentLabel | null {
  for (const turn of history.toReversed()) {
    const best = turn.role === 'user' ? rank(scoreIntents(readUtterance(turn.text)))[0] : undefined
    if (best && best[1] >= 2 && best[0] !== 'profile_input') return best[0]
  }
  return null
}

/** Nothing known was said: a few letters are talk, more is read as a wish to hear about the present. */
function fallback({ dense }: Utterance): IntentLabel {
  return dense.length < 8 ? 'smalltalk' : 'year_luck'
}

/** How sure a score is beside the runner-up, 0…1. */
function confidenceOf(best: number, second: number): number {
  return Math.min(0.98, best / (best + 0.5 * second + 0.3))
}

/**
 * Tells what is asked: topic, time, form and whose chart. `history` (oldest first) lends its topic to a short question that
 * only changes the time. Danger and questions that a chart must not decide win over every topic.
 */
export function classifyIntent(text: string, options: { history?: readonly Turn[] } = {}): Intent {
  const utterance = readUtterance(text)
  const danger = screenSafety(text)
  const ranked = rank(scoreIntents(utterance))
  const [best, second] = ranked
  const mayBorrow = (!best || general.has(best[0])) && utterance.dense.length <= shortQuestion
  const borrowed = mayBorrow && options.history ? topicBefore(options.history) : null
  const intent = danger ? safetyIntent[danger.kind] : (borrowed ?? best?.[0] ?? fallback(utterance))
  const confidence = danger ? 0.95 : borrowed ? 0.6 : best ? confidenceOf(best[1], second?.[1] ?? 0) : 0.3
  const also = ranked.flatMap(([label]) => (label === intent ? [] : [label])).slice(0, 2)
  return {
    intent,
    horizon: readHorizon(utterance, intent),
    form: readForm(utterance, intent),
    subject: readSubject(utterance, intent),
    confidence: Math.round(confidence * 100) / 100,
    ...(also.length > 0 ? { also } : {}),
  }
}
