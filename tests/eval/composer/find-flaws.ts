import { renderSentence } from '../../../ai/render-facts.ts'
import type { Question } from './questions.ts'
import type { Spoken } from './read-aloud.ts'

/** What a reader would stumble over, in finished text. */
const stumbles: readonly [name: string, pattern: RegExp][] = [
  [
    'a name that was not filled',
    /[{}]|\b(?:WHEN|DURING|UNIT|SPAN|TOPIC|WHO|CLAUSE|SCENE|MEANING|ADVICE|STEP|PACE|HABIT|IMAGE|SEASON|SEAT|TAIL|ANSWER|USEFUL|PLACE|OFYEAR)|undefined|null/,
  ],
  ['a particle in two forms', /[은이을과으]\(?[는가를와로]\)|을\/를|이\/가|은\/는/],
  ['a doubled particle', /(?:은는|는은|을를|를을|에에(?=\s)|의의|와과|과와)(?!격)/],
  ['a promise or a threat', /!|반드시|무조건|틀림없|확실히|불행|재앙|guarantee|definitely|disaster(?! star)|doomed/i],
  ['a doubled word', /(?<![\p{L}])([\p{L}]{2,}) \1(?![\p{L}])/u],
  ['two marks in a row', /[.,;:]{2}|\s[.,]| {2}/],
  ['a wrong article', /\ba (?:[AEIOaeio])(?!ne\b)/],
]

const ends: Record<Question['locale'], RegExp> = { ko: /(?:요|다)[.?]$/, en: /[.?]$/ }
const mostLength = 160
/** What a plan may hold as it is written, references included. */
const mostWritten = { sentence: 400, 'follow-up': 80 }

/** Flaws of one reading as `name | sentence`. */
export function findFlaws({ elements, told, missing, sentences }: Spoken, { locale, text }: Question): string[] {
  const found = told.flatMap((sentence) => [
    ...stumbles.flatMap(([name, pattern]) => (pattern.test(sentence) ? [`${name} ${pattern.exec(sentence)?.[0]} | ${sentence}`] : [])),
    ...(ends[locale].test(sentence) ? [] : [`an unfinished end | ${sentence}`]),
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
