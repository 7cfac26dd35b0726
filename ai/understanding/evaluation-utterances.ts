import { join } from 'node:path'
import { once } from '#kernel'
import type { Intent } from '../client.ts'
import { isHeldOut, readUtterances } from './read-utterances.ts'

/** A question of ours with what it asks, as it was labelled by hand. */
export interface EvaluationUtterance {
  text: string
  locale: 'ko' | 'en'
  intent: Intent
}

/** The labelled utterances that understanding never learnt from: one in ten. Nobody's own words. Read once from the folder of the product. */
export function evaluationUtterances(): readonly EvaluationUtterance[] {
  return once('evaluation-utterances', () =>
    readUtterances(join(/* turbopackIgnore: true */ process.cwd(), 'ai/understanding/utterances'))
      .filter(({ text }) => isHeldOut(text))
      .map(({ text, lang, intent, form, horizon, subject }) => ({
        text,
        locale: lang === 'en' ? ('en' as const) : ('ko' as const),
        intent: { intent, form, horizon, subject, confidence: 1 },
      })),
  )
}
