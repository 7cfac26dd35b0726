import type { RelationKind } from './terms.ts'

/** Where two relations join the same places: which is felt first. */
const weight: Record<RelationKind, number> = {
  'stem-combination': 6,
  'six-combination': 6,
  clash: 6,
  'three-combination': 5,
  'stem-clash': 5,
  'half-combination': 4,
  resentment: 4,
  punishment: 4,
  'directional-combination': 3,
  harm: 3,
  'hidden-combination': 2,
  'self-punishment': 2,
  break: 2,
  'stem-control': 1,
}

/**
 * How much a relation between two people is felt, for telling the most telling first. Day with day comes before everything else; a
 * day pillar in it lifts a relation, but a slight one stays behind a strong one elsewhere. An order of ours, no rule of a school.
 */
export function rankAcross({ kind, places }: { kind: RelationKind; places: readonly string[] }): number {
  const days = places.filter((place) => place.endsWith('.day')).length
  return (days === 2 ? 10 : days * 3) + weight[kind]
}
