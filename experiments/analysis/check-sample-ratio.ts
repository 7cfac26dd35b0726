import type { Phase } from '../experiment-record.ts'
import { sampleRatioConcentrations } from '../simulate-plan.ts'
import { chiSquareSf } from '../statistics/distributions.ts'
import { sampleRatio, sampleRatioSequentially } from '../statistics/sample-ratio.ts'
import type { CountedPerson } from './count-people.ts'

export interface RatioCheck {
  /** Chi-square over the phases, for one look. */
  chi2: number
  degrees: number
  p: number
  /** The same as an e-process over days: valid however often one looks, and never rising. */
  sequentialP: number
}

const day = 86_400_000

/**
 * Whether people came in the planned ratio. Each is held against the weights that held when the variant was given, so that a
 * changed weight is no mismatch.
 */
export function checkSampleRatio(phases: readonly Phase[], people: readonly CountedPerson[]): RatioCheck {
  let [chi2, degrees, sequentialP, evidence] = [0, 0, 1, 0]
  for (const [index, { from, variants }] of phases.entries()) {
    const until = phases[index + 1]?.from.getTime() ?? Number.POSITIVE_INFINITY
    const start = index === 0 ? Number.NEGATIVE_INFINITY : from.getTime()
    const live = variants.filter(({ weight }) => weight > 0)
    const places = new Map(live.map(({ id }, place) => [id, place]))
    const days = new Map<number, number[]>()
    for (const { variant, assignedAt } of people) {
      const place = places.get(variant)
      if (place === undefined || assignedAt < start || assignedAt >= until) continue
      const key = Math.floor(assignedAt / day)
      const counts = days.get(key) ?? live.map(() => 0)
      counts[place]! += 1
      days.set(key, counts)
    }
    if (live.length < 2 || days.size === 0) continue
    const batches = [...days].toSorted(([a], [b]) => a - b).map(([, counts]) => counts)
    const whole = live.reduce((sum, { weight }) => sum + weight, 0)
    const planned = live.map(({ weight }) => weight / whole)
    const totals = planned.map((_share, place) => batches.reduce((sum, counts) => sum + counts[place]!, 0))
    chi2 += sampleRatio(totals, planned).chi2
    degrees += live.length - 1
    const { p_values, log_bf } = sampleRatioSequentially(batches, planned, sampleRatioConcentrations)
    sequentialP = Math.min(sequentialP, Math.exp(-evidence) * p_values.at(-1)!)
    evidence += log_bf
  }
  return { chi2, degrees, p: degrees === 0 ? 1 : chiSquareSf(chi2, degrees), sequentialP }
}
