/** Words of a chart as strangers write them, each with the value that it names. */
import { type Branch, type Element, type Stem, stems, stemTerms } from '#engine/client'
import { anyOf, branchByEnglish, branchBySound, capitalized, elementByEnglish, inCapitals, stemByEnglish, stemBySound } from './lexicon.ts'

const anyCase = (names: Iterable<string>) => anyOf([...names].flatMap((name) => [name, name.toLowerCase()]))
export const elementWord = anyCase([...elementByEnglish.keys()].map(capitalized))
export const stemSound = inCapitals(stemBySound.keys())
export const branchSound = inCapitals(branchBySound.keys())
export const animalWord = anyCase(branchByEnglish.keys())
const gloss = '(?:\\s?\\([^)]{1,12}\\))?'

/** Yang Metal, metal of the yang kind: polarity and element, whichever comes first. */
const polar = `(?:[Yy]in|[Yy]ang)[ -](?:${elementWord})\\b(?![ -](?:${animalWord}))`
/** Geng metal: a sound that its own element stands beside. */
export const surestem = `(?:(?:${stemSound})[ -]?(?:${elementWord})\\b|${polar})${gloss}`
export const stemWord = `(?:${surestem}|\\b(?:${stemSound})\\b(?![ -]?(?:${branchSound})\\b|['’]s)${gloss}|[${stems.join('')}](?![\\u4e00-\\u9fff])${gloss})`
export const branchWord = `(?:\\b(?:${animalWord})\\b${gloss}|\\b(?:${branchSound})\\b(?:[ -](?:${elementWord}|${animalWord})\\b)?${gloss}|[子丑寅卯辰巳午未申酉戌亥]${gloss})`
export const pillarWord = `(?:\\b(?:(?:[Yy]in|[Yy]ang)[ -])?(?:${elementWord})[ -](?:${animalWord})\\b|\\b(?:${stemSound})[ -]?(?:${branchSound}|${branchSound.toLowerCase()})\\b|[${stems.join('')}][子丑寅卯辰巳午未申酉戌亥])${gloss}`

export function stemNamed(written: string): Stem | undefined {
  const word = written.replace(/\s?\(.*/, '')
  if ((stems as readonly string[]).includes(word)) return word as Stem
  const [, polarity, element = ''] = /^(yin|yang)[ -](\w+)/i.exec(word) ?? []
  if (polarity) return stemByEnglish.get(`${capitalized(polarity)} ${capitalized(element)}`)
  const [, sound = '', named] = new RegExp(`^(${stemSound})[ -]?(${elementWord})?$`).exec(word) ?? []
  const stem = stemBySound.get(sound.toLowerCase())
  return stem && (!named || stemTerms[stem].element === elementNamed(named)) ? stem : undefined
}

export function branchNamed(written: string): Branch | undefined {
  const word = written.replace(/\s?\(.*/, '')
  return branchByEnglish.get(capitalized(word)) ?? branchBySound.get(word.replace(/[ -].*/, '').toLowerCase()) ?? hanjaBranch(word)
}
const hanjaBranch = (word: string) => (/^[子丑寅卯辰巳午未申酉戌亥]/.test(word) ? (word[0] as Branch) : undefined)

export const elementNamed = (word: string): Element | undefined => elementByEnglish.get(word.toLowerCase())

const position = '(?<place>year|month|day|hour)'
/** Seats of a chart: 'the month branch', 'branch of the month', 'the day's earthly branch'. */
const seat = (part: string) =>
  `(?<!\\b(?:ten|10)-)\\b(?:[Tt]he |[Yy]our |[Tt]his )?(?:${position}(?: pillar)?(?:['’]s)?[ -](?:heavenly |earthly )?(?:${part})|(?:heavenly |earthly )?(?:${part}) (?:of|in|under) (?:the |your |this )?(?:birth )?${position.replace('place', 'other')}(?: pillar)?)\\b`
export const stemSeat = new RegExp(seat('stem'), 'gi')
export const branchSeat = new RegExp(`${seat('branch')}|\\b(?<spouse>spouse|marriage) palace\\b`, 'gi')
export const pillarSeat = new RegExp(seat('pillar|column'), 'gi')
export const daySeat =
  /\b(?:[Dd]ay ?[Mm]aster|DM|[Ss]elf[- ][Ee]lement|[Cc]ore (?:self|element|stem)|[Ii]nner self|[Dd]ay of birth|[Bb]irth ?day|(?:[Bb]orn|[Aa]rrived|[Cc]ame into the world|[Cc]ame to (?:us|the world)) on an? day of)\b/g
