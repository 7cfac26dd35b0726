/** Who sees something else when the weights change. */
export interface Moves {
  /** People whose variant gets no weight any more: they get another one. */
  moved: number
  kept: number
  /** Of new people, by variant. */
  shares: { variant: string; share: number }[]
}

/** Whoever has a variant keeps it while its weight is above 0; weights count for new people alone. */
export function countMoves(variants: readonly { id: string; weight: number; people: number }[], weights: Readonly<Record<string, number>>): Moves {
  const weightOf = ({ id, weight }: { id: string; weight: number }) => (Object.hasOwn(weights, id) ? weights[id]! : weight)
  const moved = variants.filter((variant) => variant.weight > 0 && !(weightOf(variant) > 0)).reduce((sum, { people }) => sum + people, 0)
  const kept = variants.filter((variant) => weightOf(variant) > 0).reduce((sum, { people }) => sum + people, 0)
  const whole = variants.reduce((sum, variant) => sum + Math.max(weightOf(variant), 0), 0)
  return { moved, kept, shares: variants.map((variant) => ({ variant: variant.id, share: whole > 0 ? Math.max(weightOf(variant), 0) / whole : 0 })) }
}
