import type { Birth, clocks, dayBoundaries, presets } from './client.ts'

type Clock = (typeof clocks)[number]
type DayBoundary = (typeof dayBoundaries)[number]

const schools: Record<(typeof presets)[number], { clock: Clock; dayBoundary: DayBoundary }> = {
  forceteller: { clock: 'mean-solar', dayBoundary: 'zi' },
  'forceteller-split': { clock: 'mean-solar', dayBoundary: 'split' },
  'minus-30': { clock: 'minus-30', dayBoundary: 'zi' },
  'civil-split': { clock: 'standard', dayBoundary: 'split' },
  apparent: { clock: 'apparent-solar', dayBoundary: 'zi' },
}

/** The clock and day boundary of a birth: its preset's, unless it names its own. */
export function schoolOf(birth: Birth): { clock: Clock; dayBoundary: DayBoundary } {
  const school = schools[birth.preset]
  return { clock: birth.clock ?? school.clock, dayBoundary: birth.dayBoundary ?? school.dayBoundary }
}
