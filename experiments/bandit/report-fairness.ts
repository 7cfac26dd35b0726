import { compareSegments, type SegmentReport } from './compare-segments.ts'
import { type ContextSpec, decodeContext } from './encode-context.ts'
import type { LoggedReward } from './estimate-policy.ts'

/** What a bandit did for the people of one value of one attribute. */
export interface FairnessPart extends Omit<SegmentReport, 'segment'> {
  attribute: string
  value: string
}

export interface FairnessReport {
  /** Choices that have their reward. */
  decisions: number
  parts: FairnessPart[]
}

/** Whether what a bandit learned serves anybody worse than chance would, for every value that its contexts name. */
export function reportFairness(log: readonly LoggedReward[], spec: ContextSpec, alpha: number): FairnessReport {
  const named = new Map<string, { attribute: string; value: string }>()
  const segmentsOf = ({ choice }: LoggedReward) =>
    decodeContext(spec, choice.context).map((part) => {
      const segment = `${part.attribute} ${part.value}`
      named.set(segment, part)
      return segment
    })
  const parts = compareSegments(log, segmentsOf, alpha).map(({ segment, ...report }) => ({ ...named.get(segment)!, ...report }))
  return { decisions: log.length, parts }
}
