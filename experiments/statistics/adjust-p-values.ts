/** Step-up or step-down adjustment in one pass over the sorted values: `factor` for the rank (0 is the smallest). */
function adjust(values: readonly number[], factor: (rank: number) => number, from: 'smallest' | 'greatest'): number[] {
  const order = values.map((_value, index) => index).toSorted((a, b) => values[a]! - values[b]!)
  const adjusted = new Array<number>(values.length)
  let carried = from === 'smallest' ? 0 : 1
  for (let step = 0; step < order.length; step++) {
    const rank = from === 'smallest' ? step : order.length - 1 - step
    const scaled = Math.min(1, values[order[rank]!]! * factor(rank))
    carried = from === 'smallest' ? Math.max(carried, scaled) : Math.min(carried, scaled)
    adjusted[order[rank]!] = carried
  }
  return adjusted
}

/** Holm's step-down: the chance of any false discovery. */
export function adjustByHolm(values: readonly number[]): number[] {
  return adjust(values, (rank) => values.length - rank, 'smallest')
}

/** Benjamini and Hochberg's step-up: the share of false discoveries. */
export function adjustByBenjaminiHochberg(values: readonly number[]): number[] {
  return adjust(values, (rank) => values.length / (rank + 1), 'greatest')
}

/** Benjamini and Yekutieli's: the same however the tests depend on each other. */
export function adjustByBenjaminiYekutieli(values: readonly number[]): number[] {
  const harmonic = values.reduce((sum, _value, index) => sum + 1 / (index + 1), 0)
  return adjust(values, (rank) => (values.length * harmonic) / (rank + 1), 'greatest')
}

export function adjustByBonferroni(values: readonly number[]): number[] {
  return values.map((value) => Math.min(1, value * values.length))
}
