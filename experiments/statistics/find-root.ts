/**
 * Where an increasing function passes zero between two numbers, by bisection: to the last double that can be told apart, or
 * half a step after its value is nearer to zero than `within`.
 */
export function findRoot(increasing: (x: number) => number, low: number, high: number, within = 0): number {
  let [below, above] = [low, high]
  for (;;) {
    const middle = below + (above - below) / 2
    if (middle <= below || middle >= above) return middle
    const value = increasing(middle)
    if (value < 0) below = middle
    else above = middle
    if (Math.abs(value) < within) return below + (above - below) / 2
  }
}
