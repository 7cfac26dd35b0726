import type { Refusal } from './advance-experiment.ts'
import { checkSurfaces } from './check-design.ts'
import type { ExperimentRecord } from './experiment-record.ts'
import { surfacesOf } from './variant-change.ts'

type Clash = Extract<Refusal, { error: 'checklist-open' }>

/** What a running experiment changes, stopped variants included: what was pinned beside them still holds there. */
function heldBy({ status, run }: ExperimentRecord): string[] {
  return status === 'running' && run ? surfacesOf(run.variants) : []
}

/** Why a step may not be taken beside what else runs: it begins to change what an experiment of another layer changes. Null: nothing is in its way. */
export function clashOf(before: ExperimentRecord, after: ExperimentRecord, others: readonly ExperimentRecord[]): Clash | null {
  const held = heldBy(before)
  const taken = heldBy(after).filter((surface) => !held.includes(surface))
  const running = others.map((other) => ({ id: other.id, layer: other.design?.layer ?? '', surfaces: heldBy(other) }))
  const item = checkSurfaces({ layer: after.design?.layer ?? '', surfaces: taken }, running)
  return item.holds ? null : { error: 'checklist-open', items: [item] }
}
