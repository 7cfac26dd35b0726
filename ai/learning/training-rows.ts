import type { Vector } from './vector-of.ts'

export interface TrainingRow extends Vector {
  /** The wanted share of each label; the shares add up to 1. */
  target: Float32Array
}

/** Numbers from 0 to 1 that look drawn by chance, the same for the same seed. Numerical Recipes' generator of 32 bits. */
export function drawing(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** The places of so many rows, shuffled: another order at each call, the same for the same seed. Fisher and Yates. */
export function shuffling(count: number, seed: number): () => Uint32Array {
  const draw = drawing(seed)
  const order = Uint32Array.from({ length: count }, (_, at) => at)
  return () => {
    for (let last = count - 1; last > 0; last--) {
      const at = Math.floor(draw() * (last + 1))
      const taken = order[last]!
      order[last] = order[at]!
      order[at] = taken
    }
    return order
  }
}

/**
 * Leaves out this share of a row's features, others each time. What is learnt so leans on many features at once and tells more of a
 * text that has only some of them. Srivastava and others, Dropout, JMLR 15 (2014). Deterministic: the same calls give the same rows.
 */
export function leaveOut(share: number): (row: TrainingRow) => TrainingRow {
  const draw = drawing(1)
  return (row) => {
    if (share === 0) return row
    const kept: number[] = []
    for (let index = 0; index < row.features.length; index++) if (draw() >= share) kept.push(index)
    return {
      features: Int32Array.from(kept, (index) => row.features[index]!),
      values: Float32Array.from(kept, (index) => row.values[index]!),
      target: row.target,
    }
  }
}
