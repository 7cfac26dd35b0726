/** Parts of a chart that may be asked for alone. */
import type { NatalChart } from './client.ts'
import type { SeenPillar } from './seen-pillars.ts'

/** In the order of their bytes, which is that of `core/src/parts.rs`. `letters` has none: every chart begins with its pillars. */
export const chartParts = [
  'birth',
  'convention',
  'pillars',
  'month',
  'elements',
  'strength',
  'usefulElement',
  'climateStems',
  'structure',
  'voidBranches',
  'yearVoidBranches',
  'stars',
  'relations',
  'luck',
  'decades',
  'warnings',
  'letters',
] as const
export type ChartPart = (typeof chartParts)[number]

type Luck = NonNullable<NatalChart['luck']>

/** A luck cycle as its pillar and its ages. */
export interface Decade {
  seen: SeenPillar
  index: number
  fromAge: number
  toAge: number
}
/** The luck with decades in place of its cycles: a tenth of the work. */
export type Decades = Omit<Luck, 'cycles'> & { cycles: Decade[] }

/** The members of a whole chart, and two that say the same in shared objects. */
export interface ChartMembers extends NatalChart {
  /** The four pillars as the day stem sees them: what of `pillars` does not depend on what stands beside it. */
  letters: { year: SeenPillar; month: SeenPillar; day: SeenPillar; hour: SeenPillar | null }
  decades: Decades | null
}
export type PartialChart<Part extends ChartPart> = Pick<ChartMembers, Part>

/** Parts as bits, each at its place in `chartParts`; null when a name is none of them. */
export function partBits(parts: readonly ChartPart[]): number | null {
  let bits = 0
  for (const part of parts) {
    const place = chartParts.indexOf(part)
    if (place < 0) return null
    bits |= 1 << place
  }
  return bits
}

/** The parts of a whole chart. */
export const wholeChart = chartParts.reduce((bits, part, place) => (part === 'decades' || part === 'letters' ? bits : bits | (1 << place)), 0)
