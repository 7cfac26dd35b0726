/** How passing pillars are read beside a chart, for every face alike. */

export type SupportEffect = 'adds' | 'asks' | 'still'

/** A support within this neither adds nor asks. */
export const stillness = 0.05

export function effectOfSupport(support: number): SupportEffect {
  if (Math.abs(support) < stillness) return 'still'
  return support > 0 ? 'adds' : 'asks'
}

interface SeenCycles {
  luck: { current: number | null; cycles: readonly { startsAt: string }[] } | null
  now: { date: string }
}

/** Whether the last of the ten cycles of a chart is over. Before the first there is no present one either. */
export function isPastCycles({ luck, now }: SeenCycles): boolean {
  return luck !== null && luck.current === null && luck.cycles.at(-1)!.startsAt <= now.date
}
