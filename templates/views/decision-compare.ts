import type { Locale, SlotValue } from '../client.ts'
import { askedMonths, monthRange } from './asked-months.ts'
import { findWindows, type TimeWindow, windowDates } from './find-windows.ts'
import { monthBars, spanOf } from './month-bars.ts'
import { monthChip } from './month-chip.ts'
import { groupOf, heaviestFirst, type TenGodGroup, weighGroups } from './ten-god-groups.ts'
import type { View } from './view.ts'

/** On either side of the axis, in pixels. */
const tallest = 26

/**
 * Two options by their time: what changes is lighter while the months add strength, what stays while they ask it.
 * What each gives and costs rests on the ten gods of those months and on the chart's own weights. No option wins.
 */
export const decisionCompare: View = ({ chart, locale, focus }) => {
  const months = askedMonths(chart, focus)
  if (months.length < 12) return null
  const { adding, asking } = findWindows(months)
  const bars = monthBars(months, tallest, locale)
  const groups = weighGroups(chart, locale)
  const thick = heaviestFirst(groups)[0]!
  const usefulElement = chart.usefulElement.find(({ method }) => method === 'strength')?.element
  const needed = groups.find(({ element }) => element === usefulElement) ?? heaviestFirst(groups).at(-1)!
  const words = sideWords[locale]
  return {
    range: monthRange(months, locale),
    bars: bars.map((bar, index) => ({ ...bar, isRun: adding.months.includes(months[index]!) || asking.months.includes(months[index]!) })),
    changeSpan: spanOf(adding, months, bars),
    staySpan: spanOf(asking, months, bars),
    changeSide: side(adding, words.changeGives[groupOf(adding.peak.stemTenGod)], words.changeCosts[groupOf(asking.peak.stemTenGod)], locale),
    staySide: side(asking, words.stayGives[thick.group], words.stayCosts[needed.group], locale),
    estimate: `monthly.${adding.peak.month}.support`,
  }
}

function side(window: TimeWindow, gives: string, costs: string, locale: Locale): SlotValue {
  return { dates: windowDates(window, locale), chip: monthChip(window.peak, locale), gives, costs }
}

type SideWords = Record<'changeGives' | 'changeCosts' | 'stayGives' | 'stayCosts', Record<TenGodGroup, string>>
const sideWords: Record<Locale, SideWords> = {
  ko: {
    changeGives: {
      peer: '곁의 사람과 함께 넓어져요',
      output: '하고 싶던 말과 일이 트여요',
      wealth: '거두는 것이 눈에 보여요',
      officer: '맡은 자리가 또렷해져요',
      resource: '배움과 뒷받침이 따라요',
    },
    changeCosts: {
      peer: '나눌 몫이 늘기 쉬워요',
      output: '말과 손이 바빠지기 쉬워요',
      wealth: '셈할 일이 많아지기 쉬워요',
      officer: '맡는 짐이 무거워지기 쉬워요',
      resource: '생각이 길어지기 쉬워요',
    },
    stayGives: {
      peer: '내 방식과 사람을 지켜요',
      output: '하던 일을 더 다듬어요',
      wealth: '살림의 흐름이 이어져요',
      officer: '쌓아 온 믿음이 이어져요',
      resource: '배움을 더 쌓아요',
    },
    stayCosts: {
      peer: '혼자 버티는 때가 길 수 있어요',
      output: '못다 한 말이 남을 수 있어요',
      wealth: '거두는 때가 늦을 수 있어요',
      officer: '매듭이 늦어질 수 있어요',
      resource: '배울 틈이 줄 수 있어요',
    },
  },
  en: {
    changeGives: {
      peer: 'You grow beside others',
      output: 'What you hold back comes out',
      wealth: 'You see what you bring in',
      officer: 'Your place becomes clear',
      resource: 'Learning and backing follow',
    },
    changeCosts: {
      peer: 'There is more to share out',
      output: 'Words and hands get busy',
      wealth: 'There is more to reckon with',
      officer: 'What you carry gets heavier',
      resource: 'Thinking takes longer',
    },
    stayGives: {
      peer: 'You keep your way and people',
      output: 'You polish what you do',
      wealth: 'Your livelihood runs on',
      officer: 'Trust you built runs on',
      resource: 'You learn on in peace',
    },
    stayCosts: {
      peer: 'You may hold out alone',
      output: 'Some words may stay unsaid',
      wealth: 'The harvest may come late',
      officer: 'The knot may stay untied',
      resource: 'Time to learn may shrink',
    },
  },
}
