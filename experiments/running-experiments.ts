import { type Database, environment, once } from '#kernel'
import { type AssignmentPlan, planAssignment } from './assign-person.ts'
import { runningMemory } from './change-experiment.ts'
import type { ExperimentRecord } from './experiment-record.ts'
import { listRunning } from './stored-experiment.ts'

export interface RunningExperiments {
  plan: AssignmentPlan
  records: ReadonlyMap<string, ExperimentRecord>
}

/** So long may another process's change of an experiment go unnoticed. */
const rememberedMilliseconds = 2_000

/** What runs now and how people are shared out by it. A change in this process is noticed at once. */
export async function runningExperiments(database: Database, now: Date): Promise<RunningExperiments> {
  const memory = once(runningMemory, (): { at: number; running: RunningExperiments | null } => ({ at: 0, running: null }))
  if (memory.running === null || Math.abs(now.getTime() - memory.at) > rememberedMilliseconds) {
    memory.running = planOf(await listRunning(database))
    memory.at = now.getTime()
  }
  return memory.running
}

function planOf(records: readonly ExperimentRecord[]): RunningExperiments {
  const running = records.map(({ id, design, run }) => ({
    id,
    layer: design!.layer,
    slots: run!.slots,
    conditions: design!.conditions,
    variants: run!.variants,
  }))
  const { EXPERIMENT_HOLDOUT: share, EXPERIMENT_HOLDOUT_ID: id } = environment()
  return { plan: planAssignment(running, { id, share }), records: new Map(records.map((record) => [record.id, record])) }
}
