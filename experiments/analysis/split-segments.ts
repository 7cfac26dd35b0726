import type { ExperimentRecord } from '../experiment-record.ts'
import { countsFrom } from '../experiment-record.ts'
import { adjustByBenjaminiHochberg } from '../statistics/adjust-p-values.ts'
import { adjustTogether, type ExperimentLog, shownVariants } from './analyse-experiment.ts'
import { collectSamples } from './collect-samples.ts'
import { compareVariants, type MetricFigures } from './compare-variants.ts'
import { countPeople } from './count-people.ts'

/** What was known of people when they came, by person and attribute. */
export type Segments = ReadonlyMap<string, Readonly<Record<string, string>>>

export interface SegmentFigures {
  attribute: string
  value: string
  people: number
  /** The primary metric among these people alone, its p-values adjusted over all segments together. */
  primary: MetricFigures
}

/** Fewer people of a segment tell nothing but noise. */
const leastPeople = 100

/** Whether the variants do the same for everybody: the primary metric within each segment that is large enough. For looking, not for deciding. */
export function splitSegments(record: ExperimentRecord, log: ExperimentLog, segments: Segments, now: Date): SegmentFigures[] {
  const { design, run } = record
  const from = countsFrom(record)
  if (!design || !run || !from) return []
  const { people } = countPeople(log.exposures, from.getTime(), now.getTime())
  const placed = people.flatMap((person) =>
    Object.entries(segments.get(person.id) ?? {}).map(([attribute, value]) => ({
      key: JSON.stringify([attribute, value]),
      attribute,
      value,
      person,
    })),
  )
  const groups = [...Map.groupBy(placed, ({ key }) => key).values()].filter((members) => members.length >= leastPeople)
  const figures = groups.map((members) => {
    const samples = collectSamples(
      members.map(({ person }) => person),
      log.outcomes,
      design.primary,
      shownVariants(run),
      run.phases,
    )
    return compareVariants(design.primary, samples, design.rule.alpha, design.plannedPeople)
  })
  const adjusted = adjustTogether(figures, adjustByBenjaminiHochberg)
  return groups
    .map((members, index) => ({ attribute: members[0]!.attribute, value: members[0]!.value, people: members.length, primary: adjusted[index]! }))
    .sort((a, b) => (a.attribute === b.attribute ? b.people - a.people : a.attribute < b.attribute ? -1 : 1))
}
