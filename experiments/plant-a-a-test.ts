import type { Database } from '#kernel'
import { slotsOfLayer } from './allocate-slots.ts'
import { plantExperiment } from './change-experiment.ts'
import { type Design, designSchema } from './design.ts'
import { type ExperimentRecord, permanentId } from './experiment-record.ts'

const design: Design = designSchema.parse({
  hypothesis: 'Two equal variants differ in nothing.',
  layer: 'a-a',
  conditions: [],
  variants: [
    { id: 'a', weight: 1, change: null },
    { id: 'b', weight: 1, change: null },
  ],
  primary: { id: 'helped', outcome: 'rating', better: 'more', kind: 'proportion' },
  secondary: [
    { id: 'dwell', outcome: 'dwell', better: 'more', kind: 'mean', of: 'total' },
    { id: 'returned', outcome: 'returned', better: 'more', kind: 'proportion' },
  ],
  guardrails: [
    { metric: { id: 'grounding', outcome: 'grounding', better: 'more', kind: 'mean', of: 'average' }, margin: 0.01 },
    { metric: { id: 'complaints', outcome: 'complaint', better: 'less', kind: 'proportion' }, margin: 0 },
  ],
  rule: { leastEffect: 0.05, otherwise: 'keep-control' },
  plannedPeople: 100_000,
  ramp: [{ share: 1, hours: 0 }],
})

function permanentTest(startedAt: Date): ExperimentRecord {
  const { variants } = design
  return {
    id: permanentId,
    status: 'running',
    authors: ['system'],
    draft: design,
    design,
    run: {
      startedAt,
      startedBy: 'system',
      step: 0,
      stepSince: startedAt,
      slots: Array.from({ length: slotsOfLayer }, (_value, slot) => slot),
      learning: false,
      onHold: null,
      variants,
      pinned: [],
      phases: [{ from: startedAt, variants: variants.map(({ id, weight }) => ({ id, weight })) }],
      unreviewed: [],
      stopped: {},
    },
    decision: null,
  }
}

/** Lets it run where it does not yet. People whom an earlier release counted go on counting. */
export async function plantAATest(database: Database, now: Date): Promise<void> {
  if ((await database.experimentRecord.count({ where: { id: permanentId } })) > 0) return
  const first = await database.assignment.findFirst({ where: { experimentId: permanentId }, orderBy: { assignedAt: 'asc' } })
  await plantExperiment(database, permanentTest(first?.assignedAt ?? now), now)
}
