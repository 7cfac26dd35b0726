import type { Locale } from '#templates/client'
import { loudWords } from './harm-patterns.ts'

/** What a reader would stumble over, in finished text. */
const stumbles: readonly [name: string, pattern: RegExp][] = [
  [
    'a name that was not filled',
    /[{}]|\b(?:WHEN|DURING|UNIT|SPAN|TOPIC|WHO|CLAUSE|SCENE|MEANING|ADVICE|STEP|PACE|HABIT|IMAGE|SEASON|SEAT|TAIL|ANSWER|USEFUL|PLACE|OFYEAR|NAMED|DAYS)|undefined|null/,
  ],
  ['a particle in two forms', /[은이을과으]\(?[는가를와로]\)|을\/를|이\/가|은\/는/],
  ['a doubled particle', /(?:은는|는은|을를|를을|에에(?=\s)|의의|와과|과와)(?!격)/],
  ['a promise or a threat', loudWords],
  ['a doubled word', /(?<![\p{L}])([\p{L}]{2,}) \1(?![\p{L}])/u],
  ['two marks in a row', /[.,;:]{2}|\s[.,]| {2}/],
  ['a wrong article', /\ba (?:[AEIOaeio])(?!ne\b)/],
]

const ends: Record<Locale, RegExp> = { ko: /(?:요|다)[.?]$/, en: /[.?]$/ }

/** What a reader stumbles over in one finished sentence, as the name of the flaw and the words that have it. */
export function findStumbles(sentence: string, locale: Locale): string[] {
  return [
    ...stumbles.flatMap(([name, pattern]) => (pattern.test(sentence) ? [`${name} ${pattern.exec(sentence)?.[0]}`] : [])),
    ...(ends[locale].test(sentence) ? [] : ['an unfinished end']),
  ]
}
