/** A year or a luck cycle by its animal or element: 2027년은 양의 해, a fire year, 지금 대운은 물의 시기. */
import { elementTerms } from '#engine/client'
import { anyOf, branchByAnimal, elementByEnglish, elementByHangul } from './lexicon.ts'
import type { Pattern } from './mention.ts'
import { copula } from './word-edges.ts'

const year = '(?:(?:(?<!\\d)(?:19|20|21)\\d{2}년|올해|금년|이번 해|내년|다음 해|새해|내후년|작년|지난해|재작년)(?:은|는|이|가|도))'
const cycle = '(?:(?:(?:지금|현재|이번|다음)(?:의)? |지금 지나는 )대운(?:은|는|이|도))'
/** 2027년은 정미년, 양의 해 */
const between = '(?:바로 |아마 |모두 |다시 )?(?:[가-힣]{1,2}년(?:, ?| |이자 |으로 |으로, ))?'
const said = `(?=${copula}|라(?:서|고|)(?=[ ,.])|인데|이면서|로 |[,.]|$)`
const elementNames = anyOf(elementByHangul.keys())
const gloss = '(?:\\([^)]{1,4}\\))?'
const first = `(?:(?:${elementNames})${gloss}(?:와|과) )?`
const second = `(?:${gloss}(?:와|과) (?:${elementNames}))?${gloss}`
const forYear = `(?:의 해|의 기운|의 기운의 해| ?기운의 해)${said}`
const forCycle = `(?:의 시기|의 기운|의 대운|의 때|의 흐름|의 10년|의 십 년| ?기운의 (?:시기|대운|때))${said}`

const english = anyOf(Object.values(elementTerms).map((term) => term.english))
const englishYear = '(?:\\b(?:19|20|21)\\d{2}|\\b(?:this|next|last|the coming|the current) year)'
const englishCycle =
  '\\b(?:your|the|this|my) (?:(?:current|present|next|upcoming) )?(?:luck |ten-year |10-year |great luck )?(?:cycle|decade|luck|luck pillar)'
const inCycle = "\\byou(?: are|['’]re) (?:now |currently )?in an? "
const is = '(?: itself)?(?: is| will be| was| brings|,) (?:also )?(?:an?|another) '

const element = (pattern: string, flags: string): Pattern => ({
  kind: 'element',
  pattern: new RegExp(pattern, flags),
  read: ({ name = '' }) => ({ value: elementByHangul.get(name) ?? elementByEnglish.get(name.toLowerCase())! }),
})

export const yearPatterns: readonly Pattern[] = [
  {
    kind: 'branch',
    pattern: new RegExp(`(?<=${year} ${between})(?<name>${anyOf(branchByAnimal.keys())})${gloss}(?:의|띠|띠의) ?해${said}`, 'g'),
    read: ({ name = '' }) => ({ value: branchByAnimal.get(name)!, suffix: '년' }),
  },
  element(`(?<=${year} ${between}${first})(?<name>${elementNames})(?=${second}${forYear})`, 'g'),
  element(`(?<=${cycle} ${between}${first})(?<name>${elementNames})(?=${second}${forCycle})`, 'g'),
  element(`(?<=${englishYear}${is})(?<name>${english})(?= year\\b(?! for the))`, 'gi'),
  element(`(?<=${englishYear}${is}year of )(?<name>${english})(?=[.,;]|$)`, 'gi'),
  element(`(?<=${englishCycle}${is}|${inCycle})(?<name>${english})(?= (?:luck )?(?:cycle|decade|period)\\b)`, 'gi'),
]
