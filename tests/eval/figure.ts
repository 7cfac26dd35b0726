/** One line of docs/EVALUATION.md. */
export interface Figure {
  name: string
  /** What it was measured over, e.g. "420 utterances". */
  over: string
  value: string
  target?: string
  /** Absent where there is no target. */
  met?: boolean
}

export const percent = (share: number, digits = 1) => `${(share * 100).toFixed(digits)} %`

export function atLeast(name: string, over: string, share: number, target: number): Figure {
  return { name, over, value: percent(share), target: `≥ ${percent(target, 0)}`, met: share >= target }
}

export function atMost(name: string, over: string, share: number, target: number): Figure {
  return { name, over, value: percent(share), target: `≤ ${percent(target, 0)}`, met: share <= target }
}

/** The value below which a share of all lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
