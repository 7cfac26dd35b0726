import { spendable } from '../simulate-plan.ts'
import { nextBound, progressOf } from '../statistics/spend-alpha.ts'

export type LookVerdict = 'better' | 'worse' | 'open'

export interface LookFigures {
  variant: string
  /** Of the difference to the control, above 0 where the variant is the better one. */
  z: number
  /** Relative to the control, in the metric's own direction. */
  effect: number
  /** What z rests on: between two looks it grows as certainty does. 0: nothing can be told yet. */
  information: number
  /** The part of the planned certainty that its own people give, at most 1. */
  fraction: number
}

export interface LookedAt extends LookFigures {
  /** How far z had to be from 0; null: nothing is called yet. */
  bound: number | null
  verdict: LookVerdict
}

/** A look at the primary metric, stored with its figures: what it said stands, so that verdicts do not flip back. */
export interface Look {
  at: string
  people: number
  /** Of the planned people, at most 1: the last look. */
  fraction: number
  comparisons: readonly LookedAt[]
}

/** A look is worth its part of alpha when at least this share of the planned people came since the last. */
const leastShare = 0.01
/** What grew by less than this is the same as before, as far as its bound can be computed. */
const leastGrowth = 1.0025

/** `people` have come, and of `done` everything that counts has happened. */
export interface Arrived {
  people: number
  done: number
}

/**
 * Whether enough people came since the last look. The last one waits until everything that counts has happened of the planned
 * people; after it there is none.
 */
export function isLookDue(looks: readonly Look[], { people, done }: Arrived, planned: number): boolean {
  const last = looks.at(-1)
  if (last && last.fraction >= 1) return false
  if (people >= planned) return done >= planned
  return people - (last?.people ?? 0) >= leastShare * planned
}

const looksOf = (looks: readonly Look[], variant: string) => looks.flatMap(({ comparisons }) => comparisons.filter((one) => one.variant === variant))
const callingOf = (looks: readonly LookedAt[]) => looks.flatMap(({ information, bound }) => (bound === null ? [] : [{ information, bound }]))

/**
 * The next group-sequential look, by the alpha that O'Brien and Fleming's form spends until here. What no variant has spent yet is
 * shared by those of which something can be told; what one has spent stays its own. A verdict of an earlier look is kept. Call it
 * when `isLookDue`.
 */
export function takeLook(
  looks: readonly Look[],
  current: { people: number; figures: readonly LookFigures[] },
  plan: { people: number; alpha: number },
  now: Date,
): Look {
  const known = new Set([...current.figures, ...looks.flatMap(({ comparisons }) => comparisons)].map(({ variant }) => variant))
  const progress = new Map([...known].map((variant) => [variant, progressOf(callingOf(looksOf(looks, variant)))]))
  const spent = [...progress.values()].reduce((sum, one) => sum + one.spent, 0)
  const sharing = current.figures.filter(({ information }) => information > 0).length
  const share = Math.max(0, plan.alpha * spendable - spent) / sharing
  const comparisons = current.figures.map((figures): LookedAt => {
    const { variant, z, information, fraction } = figures
    const earlier = looksOf(looks, variant)
    const own = progress.get(variant)!
    const grown = information > leastGrowth * (callingOf(earlier).at(-1)?.information ?? 0)
    const bound = grown ? nextBound(own, information, fraction, own.spent + share) : Number.POSITIVE_INFINITY
    const verdict = earlier.at(-1)?.verdict ?? 'open'
    const crossed: LookVerdict = Math.abs(z) <= bound ? 'open' : z > 0 ? 'better' : 'worse'
    return { ...figures, bound: Number.isFinite(bound) ? bound : null, verdict: verdict === 'open' ? crossed : verdict }
  })
  return { at: now.toISOString(), people: current.people, fraction: Math.min(1, current.people / plan.people), comparisons }
}
