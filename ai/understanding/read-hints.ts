import { readForm } from './read-form.ts'
import { readHorizon } from './read-horizon.ts'
import { readSubject } from './read-subject.ts'
import { scoreIntents } from './score-intents.ts'
import { readUtterance } from './utterance.ts'

/** What the hand-written patterns say, as signs for the linear models, which learn how far each can be trusted. */
export function readHints(text: string): Set<string> {
  const utterance = readUtterance(text)
  const [best, ...others] = scoreIntents(utterance)
  const intent = best?.intent ?? null
  const signs = new Set([
    `horizon ${readHorizon(utterance, intent)}`,
    `form ${readForm(utterance, intent)}`,
    `subject ${readSubject(utterance, intent)}`,
  ])
  if (best) signs.add(`intent ${best.intent}${best.score >= 3 ? ' surely' : ''}`)
  for (const other of others.slice(0, 2)) signs.add(`also ${other.intent}`)
  return signs
}
