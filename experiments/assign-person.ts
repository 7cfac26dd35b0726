import { slotsOfLayer } from './allocate-slots.ts'
import { assignVariant, type Variant } from './assign-variant.ts'
import { type Attributes, type Condition, conditionsHold } from './check-conditions.ts'
import { absorb, drawFrom, offsetBasis } from './hash-text.ts'

export interface RunningExperiment {
  id: string
  /** Experiments of one layer exclude each other. */
  layer: string
  /** The slots of the layer that belong to this experiment; see `allocateSlots`. */
  slots: readonly number[]
  conditions: readonly Condition[]
  variants: readonly Variant[]
}

/** Who is kept out of every experiment, so that the effect of all of them together can be told. */
export interface Holdout {
  /** Changed when the holdout is drawn anew. */
  id: string
  /** 0 to 1. */
  share: number
}

export interface AssignmentPlan {
  holdout: Holdout
  layers: readonly { id: string; experiments: readonly RunningExperiment[]; bySlot: readonly (RunningExperiment | undefined)[] }[]
}

/** Made once for a set of running experiments. Of two that claim a slot the first keeps it. */
export function planAssignment(experiments: readonly RunningExperiment[], holdout: Holdout): AssignmentPlan {
  const layers = Map.groupBy(experiments, (experiment) => experiment.layer)
  return {
    holdout,
    layers: [...layers].map(([id, members]) => {
      const bySlot = new Array<RunningExperiment | undefined>(slotsOfLayer).fill(undefined)
      for (const member of members) for (const slot of member.slots) bySlot[slot] ??= member
      return { id, experiments: members, bySlot }
    }),
  }
}

export function slotOf(layer: string, person: string): number {
  return Math.floor(drawFrom(absorb(offsetBasis, `layer\u0000${layer}\u0000`), person) * slotsOfLayer)
}

export function isHeldOut({ id, share }: Holdout, person: string): boolean {
  return share > 0 && drawFrom(absorb(offsetBasis, `holdout\u0000${id}\u0000`), person) < share
}

/**
 * The variants of a person: at most one experiment of each layer. `stored`: the variants that the person already has, by
 * experiment, the earliest first; such a one stays through reweighting, ramps, a holdout and a changed id (an anonymous person who
 * signs in), as long as its conditions hold and its variant is live. Whoever had a variant that is not live any more takes part no
 * longer, for nobody is counted who saw two. Nobody else in the holdout takes part.
 */
export function assignPerson(
  { holdout, layers }: AssignmentPlan,
  person: string,
  attributes: Attributes,
  stored: ReadonlyMap<string, string>,
): { experiment: string; variant: string }[] {
  const heldOut = isHeldOut(holdout, person)
  const assigned: { experiment: string; variant: string }[] = []
  for (const { id, experiments, bySlot } of layers) {
    const kept = stored.size === 0 ? undefined : keptOf(experiments, stored)
    const experiment = kept ?? (heldOut ? undefined : bySlot[slotOf(id, person)])
    if (!experiment || !conditionsHold(experiment.conditions, attributes)) continue
    const known = stored.get(experiment.id) ?? null
    const variant = assignVariant(experiment.id, person, experiment.variants, known)
    if (variant !== null && (known === null || variant === known)) assigned.push({ experiment: experiment.id, variant })
  }
  return assigned
}

function keptOf(experiments: readonly RunningExperiment[], stored: ReadonlyMap<string, string>): RunningExperiment | undefined {
  for (const id of stored.keys()) {
    const found = experiments.find((experiment) => experiment.id === id)
    if (found) return found
  }
  return undefined
}
