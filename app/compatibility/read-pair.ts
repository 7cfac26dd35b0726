import { type Birth, type BirthError, type Chart, type Compatibility, chartOf, compatibilityOf, type Person } from '#engine'

/** One of two people: what they are called here and their chart. */
export interface PairSide {
  label: string
  chart: Chart
}
export interface Pair {
  first: PairSide
  second: PairSide
  compatibility: Compatibility
}
export type PairResult = { ok: true; pair: Pair } | { ok: false; person: Person; error: BirthError }

/** Two births beside each other, or whose birth is none. */
export function readPair(first: { label: string; birth: Birth }, second: { label: string; birth: Birth }, now: Date): PairResult {
  const charts = [chartOf(first.birth, now), chartOf(second.birth, now)] as const
  if (!charts[0].ok) return { ok: false, person: 'first', error: charts[0].error }
  if (!charts[1].ok) return { ok: false, person: 'second', error: charts[1].error }
  const result = compatibilityOf(first.birth, second.birth)
  if (!result.ok) return result
  return {
    ok: true,
    pair: {
      first: { label: first.label, chart: charts[0].chart },
      second: { label: second.label, chart: charts[1].chart },
      compatibility: result.compatibility,
    },
  }
}
