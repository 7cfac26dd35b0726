import { describe, expect, it } from 'vitest'
import type { Phase } from '../experiment-record.ts'
import { seededRandom } from '../seeded-random.ts'
import { checkSampleRatio } from './check-sample-ratio.ts'
import type { CountedPerson } from './count-people.ts'

const day = 86_400_000
const ids = ['control', 'short', 'bad'] as const
/** Everybody sees the control for so many days first; then they come back within a week. */
const sameFirst = 3 * day
const phaseOf = (from: number, ...weights: number[]): Phase => ({
  from: new Date(from),
  variants: ids.map((id, place) => ({ id, weight: weights[place]! })),
})

/** Who came in the first days, was given a variant evenly, and comes back over the following week while the variant has a weight. */
function comeBack(phases: readonly Phase[], count: number, seed: number, loses: Record<string, number> = {}): CountedPerson[] {
  const draw = seededRandom(seed)
  const isLive = (variant: string, at: number) =>
    phases.findLast(({ from }) => from.getTime() <= at)!.variants.some(({ id, weight }) => id === variant && weight > 0)
  return Array.from({ length: count }, (_value, index) => {
    const variant = ids[Math.floor(draw() * 3)]!
    const assignedAt = draw() * sameFirst
    const visits = [draw(), draw()].map((part) => sameFirst + part * 7 * day).sort((a, b) => a - b)
    const first = visits.find((at) => isLive(variant, at)) ?? Number.NaN
    return { id: `p${index}`, variant, assignedAt, first: draw() < (loses[variant] ?? 0) ? Number.NaN : first }
  })
    .filter(({ first }) => Number.isFinite(first))
    .sort((a, b) => a.first - b.first)
}

const stoppedAfterADay = [phaseOf(0, 1, 1, 1), phaseOf(sameFirst + day, 1, 1, 0)]
const awayForThreeDays = [phaseOf(0, 1, 1, 1), phaseOf(sameFirst + day, 1, 1, 0), phaseOf(sameFirst + 4 * day, 1, 1, 1)]

/** The least p that anybody sees who looks at the end of every day. */
function leastOfDays(phases: readonly Phase[], people: readonly CountedPerson[]): number {
  const days = Array.from({ length: 10 }, (_value, index) => (index + 1) * day)
  return Math.min(
    ...days.map(
      (until) =>
        checkSampleRatio(
          phases,
          people.filter(({ first }) => first < until),
        ).sequentialP,
    ),
  )
}

describe('checkSampleRatio', () => {
  it('holds nobody against a variant that had lost its weight before they came back', () => {
    const { sequentialP, p } = checkSampleRatio(stoppedAfterADay, comeBack(stoppedAfterADay, 3_000, 1))
    expect(sequentialP).toBeGreaterThan(0.05)
    expect(p).toBeGreaterThan(0.01)
  })

  it('holds nobody against a variant that got its weight back after they might have come', () => {
    expect(checkSampleRatio(awayForThreeDays, comeBack(awayForThreeDays, 6_000, 2)).sequentialP).toBeGreaterThan(0.05)
  })

  it.each([
    ['a stop', stoppedAfterADay],
    ['a weight that came back', awayForThreeDays],
  ])('after %s it is silent at nearly every look and still finds people who are lost', (_name, phases) => {
    const alarms = (loses: Record<string, number>) =>
      Array.from({ length: 60 }, (_value, seed) => leastOfDays(phases, comeBack(phases, 3_000, seed + 10, loses))).filter((p) => p < 0.01).length
    expect(alarms({})).toBeLessThanOrEqual(1)
    expect(alarms({ short: 0.25 })).toBeGreaterThanOrEqual(58)
  })
})
