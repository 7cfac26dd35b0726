import type { IntentLabel } from '../client.ts'
import { general, intentLexicon, narrower } from './intent-lexicon.ts'
import { matches, type Utterance } from './utterance.ts'

const wholeDate = /(?:19|20)?\d{2}년\s?\d{1,2}월\s?\d{1,2}일|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|(?<!\d)\d{6,8}(?!\d)|born (?:on )?/i
/** What a time alone loses beside a topic: it is then only the topic's horizon. */
const yieldsToTopic = 2.5

/** Intents for which hand-written patterns speak, the strongest first. */
export function scoreIntents(utterance: Utterance): { intent: IntentLabel; score: number }[] {
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
  return [...found]
    .filter(([, score]) => score > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([intent, score]) => ({ intent, score }))
}
