import type { SlotValue } from '../client.ts'

/** A tie between columns of a chart, numbered from the left. */
export interface Bracket {
  columns: number[]
  style: string
  label: string
}

const columnCount = 4
/** Between two ends at the same tile, in per cent of the drawing. */
const aside = 3.6
/** Height of the room for brackets on one side, in pixels. */
const room = 98

/**
 * Brackets laid out so that no upright crosses a bar: x and widths in per cent, y in pixels from the tiles.
 * Wider ones lie further out; those that do not overlap share a level, and the levels share the room evenly.
 */
export function layBrackets(brackets: readonly Bracket[]): SlotValue[] {
  const laid: { bracket: Bracket; level: number }[] = []
  for (const bracket of brackets.toSorted((a, b) => spanOf(a) - spanOf(b))) {
    const taken = laid.filter((other) => overlaps(other.bracket, bracket)).map(({ level }) => level)
    laid.push({ bracket, level: taken.length === 0 ? 1 : Math.max(...taken) + 1 })
  }
  const levels = Math.max(1, ...laid.map(({ level }) => level))
  return laid.map(({ bracket, level }) => {
    const [left, right] = [endAt(bracket, bracket.columns[0]!), endAt(bracket, bracket.columns.at(-1)!)]
    const away = levels === 1 ? 52 : Math.round(18 + ((level - 1) * (room - 18 - 14)) / (levels - 1))
    return {
      style: bracket.style,
      label: bracket.label,
      x: left,
      width: tenth(right - left),
      middle: tenth((left + right) / 2),
      away,
      above: room - away,
      between: bracket.columns.slice(1, -1).map((column) => endAt(bracket, column)),
    }
  })

  function endAt(bracket: Bracket, column: number): number {
    const ends = laid.filter((other) => other.bracket.columns.includes(column)).toSorted((a, b) => orderAt(column, a) - orderAt(column, b))
    const index = ends.findIndex((end) => end.bracket === bracket)
    return tenth(((column + 0.5) * 100) / columnCount + (index - (ends.length - 1) / 2) * aside)
  }
}

function spanOf({ columns }: Bracket): number {
  return columns.at(-1)! - columns[0]!
}

function overlaps(a: Bracket, b: Bracket): boolean {
  return Math.max(a.columns[0]!, b.columns[0]!) < Math.min(a.columns.at(-1)!, b.columns.at(-1)!)
}

/** From the left at one tile: what goes left, nearest level first, what passes, then what goes right, furthest level first. */
function orderAt(column: number, { bracket, level }: { bracket: Bracket; level: number }): number {
  if (bracket.columns.at(-1) === column) return level - 100
  return bracket.columns[0] === column ? 100 - level : 0
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
