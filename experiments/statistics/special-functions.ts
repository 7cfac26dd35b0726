/** log sqrt(2 pi). */
const logRootTwoPi = 0.9189385332046727
/** From here on the Stirling series below is exact to a double. */
const stirlingFrom = 10
const tiny = 1e-300
const epsilon = 2 ** -53
const longest = 100_000

/** What is left of log Gamma(x) after (x - 1/2) log x - x + log sqrt(2 pi); Abramowitz and Stegun 6.1.41. For x >= 10. */
function stirlingRest(x: number): number {
  const square = 1 / (x * x)
  return (
    (1 / 12 -
      square *
        (1 / 360 -
          square *
            (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360 - square * (1 / 156 - square * (3617 / 122400)))))))) /
    x
  )
}

/** Natural logarithm of the gamma function of a positive number. */
export function logGamma(x: number): number {
  let shift = 1
  let argument = x
  while (argument < stirlingFrom) {
    shift *= argument
    argument += 1
  }
  return (argument - 0.5) * Math.log(argument) - argument + logRootTwoPi + stirlingRest(argument) - Math.log(shift)
}

/** log Gamma(x + by) - log Gamma(x) without the cancellation of two large numbers. `x` positive, `by` not negative. */
export function logGammaStep(x: number, by: number): number {
  if (x < stirlingFrom) return logGamma(x + by) - logGamma(x)
  return (x + by - 0.5) * Math.log1p(by / x) + by * Math.log(x) - by + stirlingRest(x + by) - stirlingRest(x)
}

/** Natural logarithm of the beta function. */
export function logBeta(a: number, b: number): number {
  return logGamma(Math.min(a, b)) - logGammaStep(Math.max(a, b), Math.min(a, b))
}

/** A continued fraction b0 + a1/(b1 + a2/(b2 + ...)) by the method of Lentz, as changed by Thompson and Barnett. */
function continuedFraction(first: number, term: (index: number) => readonly [numerator: number, denominator: number]): number {
  let value = first || tiny
  let upper = value
  let lower = 0
  for (let index = 1; index < longest; index++) {
    const [numerator, denominator] = term(index)
    lower = denominator + numerator * lower || tiny
    upper = denominator + numerator / upper || tiny
    lower = 1 / lower
    const factor = upper * lower
    value *= factor
    if (Math.abs(factor - 1) <= 2 * epsilon) return value
  }
  return value
}

/** The upper regularised incomplete gamma function Q(a, x), right to the last digits also where it is tiny. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x >= a + 1) return front / continuedFraction(x + 1 - a, (index) => [-index * (index - a), x + 2 * index + 1 - a])
  let term = 1 / a
  let sum = term
  for (let index = 1; index < longest && term > sum * epsilon; index++) {
    term *= x / (a + index)
    sum += term
  }
  return 1 - front * sum
}

/** log x, from the complement where that is the more exact. */
function logOf(x: number, complement: number): number {
  return x < 0.5 ? Math.log(x) : Math.log1p(-complement)
}

/** x^a (1 - x)^b / (a B(a, b)) times the fraction of Abramowitz and Stegun 26.5.8; good for x below the mean. */
function lowerBeta(a: number, b: number, x: number, complement: number): number {
  const front = Math.exp(a * logOf(x, complement) + b * logOf(complement, x) - logBeta(a, b)) / a
  const fraction = continuedFraction(1, (index) => {
    const half = index >> 1
    const numerator =
      index % 2 === 0
        ? (half * (b - half) * x) / ((a + 2 * half - 1) * (a + 2 * half))
        : (-(a + half) * (a + b + half) * x) / ((a + 2 * half) * (a + 2 * half + 1))
    return [numerator, 1]
  })
  return front / fraction
}

/**
 * The regularised incomplete beta function I_x(a, b) and its complement, each right where it is the small one.
 * `complement` is 1 - x, given where the caller knows it better than the difference does.
 */
export function regularisedBeta(a: number, b: number, x: number, complement = 1 - x): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (complement <= 0) return { lower: 1, upper: 0 }
  if (x < (a + 1) / (a + b + 2)) {
    const lower = lowerBeta(a, b, x, complement)
    return { lower, upper: 1 - lower }
  }
  const upper = lowerBeta(b, a, complement, x)
  return { lower: 1 - upper, upper }
}

/** Below this the series of erf loses no digit that erfc needs. */
const seriesUntil = 2

/** The complementary error function, right to the last digits in the tail. */
export function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x)
  const front = Math.exp(-x * x) / Math.sqrt(Math.PI)
  if (x >= seriesUntil) return front / continuedFraction(x, (index) => [index / 2, x])
  let term = 2 * x
  let sum = term
  for (let index = 1; term > sum * epsilon; index++) {
    term *= (2 * x * x) / (2 * index + 1)
    sum += term
  }
  return 1 - front * sum
}
