/**
 * What is believed of one variant: the reward is a linear function of the context with normal noise. Kept as precision and shift,
 * so that an observation is one addition and the order of observations does not matter.
 */
export interface Posterior {
  readonly size: number
  /** Symmetric, row by row. */
  readonly precision: Float64Array
  readonly shift: Float64Array
}

export interface Belief {
  mean: number
  sd: number
}

/** A prior of mean 0 whose coefficients have this variance. */
export function priorOf(size: number, variance: number): Posterior {
  const precision = new Float64Array(size * size)
  for (let index = 0; index < size; index++) precision[index * size + index] = 1 / variance
  return { size, precision, shift: new Float64Array(size) }
}

/** After one observation of `reward` in `context`, with this variance of the noise. `weight` counts it more or less than once. */
export function learn({ size, precision, shift }: Posterior, context: readonly number[], reward: number, noise: number, weight = 1): Posterior {
  const next = { size, precision: precision.slice(), shift: shift.slice() }
  for (let row = 0; row < size; row++) {
    const along = (weight * context[row]!) / noise
    if (along === 0) continue
    next.shift[row]! += along * reward
    for (let column = 0; column < size; column++) next.precision[row * size + column]! += along * context[column]!
  }
  return next
}

/** The lower triangle L of a positive definite matrix with L L' equal to it. */
function cholesky(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size)
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * size + column]!
      for (let k = 0; k < column; k++) rest -= lower[row * size + k]! * lower[column * size + k]!
      lower[row * size + column] = row === column ? Math.sqrt(rest) : rest / lower[column * size + column]!
    }
  return lower
}

/** y with L y = right. */
function solveLower(lower: Float64Array, right: ArrayLike<number>, size: number): Float64Array {
  const solved = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    let rest = right[row]!
    for (let k = 0; k < row; k++) rest -= lower[row * size + k]! * solved[k]!
    solved[row] = rest / lower[row * size + row]!
  }
  return solved
}

/** What reward is expected in this context, and how sure that is. */
export function believe({ size, precision, shift }: Posterior, context: readonly number[]): Belief {
  const lower = cholesky(precision, size)
  const [seen, asked] = [solveLower(lower, shift, size), solveLower(lower, context, size)]
  let [mean, variance] = [0, 0]
  for (let index = 0; index < size; index++) {
    mean += asked[index]! * seen[index]!
    variance += asked[index]! ** 2
  }
  return { mean, sd: Math.sqrt(variance) }
}

/** The expected coefficients: with them an expected reward is one product. */
export function coefficientsOf({ size, precision, shift }: Posterior): Float64Array {
  const lower = cholesky(precision, size)
  const solved = solveLower(lower, shift, size)
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) solved[row]! -= lower[k * size + row]! * solved[k]!
    solved[row]! /= lower[row * size + row]!
  }
  return solved
}
