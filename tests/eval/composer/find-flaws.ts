import { findStumbles } from '../../../ai/find-stumbles.ts'
import { renderSentence } from '../../../ai/render-facts.ts'
import type { Question } from './questions.ts'
import type { Spoken } from './read-aloud.ts'

const mostLength = 160
/** What a plan may hold as it is written, references included. */
const mostWritten = { sentence: 400, 'follow-up': 80 }

/** Flaws of one reading as `name | sentence`. */
export function findFlaws({ elements, told, missing, sentences }: Spoken, { locale, text }: Question): string[] {
  const found = told.flatMap((sentence) => [
    ...findStumbles(sentence, locale).map((stumble) => `${stumble} | ${sentence}`),
    ...(locale === 'ko' && sentence.length > mostLength ? [`a long sentence ${sentence.length} | ${sentence}`] : []),
  ])
  const repeated = told.filter((sentence, index) => told.indexOf(sentence) !== index)
  return [
    ...found,
    ...elements.flatMap((element) =>
      (element.kind === 'sentence' || element.kind === 'follow-up') && element.text.length > mostWritten[element.kind]
        ? [`a ${element.kind} of ${element.text.length} letters | ${element.text}`]
        : [],
    ),
    ...missing.map((id) => `a fact that is not there ${id} | ${text}`),
    ...repeated.map((sentence) => `a repeated sentence | ${sentence}`),
    ...(sentences.length === 0 ? [`an empty answer | ${text}`] : []),
  ]
}

/** Follow-up questions as they are shown. */
export function followUpsOf({ elements }: Spoken, facts: Parameters<typeof renderSentence>[1], locale: Question['locale']): string[] {
  return elements.flatMap((element) => (element.kind === 'follow-up' ? [renderSentence(element.text, facts, locale, { gloss: false }).text] : []))
}
