/** An earlier question of the same person. */
export interface EarlierQuestion {
  question: string
  at: Date
}

export interface Repetition {
  kind: 'repeated'
  /** How often it was asked, this time included. */
  times: number
  /** When it was first asked, within the week. */
  since: Date
}

const hourMilliseconds = 3_600_000
const dayMilliseconds = 24 * hourMilliseconds
const weekMilliseconds = 7 * dayMilliseconds
/** So many earlier ones within a day, or within a week, are enough to be noticed. */
const enoughInDay = 2
const enoughInWeek = 3
/** Shares of common letter pairs from which two questions are the same: where no topic is known, and where it is and is the same. */
const sameWords = 0.5
const sameTopicWords = 0.28
/** From here on nothing but signs and spaces differs: a topic that was understood otherwise this time makes it no other question. */
const sameQuestion = 0.99

/** Topics that people worry about. The others (a term, today's card) may be asked as often as one likes. */
const worries: ReadonlySet<string> = new Set([
  'love',
  'reunion',
  'marriage',
  'compatibility',
  'family',
  'children',
  'social',
  'career',
  'business',
  'wealth',
  'exam',
  'health',
  'move',
  'year_luck',
  'month_luck',
  'life_timeline',
  'safety_medical',
  'safety_finance',
  'safety_legal',
  'safety_lifespan',
])
const distress =
  /불안|걱정|무서|두려|미치겠|제발|자꾸|계속|또|다시\s?한\s?번|못\s?자|잠이\s?안|눈물|ㅠ{2,}|ㅜ{2,}|간절|초조|답답|anxious|worried|scared|please|desperate|again|cant sleep|can't sleep|crying|keep asking/i

function pairsOf(text: string): Map<string, number> {
  const dense = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
  const pairs = new Map<string, number>()
  for (let at = 0; at + 2 <= dense.length; at++) pairs.set(dense.slice(at, at + 2), (pairs.get(dense.slice(at, at + 2)) ?? 0) + 1)
  return pairs
}

/** Dice's coefficient of letter pairs, 0…1. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (pairs: ReadonlyMap<string, number>) => [...pairs.values()].reduce((sum, count) => sum + count, 0)
  const total = size(a) + size(b)
  if (total === 0) return 0
  let common = 0
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0)
  return (2 * common) / total
}

function isLate(now: Date, timeZone: string): boolean {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(now))
  return hour < 5
}

/**
 * Whether a worry is asked again and again: alike to questions of the last day or week in topic (`topicOf`) and some words, or in most
 * words where topics are not known. The same words about another topic are another worry.
 * Distress in the words and the hours after midnight (in `timeZone`) are noticed one question sooner. Null where it is not. Pure.
 */
export function noticeRepetition(
  asked: { question: string; topic?: string },
  earlier: readonly EarlierQuestion[],
  { now, timeZone, topicOf }: { now: Date; timeZone: string; topicOf?: (question: string) => string },
): Repetition | null {
  if (asked.topic !== undefined && !worries.has(asked.topic)) return null
  const pairs = pairsOf(asked.question)
  const topic = asked.topic ?? topicOf?.(asked.question)
  const alike = earlier.filter(({ question, at }) => {
    const age = now.getTime() - at.getTime()
    if (age < 0 || age > weekMilliseconds) return false
    const share = likeness(pairs, pairsOf(question))
    if (!topicOf) return share >= sameWords
    return share >= sameQuestion || (share >= sameTopicWords && topicOf(question) === topic)
  })
  if (alike.length === 0) return null
  const sooner = (distress.test(asked.question) ? 1 : 0) + (isLate(now, timeZone) ? 1 : 0)
  const inDay = alike.filter(({ at }) => now.getTime() - at.getTime() <= dayMilliseconds).length
  if (inDay < Math.max(1, enoughInDay - sooner) && alike.length < Math.max(1, enoughInWeek - sooner)) return null
  const since = alike.reduce((first, { at }) => (at < first ? at : first), now)
  return { kind: 'repeated', times: alike.length + 1, since }
}
