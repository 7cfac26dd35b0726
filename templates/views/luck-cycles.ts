import { type Chart, isPastCycles } from '#engine/client'
import type { Locale } from '../client.ts'
import { barScale, luckColumn } from './luck-column.ts'
import type { View } from './view.ts'
import { pillarName } from './words.ts'

/** Ten-year cycles (대운) from the first; `null` for a chart without a luck direction. */
export const luckCycles: View = ({ chart, locale }) => {
  const luck = chart.luck
  if (!luck) return null
  const scale = barScale(luck.cycles)
  const forward = luck.direction === 'forward'
  return {
    flow: locale === 'ko' ? `시작하는 만 나이, ${forward ? '바로' : '거꾸로'} 흐름` : `Start age, running ${forward ? 'forward' : 'back'}`,
    current: presentLine(luck, isPastCycles(chart), locale),
    columns: luck.cycles.slice(0, 10).map((cycle, index) => ({
      ...luckColumn(cycle, scale, locale),
      label: index === 0 && locale === 'ko' ? `${cycle.fromAge}세` : String(cycle.fromAge),
      age: locale === 'ko' ? `${cycle.fromAge}세부터` : `From age ${cycle.fromAge}`,
      isFocus: index === luck.current,
      top: index === luck.current ? (locale === 'ko' ? '지금' : 'Now') : '',
      fact: `luck.cycle.${index + 1}.pillar`,
    })),
  }
}

function presentLine({ current, cycles }: NonNullable<Chart['luck']>, isPast: boolean, locale: Locale): string {
  if (current !== null) {
    const { pillar, toAge } = cycles[current]!
    return locale === 'ko' ? `지금 ${pillarName(pillar, locale)}, ${toAge}세까지` : `Now ${pillar}, to age ${toAge}`
  }
  if (isPast) return locale === 'ko' ? '열 번의 대운이 모두 지났어요' : 'All ten luck cycles are past'
  return locale === 'ko' ? `첫 대운은 ${cycles[0]!.fromAge}세에` : `The first begins at ${cycles[0]!.fromAge}`
}
