import { buildBrief } from '../../../ai/brief.ts'
import { composeReading } from '../../../ai/composer/compose-reading.ts'
import type { PlanElement } from '../../../ai/plan.ts'
import { renderSentence } from '../../../ai/render-facts.ts'
import type { Example } from '../../example-chart.ts'
import type { Question } from './questions.ts'

export type Sentence = Extract<PlanElement, { kind: 'sentence' }>

export interface Spoken {
  elements: PlanElement[]
  sentences: Sentence[]
  /** As a person reads them, glosses at the first mention. */
  told: string[]
  missing: string[]
}

/** Composes one reading and fills it the way the checker does. */
export function readAloud({ facts }: Pick<Example, 'facts'>, { locale, text, intent }: Question): Spoken {
  const elements = composeReading(
    buildBrief({ locale, intent, question: text, memories: [], eligible: [], chosen: ['four-pillars', 'annual-strip', 'evidence-panel'], facts }),
  )
  const sentences = elements.filter((element) => element.kind === 'sentence')
  let glossed: ReadonlySet<string> = new Set()
  const missing: string[] = []
  const told = sentences.map(({ text: sentence, beat }) => {
    const rendered = renderSentence(sentence, facts, locale, { glossed, gloss: beat !== 'verdict' })
    glossed = rendered.glossed
    missing.push(...rendered.missing)
    return rendered.text
  })
  return { elements, sentences, told, missing }
}
