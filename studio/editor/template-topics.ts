import { type IntentLabel, intents } from '#ai/client'

/** What a question can be about, as a manifest names it in `intents`, beside `*` for all. */
export const templateTopics: readonly IntentLabel[] = intents
