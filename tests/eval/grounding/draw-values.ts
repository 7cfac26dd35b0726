/** What every source of claims draws with. */
import { branches, type Chart, type ChartPillar, type Pillar, type Position, positions, stems } from '#engine/client'
import { type Locale, placeNames, type Values } from './wording.ts'

export interface Drawn {
  right?: Values
  wrong?: Values
}
export interface Draw {
  chart: Chart
  locale: Locale
  next: () => number
}
export type Source = (draw: Draw) => Drawn | null

export const pillars: readonly Pillar[] = Array.from({ length: 60 }, (_, index) => `${stems[index % 10]!}${branches[index % 12]!}` as Pillar)
export const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)]!
export const other = <T>(list: readonly T[], value: T, next: () => number): T =>
  pick(
    list.filter((entry) => entry !== value),
    next,
  )
export const placesOf = (chart: Chart) => positions.filter((place) => chart.pillars[place] !== null)
export const at = (chart: Chart, place: Position): ChartPillar => chart.pillars[place]!
export const placed = (place: Position, part: 'pillar' | 'stem' | 'branch', locale: Locale) => placeNames[place][part][locale]
