/** One place of a chart and one term in a Korean sentence, whatever stands between them: ten gods, stars, stages and sounds. */
import { nayinTerms } from '#engine/client'
import { anyOf, branchStarByHangul, nayinByHangul, stageByHangul, tenGodByHangul } from './lexicon.ts'
import type { Restating } from './mention.ts'
import { starNames } from './term-patterns.ts'

const edge = '(?<![가-힣])'
const seat = new RegExp(
  `${edge}(?:(?<place>[연년월일시])(?<part>[간지주])(?=[에의이가은는를을로도엔 ]|$)|태어난 (?<born>[해달날시])(?:의 (?<letter>천간|지지))?|(?<spouse>배우자|부부) ?(?:궁|자리)|(?<!에 )(?<sat>깔고 앉은) [가-힣]+?(?=[이가은는을를]))`,
  'g',
)
const positions: Readonly<Record<string, string>> = { 년: '연', 해: '연', 달: '월', 날: '일' }
function seatOf({ place, part, born, letter, spouse, sat }: Record<string, string | undefined>): string {
  if (spouse || sat) return '일지'
  const position = place ?? born!
  return `${positions[position] ?? position}${part ?? (letter === '천간' ? '간' : letter === '지지' ? '지' : '주')}`
}

/** What ties a term to more than its place, or to none. */
const apart = /[.;:]|지만|는데|반면|보다|[충합형극]|부딪|생하|때문에 [^,]*,|대운|세운|\d{4}년|올해|내년/
const denied = /없|아니|않|못/
/** How far behind a term a denial is still one of it. */
const reach = 14

interface Found {
  seat: string
  name: string
}
function pair(text: string, names: RegExp): Found | undefined {
  const [place, otherPlace] = [...text.matchAll(seat)]
  const [term, otherTerm] = [...text.matchAll(names)]
  if (!place || otherPlace || !term || otherTerm) return undefined
  const [first, second] = place.index < term.index ? [place, term] : [term, place]
  const between = text.slice(first.index + first[0].length, second.index)
  if (denied.test(text.slice(first.index, second.index + second[0].length + reach))) return undefined
  return between.length <= 40 && !apart.test(between) ? { seat: seatOf(place.groups!), name: term.groups!.name! } : undefined
}

const end = '(?=[이가은는을를도의]|\\s|[,.]|$|예요|입니다|라|로|와|과|인)'
const gods = new RegExp(`${edge}(?<name>${anyOf(tenGodByHangul.keys())})${end}`, 'g')
/** Also without the 살 or 귀인 at the end; a single letter needs it. */
const stars = new RegExp(`${edge}(?<name>${anyOf([...starNames.keys()].filter((name) => name.length > 1))})${end}`, 'g')
const stages = new RegExp(`${edge}(?<name>${anyOf(stageByHangul.keys())})(?:지)?${end}`, 'g')
const soundByHanja = new Map(nayinTerms.map(({ hanja, hangul }) => [hanja, hangul]))
/** Also in hanja behind a picture of it: 샘 속의 물(泉中水). */
const sounds = new RegExp(`(?<name>${edge}(?:${anyOf(nayinByHangul.keys())})|${anyOf(soundByHanja.keys())})`, 'g')
const fullStar = (name: string) => [...starNames.keys()].filter((full) => full.startsWith(name)).sort((a, b) => b.length - a.length)[0]!

function god(text: string): string[] {
  const found = pair(text, gods)
  return found ? [`${found.seat}에 ${found.name}이 있다.`] : []
}
function star(text: string): string[] {
  const found = pair(text, stars)
  return found ? [`${found.seat}에 ${branchStarByHangul.has(found.name) ? found.name : fullStar(found.name)}이 있다.`] : []
}
function stage(text: string): string[] {
  const found = /운성/.test(text) ? pair(text, stages) : undefined
  return found ? [`${found.seat}의 십이운성은 ${found.name}이다.`] : []
}
function sound(text: string): string[] {
  const found = pair(text, sounds)
  return found ? [`${found.seat}의 납음은 ${soundByHanja.get(found.name) ?? found.name}이다.`] : []
}

export const koreanTermReaders: readonly Restating[] = [sound, stage, god, star]
