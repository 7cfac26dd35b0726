import type { RatioCheck } from './check-sample-ratio.ts'
import type { PeopleCount } from './count-people.ts'
import type { Look } from './take-look.ts'

/** Why nothing can be told yet, from the first thing that is missing. */
export type MissingData = 'same-first' | 'nobody-assigned' | 'nobody-saw-it' | 'no-outcome'

/** What a person who knows no statistics needs to know. */
export type Verdict =
  | { kind: 'no-data'; why: MissingData }
  /** People did not come in the planned ratio: whatever the figures say, they are not to be trusted. */
  | { kind: 'ratio-mismatch'; p: number }
  /** Too many people saw more than one variant. */
  | { kind: 'mixed'; share: number }
  /**
   * So many more people are needed; `days`: until everything that counts has happened of the last of them, at the pace of the last
   * week; null while nobody comes. `people` 0: all have come, and only the days are missing.
   */
  | { kind: 'not-yet'; people: number; days: number | null }
  | { kind: 'better'; variant: string; effect: number }
  /** Every treatment that is left is worse than the control. */
  | { kind: 'worse'; variants: string[] }
  /** The planned people have come and nothing was found. */
  | { kind: 'no-difference' }

export const ratioAlpha = 0.01
const mostMixed = 0.01

export function tellVerdict(input: {
  missing: MissingData | null
  count: PeopleCount
  ratio: RatioCheck
  look: Look | null
  planned: number
  peopleADay: number
  /** Days in which something counts after a person came, and how many of them the last planned person has left; 0: none. */
  days: number
  daysLeft: number
}): Verdict {
  const { missing, count, ratio, look, planned, peopleADay, days, daysLeft } = input
  if (missing) return { kind: 'no-data', why: missing }
  if (ratio.sequentialP < ratioAlpha) return { kind: 'ratio-mismatch', p: ratio.sequentialP }
  const mixedShare = count.mixed / (count.mixed + count.people.length)
  if (mixedShare > mostMixed) return { kind: 'mixed', share: mixedShare }
  const comparisons = look?.comparisons ?? []
  const better = comparisons.filter(({ verdict }) => verdict === 'better').toSorted((a, b) => b.z - a.z)
  if (better.length > 0) return { kind: 'better', variant: better[0]!.variant, effect: better[0]!.effect }
  if (comparisons.length > 0 && comparisons.every(({ verdict }) => verdict === 'worse'))
    return { kind: 'worse', variants: comparisons.map(({ variant }) => variant) }
  const people = Math.max(0, planned - count.people.length)
  if (people > 0) return { kind: 'not-yet', people, days: peopleADay > 0 ? Math.ceil(people / peopleADay + days) : null }
  return daysLeft > 0 ? { kind: 'not-yet', people, days: Math.ceil(daysLeft) } : { kind: 'no-difference' }
}
