import type { SolarTerm } from '#engine'

/** 입춘, at which a year begins. */
const ipchun = 315
/** A month begins at every other term, the 절: 315°, 345°, 15° … */
const isMonthTerm = ({ longitude }: SolarTerm) => longitude % 30 === 15

/** The instants at which the year and the month of a birth began and the next month does. `terms` in order, from a year before the birth on. */
export function termsAround(
  instant: string,
  terms: readonly SolarTerm[],
): { yearBegan: string | null; monthBegan: string | null; monthEnds: string | null } {
  const months = terms.filter(isMonthTerm)
  const before = months.filter(({ utc }) => Date.parse(utc) <= Date.parse(instant))
  return {
    yearBegan: before.findLast(({ longitude }) => longitude === ipchun)?.utc ?? null,
    monthBegan: before.at(-1)?.utc ?? null,
    monthEnds: months[before.length]?.utc ?? null,
  }
}
