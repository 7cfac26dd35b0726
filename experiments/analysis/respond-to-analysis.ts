import type { Command } from '../advance-experiment.ts'
import type { Analysis } from './analyse-experiment.ts'

const rounded = (value: number) => Number(value.toPrecision(3))

/**
 * What the system does by itself after an analysis, for `advanceExperiment`: a variant that harms what must not be harmed is
 * stopped, and the ramp waits while people do not come in the planned ratio. Each with its reason, which goes into the audit.
 */
export function respondToAnalysis({ breaches, verdict }: Pick<Analysis, 'breaches' | 'verdict'>): Command[] {
  const stops = [...Map.groupBy(breaches, ({ variant }) => variant)].map(([variant, own]): Command => {
    const reasons = own.map(
      ({ metric, difference, certain, margin, people }) =>
        `${metric} differs by ${rounded(difference)} from the control (at least ${rounded(certain)} worse, ${margin} is allowed, ${people} people)`,
    )
    return { kind: 'stop-variant', variant, reason: reasons.join('; ') }
  })
  const holds: Command[] =
    verdict.kind === 'ratio-mismatch' ? [{ kind: 'hold', reason: `people do not come in the planned ratio (p ${rounded(verdict.p)})` }] : []
  return [...stops, ...holds]
}
