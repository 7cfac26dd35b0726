import {
  type Branch,
  branches,
  branchTerms,
  type Chart,
  type Element,
  effectOfSupport,
  elements,
  elementTerms,
  type HourlyLuck,
} from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'
import { barScale } from './luck-column.ts'
import type { View } from './view.ts'

const centre = { x: 163, y: 128 }
const base = 72
const gap = 2
const longest = 28
const shortest = 4
const letterAt = 114

/** The hours of today as a dial, and a habit for the scarcest and the fullest element. Speaks of rhythm, never of illness. */
export const health: View = ({ chart, locale }) => {
  const hours = doubleHours(chart)
  const scale = barScale(hours)
  const byWeight = elements.toSorted((a, b) => chart.elements[b].weight - chart.elements[a].weight)
  const [high, low] = [hours.toSorted((a, b) => b.support - a.support)[0]!, hours.toSorted((a, b) => a.support - b.support)[0]!]
  return {
    spokes: hours.map((hour) => spoke(hour, scale, hour === high)),
    clock: clocks[locale][chart.convention.clock],
    high: momentOf(high, locale),
    low: momentOf(low, locale),
    habits: [habit(byWeight.at(-1)!, 'weakest', locale), habit(byWeight[0]!, 'strongest', locale)],
  }
}

/** Which clock the hours are on; schools differ. */
const clocks: Record<Locale, Record<Chart['convention']['clock'], string>> = {
  ko: {
    'mean-solar': '해 기준 시각',
    'apparent-solar': '해 기준 시각',
    'minus-30': '30분을 뺀 시각',
    civil: '시계 기준 시각',
    standard: '표준시 기준',
  },
  en: {
    'mean-solar': 'By the sun',
    'apparent-solar': 'By the sun',
    'minus-30': 'Clock minus 30 min',
    civil: 'By the clock',
    standard: 'By standard time',
  },
}

/** One for each branch; the second half of the night hour belongs to the next day and is not told again. */
function doubleHours(chart: Chart): HourlyLuck[] {
  return branches.map((branch) => chart.hourly.find((hour) => hour.branch === branch)!)
}

/** A bar across the ring: outwards where the hour adds strength, inwards where it asks for it. Noon stands at the top. */
function spoke({ branch, support }: HourlyLuck, scale: number, isHigh: boolean): Record<string, SlotValue> {
  const angle = (branches.indexOf(branch) * Math.PI) / 6 + Math.PI / 2
  const effect = effectOfSupport(support)
  const length = effect === 'still' ? 0 : Math.max(shortest, (Math.abs(support) / scale) * longest)
  const [from, to] = effect === 'asks' ? [base - gap - length, base - gap] : [base + gap, base + gap + length]
  const at = (radius: number) => ({ x: tenth(centre.x + radius * Math.cos(angle)), y: tenth(centre.y + radius * Math.sin(angle)) })
  const [start, end, letter, dot] = [at(from), at(to), at(letterAt), at(base)]
  return {
    hanja: branch,
    effect,
    isHigh,
    x1: start.x,
    y1: start.y,
    x2: end.x,
    y2: end.y,
    dotX: dot.x,
    dotY: dot.y,
    letterX: letter.x,
    letterY: letter.y,
  }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

function momentOf({ branch }: HourlyLuck, locale: Locale): Record<string, SlotValue> {
  const from = (branches.indexOf(branch) * 2 + 23) % 24
  const clock = (hour: number) => `${String(hour % 24).padStart(2, '0')}:00`
  const name = locale === 'ko' ? `${branchTerms[branch].hangul}시` : `${branch} hour`
  return { time: `${clock(from)}–${clock(from + 2)}`, name, part: partOfDay(branch, locale) }
}

function partOfDay(branch: Branch, locale: Locale): string {
  const place = Math.floor(((branches.indexOf(branch) + 10) % 12) / 3)
  return parts[locale][place]!
}

const parts: Record<Locale, readonly string[]> = {
  ko: ['아침', '한낮', '저녁', '밤'],
  en: ['Morning', 'Midday', 'Evening', 'Night'],
}

function habit(element: Element, which: 'weakest' | 'strongest', locale: Locale): Record<string, SlotValue> {
  const { hangul, hanja, english } = elementTerms[element]
  return {
    element,
    hanja,
    label: locale === 'ko' ? hangul : english,
    isScarce: which === 'weakest',
    says: habits[locale][which][element],
    fact: `element.${which}`,
  }
}

const habits: Record<Locale, Record<'weakest' | 'strongest', Record<Element, string>>> = {
  ko: {
    weakest: {
      wood: '아침에 기지개를 켜고 잠깐 걷는 시간을 넣어 보세요',
      fire: '낮에 볕을 쬐고 사람을 만나는 시간을 넣어 보세요',
      earth: '먹고 자는 시각을 하루 하나씩 맞춰 보세요',
      metal: '저녁에 하루를 정리하고 숨을 고르는 시간을 넣어 보세요',
      water: '자기 전 화면을 끄고 고요히 있는 시간을 넣어 보세요',
    },
    strongest: {
      wood: '벌이는 일이 많아지기 쉬우니 하나를 마치고 쉬어 가세요',
      fire: '달아오르기 쉬우니 저녁엔 자극을 줄여 보세요',
      earth: '몸이 무거워지기 쉬우니 자주 자리에서 일어나 보세요',
      metal: '스스로를 조이기 쉬우니 느슨한 날을 정해 두세요',
      water: '생각이 길어지기 쉬우니 몸을 먼저 움직여 보세요',
    },
  },
  en: {
    weakest: {
      wood: 'Stretch in the morning and take a short walk',
      fire: 'Spend some daylight outdoors and among people',
      earth: 'Fix one hour a day for eating or for sleep',
      metal: 'Tidy the day in the evening and slow your breath',
      water: 'Put screens away before bed and be quiet a while',
    },
    strongest: {
      wood: 'Much gets started; finish one thing, then rest',
      fire: 'Easily heated; keep evenings plain',
      earth: 'Easily heavy; get up from your seat often',
      metal: 'Easily tight; keep one loose day',
      water: 'Thoughts run long; move the body first',
    },
  },
}
