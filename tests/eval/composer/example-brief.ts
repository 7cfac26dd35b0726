import { type Brief, buildBrief } from '../../../ai/brief.ts'
import type { Intent } from '../../../ai/client.ts'
import { composeReading } from '../../../ai/composer/compose-reading.ts'
import { openScene, type Scene } from '../../../ai/composer/open-scene.ts'
import { korean } from '../../../ai/composer/phrases/ko/index.ts'
import { renderSentence } from '../../../ai/render-facts.ts'
import { type Example, example } from '../../example-chart.ts'

const open: Intent = { intent: 'year_luck', form: 'open', horizon: 'none', subject: 'self', confidence: 1 }

/** A brief for tests of the composer: the example chart, a question and what is known of it. */
export function briefOf(
  question: string,
  asked: Partial<Intent> = {},
  { facts }: Pick<Example, 'facts'> = example,
  memories: string[] = [],
  locale: Brief['locale'] = 'ko',
): Brief {
  return buildBrief({ locale, intent: { ...open, ...asked }, question, memories, eligible: [], chosen: [], facts })
}

export function sceneOf(question: string, asked: Partial<Intent> = {}, person: Pick<Example, 'facts'> = example, memories: string[] = []): Scene {
  return openScene(briefOf(question, asked, person, memories), korean)
}

/** The sentences of a reading by beat, without glosses. */
export function tellOf(
  question: string,
  asked: Partial<Intent> = {},
  person: Pick<Example, 'facts'> = example,
  memories: string[] = [],
  locale: Brief['locale'] = 'ko',
): { beat: string; text: string }[] {
  return composeReading(briefOf(question, asked, person, memories, locale)).flatMap((element) =>
    element.kind === 'sentence' ? [{ beat: element.beat, text: renderSentence(element.text, person.facts, locale, { gloss: false }).text }] : [],
  )
}
