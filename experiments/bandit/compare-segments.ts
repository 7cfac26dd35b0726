import { normalSf } from '../statistics/distributions.ts'
import { estimateByPropensity, type LoggedReward, type PolicyEstimate, uniformPolicy } from './estimate-policy.ts'

export interface SegmentReport {
  segment: string
  decisions: number
  /** What people of the segment got, for each decision. */
  reward: number
  /** What they would have got if chance alone had chosen. */
  byChance: PolicyEstimate
  /** Share of each variant among what they were given. */
  shares: Record<string, number>
  /** Certain, over all segments together, that they got less than by chance. */
  worseOff: boolean
}

const leastDecisions = 30

/**
 * Whether anybody is served worse by what the bandit learned from others. `segmentsOf`: every segment that a decision belongs to. Segments
 * with too few decisions are not judged.
 */
export function compareSegments(
  log: readonly LoggedReward[],
  segmentsOf: (logged: LoggedReward) => readonly string[],
  alpha: number,
): SegmentReport[] {
  const placed = log.flatMap((logged) => segmentsOf(logged).map((segment) => ({ segment, logged })))
  const grouped = [...Map.groupBy(placed, ({ segment }) => segment)].map(([segment, own]) => [segment, own.map(({ logged }) => logged)] as const)
  const segments = grouped.filter(([, own]) => own.length >= leastDecisions)
  return segments
    .map(([segment, own]): SegmentReport => {
      const byChance = estimateByPropensity(own, uniformPolicy, alpha)!
      const reward = own.reduce((sum, logged) => sum + logged.reward, 0) / own.length
      const counts = Map.groupBy(own, ({ choice }) => choice.chosen)
      const shares = Object.fromEntries(
        [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([variant, rows]) => [variant, rows.length / own.length]),
      )
      return { segment, decisions: own.length, reward, byChance, shares, worseOff: isWorse(own, alpha / segments.length) }
    })
    .sort((a, b) => (a.segment < b.segment ? -1 : 1))
}

function isWorse(own: readonly LoggedReward[], alpha: number): boolean {
  // On the same reward, chance counts it with its weight and the bandit once.
  const lost = own.map(({ choice, reward }) => {
    const place = choice.eligible.indexOf(choice.chosen)
    return (1 / choice.eligible.length / choice.propensities[place]! - 1) * reward
  })
  const mean = lost.reduce((sum, value) => sum + value, 0) / lost.length
  const se = Math.sqrt(lost.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (lost.length - 1) / lost.length)
  return se > 0 && normalSf(mean / se) < alpha
}
