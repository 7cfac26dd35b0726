import { elementTerms, type StrengthFactor, strengthLevels, strengthTerms } from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'
import { letterTerm } from './letter-tile.ts'
import type { View } from './view.ts'
import { positionNames, tenGodName } from './words.ts'

/** A factor's longest bar is this many points; the month branch has as many. */
const widest = 30

/** How strong the day stem is on eight steps, the range over the weightings we know, and what gave the points. */
export const strengthGauge: View = ({ chart, locale }) => {
  const { strength } = chart
  const korean = locale === 'ko'
  const score = Math.round(strength.score)
  const [low, high] = strength.range.map(Math.round) as [number, number]
  const level = korean ? strengthTerms[strength.level].hangul : strengthTerms[strength.level].english
  const useful = chart.usefulElement.find(({ method }) => method === 'strength')?.element ?? null
  return {
    level,
    score,
    low,
    high,
    line: korean ? `여덟 단계 가운데 ${level}` : `${level}, one of eight levels`,
    steps: strengthLevels.map((step, index) => ({ x: index * 12.5 + 0.4, isHere: step === strength.level })),
    spread: Math.max(high - low, 2),
    side: score < 20 ? 'start' : score > 80 ? 'end' : 'middle',
    hourKnown: chart.birth.hourKnown,
    factors: strength.factors.map((factor) => factorRow(factor, strength, locale)),
    useful: useful && {
      element: useful,
      hanja: elementTerms[useful].hanja,
      name: korean ? elementTerms[useful].hangul : elementTerms[useful].english,
      fact: 'useful.strength',
    },
    range: rangeWords(low, high, locale),
  }
}

type Grounds = Record<'seasonal' | 'rooted' | 'timely', boolean>
const grounds: Record<string, { ground: keyof Grounds; ko: [string, string]; en: [string, string] }> = {
  'month.branch': { ground: 'seasonal', ko: ['득령', '실령'], en: ['in season', 'out of season'] },
  'day.branch': { ground: 'rooted', ko: ['득지', '실지'], en: ['rooted', 'no root'] },
  'hour.branch': { ground: 'timely', ko: ['득시', '실시'], en: ['timely', 'not timely'] },
}

function factorRow({ place, letter, tenGod, points, maximum }: StrengthFactor, held: Grounds, locale: Locale): SlotValue {
  const [position, part] = place.split('.') as [keyof (typeof positionNames)['ko'], 'stem' | 'branch']
  const ground = grounds[place]
  const word = ground ? ground[locale][held[ground.ground] ? 0 : 1] : ''
  return {
    place: locale === 'ko' ? positionNames.ko[position] + { stem: '간', branch: '지' }[part] : positionNames.en[position],
    part: locale === 'ko' ? '' : part,
    hanja: letter,
    element: letterTerm(letter).element,
    god: tenGodName(tenGod, locale),
    ground: word,
    points: Math.round(points),
    maximum: Math.round(maximum),
    frame: Math.round((100 * maximum) / widest),
    filled: Math.round((100 * points) / widest),
    fact: `${place}.ten-god`,
  }
}

function rangeWords(low: number, high: number, locale: Locale): string {
  if (low === high) return locale === 'ko' ? '견준 네 가지 셈법의 점수가 모두 같아요.' : 'Four ways of counting give one score.'
  return locale === 'ko' ? `셈법에 따라 점수가 ${low}에서 ${high} 사이로 달라져요.` : `The score is ${low} to ${high}, by how one counts.`
}
