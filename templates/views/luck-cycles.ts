import { barScale, luckColumn } from './luck-column.ts'
import type { View } from './view.ts'
import { pillarName } from './words.ts'

/** Ten-year cycles (대운) from the first; `null` for a chart without a luck direction. */
export const luckCycles: View = ({ chart, locale }) => {
  const luck = chart.luck
  if (!luck) return null
  const current = luck.current === null ? null : luck.cycles[luck.current]!
  const scale = barScale(luck.cycles)
  const forward = luck.direction === 'forward'
  return {
    flow: locale === 'ko' ? `시작하는 만 나이, ${forward ? '바로' : '거꾸로'} 흐름` : `Start age, running ${forward ? 'forward' : 'back'}`,
    current: current
      ? locale === 'ko'
        ? `지금 ${pillarName(current.pillar, locale)}, ${current.toAge}세까지`
        : `Now ${current.pillar}, to age ${current.toAge}`
      : locale === 'ko'
        ? `첫 대운은 ${luck.cycles[0]!.fromAge}세에`
        : `The first begins at ${luck.cycles[0]!.fromAge}`,
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
