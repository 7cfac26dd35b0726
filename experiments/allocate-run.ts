import type { Refusal } from './advance-experiment.ts'
import { allocateSlots, slotsOfLayer } from './allocate-slots.ts'
import type { ExperimentRecord } from './experiment-record.ts'

export type RunAllocation = { ok: true; experiment: ExperimentRecord } | ({ ok: false } & Extract<Refusal, { error: 'layer-full' }>)

/** What an experiment is given of its layer at its step of the ramp, 0 to 1; null: it does not run. */
export function shareOf({ status, design, run }: ExperimentRecord): number | null {
  return status === 'running' && design && run ? design.ramp[run.step]!.share : null
}

/** Slots that running experiments hold in a layer, by experiment. */
export function heldIn(layer: string, running: readonly ExperimentRecord[]): Map<string, readonly number[]> {
  return new Map(running.filter(({ status, design }) => status === 'running' && design?.layer === layer).map(({ id, run }) => [id, run!.slots]))
}

/** What nobody holds of a layer, 0 to 1. */
export function freeShare(layer: string, running: readonly ExperimentRecord[]): number {
  const taken = [...heldIn(layer, running).values()].reduce((sum, slots) => sum + slots.length, 0)
  return 1 - taken / slotsOfLayer
}

/** Gives a running experiment the slots of its share. `others`: what else runs. */
export function allocateRun(experiment: ExperimentRecord, others: readonly ExperimentRecord[]): RunAllocation {
  const share = shareOf(experiment)
  const { design, run } = experiment
  if (share === null || !design || !run) return { ok: true, experiment }
  const held = heldIn(design.layer, others).set(experiment.id, run.slots)
  const allocation = allocateSlots(held, experiment.id, share)
  return allocation.ok
    ? { ok: true, experiment: { ...experiment, run: { ...run, slots: allocation.slots } } }
    : { ok: false, error: 'layer-full', free: allocation.free / slotsOfLayer }
}
