import { type Intent, isTopic, type Topic } from '../client.ts'

/** Below this share the understanding says what else it may have been asked. On the blind set: 9 of 100 questions, a third of the mistakes. */
const sure = 0.5

/** Whether the intent is a guess that a second opinion may better. */
export function isUnsure({ confidence }: Intent): boolean {
  return confidence < sure
}

/** The other topics that an unsure understanding takes for possible, best first. */
export function guessOthers(intent: Intent): Topic[] {
  return isUnsure(intent) ? (intent.also ?? []).filter(isTopic) : []
}
