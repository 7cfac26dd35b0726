/** What editors change of the words of readings, in one language, on top of what ships. */
import type { PhraseEdits } from './composer/worded-bank.ts'

export interface Words {
  phrases: PhraseEdits
  /** What models are told of the tone beside the fixed rules; null: nothing. */
  style: string | null
}

export const plainWords: Words = { phrases: {}, style: null }
