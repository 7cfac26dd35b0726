import { type Branch, branches, stems } from './terms.ts'

/** The triads are told from birth over peak to tomb: 해묘미, not 묘미해. */
const triadOrder: readonly Branch[] = ['寅', '申', '巳', '亥', '子', '午', '卯', '酉', '辰', '戌', '丑', '未']

/** The letters of a relation in the order in which people say them, wherever they stand and whoever they belong to. */
export function spokenOrder<Letter extends string>({ kind, letters }: { kind: string; letters: readonly Letter[] }): readonly Letter[] {
  if (kind === 'stem-control') return letters
  const order: readonly string[] =
    kind === 'three-combination' || kind === 'half-combination'
      ? triadOrder
      : kind === 'directional-combination'
        ? [...branches.slice(2), ...branches.slice(0, 2)]
        : [...stems, ...branches]
  return letters.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
}
