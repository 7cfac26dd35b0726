/** A layer is cut into so many slots; an experiment's share of its layer is told in tenths of a percent. */
export const slotsOfLayer = 1_000

export type SlotAllocation = { ok: true; slots: number[] } | { ok: false; error: 'layer-full'; free: number }

/**
 * The slots of an experiment when its share of the layer becomes `share` (0 to 1): it keeps what it has, takes only what is free
 * and gives back its last ones, so that nobody else moves. `held`: the slots of every experiment that runs in the layer.
 */
export function allocateSlots(held: ReadonlyMap<string, readonly number[]>, experiment: string, share: number): SlotAllocation {
  const wanted = Math.round(share * slotsOfLayer)
  const own = held.get(experiment) ?? []
  if (wanted <= own.length) return { ok: true, slots: own.slice(0, wanted) }
  const taken = new Set([...held.values()].flat())
  const free = Array.from({ length: slotsOfLayer }, (_value, slot) => slot).filter((slot) => !taken.has(slot))
  const missing = wanted - own.length
  if (missing > free.length) return { ok: false, error: 'layer-full', free: free.length }
  return { ok: true, slots: [...own, ...free.slice(0, missing)] }
}
