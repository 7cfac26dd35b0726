import type { Locale, SlotValue } from '../client.ts'
import { askedMonths, monthRange } from './asked-months.ts'
import { findWindows, type TimeWindow, windowDates } from './find-windows.ts'
import { monthBars, spanOf } from './month-bars.ts'
import { monthChip } from './month-chip.ts'
import { groupOf, type TenGodGroup } from './ten-god-groups.ts'
import type { View } from './view.ts'

/** On either side of the axis, in pixels. */
const tallest = 46

/** Twelve months to scale, the run that adds most and the run that asks most, in dates and words. */
export const timingWindow: View = ({ chart, locale, focus }) => {
  const months = askedMonths(chart, focus)
  if (months.length < 12) return null
  const { adding, asking } = findWindows(months)
  const bars = monthBars(months, tallest, locale)
  const { middle, side } = spanOf(adding, months, bars)
  return {
    range: monthRange(months, locale),
    bars: bars.map((bar, index) => ({ ...bar, isOpen: adding.months.includes(months[index]!) })),
    label: windowDates(adding, locale),
    labelX: middle,
    labelSide: side,
    adding: windowParts(adding, addingWords, locale),
    asking: windowParts(asking, askingWords, locale),
    estimate: `monthly.${adding.peak.month}.support`,
  }
}

interface WindowWords {
  effect: Record<TimeWindow['effect'], string>
  group: Record<TenGodGroup, string>
}

function windowParts(window: TimeWindow, words: Record<Locale, WindowWords>, locale: Locale): SlotValue {
  return {
    dates: windowDates(window, locale),
    effect: words[locale].effect[window.effect],
    advice: words[locale].group[groupOf(window.peak.stemTenGod)],
    chips: window.months.map((month) => monthChip(month, locale)),
  }
}

const addingWords: Record<Locale, WindowWords> = {
  ko: {
    effect: { adds: '힘이 두터운 때예요', still: '힘이 고르게 흐르는 때예요', asks: '힘이 가장 덜 드는 때예요' },
    group: {
      peer: '함께 시작하고 사람을 모으는 일을 여기에',
      output: '마음에 둔 것을 꺼내고 만드는 일을 여기에',
      wealth: '벌인 일을 거두고 조건을 정하는 일을 여기에',
      officer: '자리를 맡고 약속을 맺는 일을 여기에',
      resource: '배우고 준비한 것을 보여 주는 일을 여기에',
    },
  },
  en: {
    effect: { adds: 'Strength runs high', still: 'Strength runs even', asks: 'It costs the least strength' },
    group: {
      peer: 'Begin things, gather people',
      output: 'Bring out what you have in mind',
      wealth: 'Bring work home and settle terms',
      officer: 'Take on a role, make agreements',
      resource: 'Show what you have prepared',
    },
  },
}
const askingWords: Record<Locale, WindowWords> = {
  ko: {
    effect: { asks: '힘을 많이 쓰는 때예요', still: '힘이 고르게 흐르는 때예요', adds: '힘이 가장 얇게 실리는 때예요' },
    group: {
      peer: '나눌 몫과 견주는 일은 여유 있게',
      output: '서둘러 꺼내기보다 다듬어 두세요',
      wealth: '큰 지출과 셈은 여유 있게',
      officer: '거절하기 어려운 약속은 한 번 더 살펴요',
      resource: '결론을 미루고 쉴 자리를 먼저 잡아요',
    },
  },
  en: {
    effect: { asks: 'It asks much strength', still: 'Strength runs even', adds: 'Strength runs thinnest' },
    group: {
      peer: 'Leave room in what you share',
      output: 'Polish before bringing it out',
      wealth: 'Leave room in what you spend',
      officer: 'Look twice before you promise',
      resource: 'Rest first, conclude later',
    },
  },
}
