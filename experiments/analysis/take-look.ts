import { spendable } from '../simulate-plan.ts'
import { nextBound } from '../statistics/spend-alpha.ts'

export type LookVerdict = 'better' | 'worse' | 'open'

export interface LookFigures {
  variant: string
  /** Of the difference to the control, above 0 where the variant is the better one. */
  z: number
  /** Relative to the control, in the metric's own direction. */
  effect: number
}

/** A look at the primary metric, stored with its figures: what it said stands, so that verdicts do not flip back. */
export interface Look {
  at: string
  people: number
  /** Of the planned people, at most 1. */
  fraction: number
  /** How far z had to be from 0; null: so early nothing is called. */
  bound: number | null
  comparisons: readonly (LookFigures & { verdict: LookVerdict })[]
}

/** A look is worth its part of alpha when at least this share of the planned people came since the last. */
const leastShare = 0.01

/** Whether enough people came since the last look. After the last planned one there is none. */
export function isLookDue(looks: readonly Look[], people: number, planned: number): boolean {
  const last = looks.at(-1)
  if (last && last.fraction >= 1) return false
  const done = last?.people ?? 0
  return people >= planned || people - done >= leastShare * planned
}

/**
 * The next group-sequential look, by the alpha that O'Brien and Fleming's form spends until here; alpha is shared by the
 * treatments. A verdict of an earlier look is kept. Call it when `isLookDue`.
 */
export function takeLook(
  looks: readonly Look[],
  current: { people: number; figures: readonly LookFigures[] },
  plan: { people: number; alpha: number; treatments: number },
  now: Date,
): Look {
  const fraction = Math.min(1, current.people / plan.people)
  const done = looks.map((look) => ({ fraction: look.fraction, bound: look.bound ?? Number.POSITIVE_INFINITY }))
  const bound = nextBound(done, fraction, (plan.alpha * spendable) / plan.treatments)
  const earlier = looks.at(-1)?.comparisons ?? []
  const comparisons = current.figures.map((figures) => {
    const known = earlier.find(({ variant }) => variant === figures.variant)?.verdict ?? 'open'
    const crossed: LookVerdict = Math.abs(figures.z) <= bound ? 'open' : figures.z > 0 ? 'better' : 'worse'
    return { ...figures, verdict: known === 'open' ? crossed : known }
  })
  return { at: now.toISOString(), people: current.people, fraction, bound: Number.isFinite(bound) ? bound : null, comparisons }
}
