export interface TrainingRow {
  /** Places of the features that are present, with their values. */
  features: Int32Array
  values: Float32Array
  /** The wanted share of each label; the shares add up to 1. */
  target: Float32Array
}

/** Order of one epoch: a walk by a step that shares no factor with the count, another step each time. */
export function orderOf(count: number, epoch: number): number[] {
  let step = (Math.floor(count * 0.618) + 2 * epoch) | 1
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))
  while (gcd(step, count) !== 1) step += 2
  return Array.from({ length: count }, (_, index) => (index * step + epoch) % count)
}

/**
 * Leaves out this share of a row's features, others each time. What is learnt so leans on many features at once and tells more of a
 * text that has only some of them. Srivastava and others, Dropout, JMLR 15 (2014). Deterministic: the same calls give the same rows.
 */
export function leaveOut(share: number): (row: TrainingRow) => TrainingRow {
  let state = 1
  const draw = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
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
