import { isGoodDay, type SelectedDay } from '#engine/client'
import type { DayChoice } from './view.ts'

const picked = 3

/** The best three that more speaks for than against, in their order, else the first such days after the range. */
export function pickDays({ days, next = [] }: DayChoice): { days: SelectedDay[]; isBeyond: boolean } {
  const good = days.filter(isGoodDay).toSorted((a, b) => b.score - a.score)
  const best = (good.length > 0 ? good : next).slice(0, picked)
  return { days: best.toSorted((a, b) => a.date.localeCompare(b.date)), isBeyond: good.length === 0 }
}
