/** Where the curve of a difference stands in its drawing. Pure geometry, in percent of its width and height from the upper left. */

export interface CurvePoint {
  /** Days or people so far. */
  along: number
  effect: number
  low: number | null
  high: number | null
}

export interface LaidCurve {
  line: string
  /** The interval as one closed shape; it may stand above and below the plot, where it is cut off. */
  band: string
  upper: string
  lower: string
  zero: number
  end: { x: number; y: number }
  /** Values with their heights, from the least. */
  rows: { value: number; y: number }[]
  columns: { along: number; x: number }[]
  /** The first point from which on the interval leaves out zero; null: it does not. */
  left: { along: number; x: number } | null
}

const whole = 100
const steps = [1, 2, 2.5, 5, 10]
const wantedRows = 5
const wantedColumns = 5
/** How far above the later bounds the plot reaches; early bands are cut off and never flatten what matters. */
const spare = 1.25

/** A round step, so that about `wanted` of them make up `range`. */
export function roundStep(range: number, wanted: number): number {
  const rough = range / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  return (steps.find((step) => step * power >= rough * 0.999) ?? 10) * power
}

/** `points` by time, at least two. */
export function layCurve(points: readonly CurvePoint[]): LaidCurve {
  const [low, high] = rangeOf(points)
  const first = points[0]!.along
  const span = Math.max(points.at(-1)!.along - first, 1e-9)
  const x = (along: number) => ((along - first) / span) * whole
  const y = (value: number) => ((high - value) / (high - low)) * whole
  const reach = high - low
  const upper = points.map((point) => ({ x: x(point.along), y: y(point.high ?? high + reach) }))
  const lower = points.map((point) => ({ x: x(point.along), y: y(point.low ?? low - reach) }))
  const last = points.at(-1)!
  const left = leavesZero(points)
  return {
    line: pathOf(points.map((point) => ({ x: x(point.along), y: y(point.effect) }))),
    band: `${pathOf([...upper, ...lower.toReversed()])}Z`,
    upper: pathOf(upper),
    lower: pathOf(lower),
    zero: y(0),
    end: { x: x(last.along), y: y(last.effect) },
    rows: ticksOf(low, high, wantedRows).map((value) => ({ value, y: y(value) })),
    columns: ticksOf(first, last.along, wantedColumns).map((along) => ({ along, x: x(along) })),
    left: left === null ? null : { along: left, x: x(left) },
  }
}

/** Zero and the later half with room, to round steps. */
function rangeOf(points: readonly CurvePoint[]): [number, number] {
  const later = points.slice(Math.floor(points.length / 2))
  const values = later.flatMap(({ effect, low, high }) => [effect, low ?? effect, high ?? effect])
  const reach = Math.max(...values.map(Math.abs), 1e-3)
  const above = Math.max(0.2 * reach, Math.max(...values, 0) * spare)
  const below = Math.min(-0.2 * reach, Math.min(...values, 0) * spare)
  const step = roundStep(above - below, wantedRows)
  return [Math.floor(below / step + 1e-9) * step, Math.ceil(above / step - 1e-9) * step]
}

export function ticksOf(low: number, high: number, wanted: number): number[] {
  const step = roundStep(Math.max(high - low, 1e-9), wanted)
  const from = Math.ceil(low / step - 1e-9)
  const until = Math.floor(high / step + 1e-9)
  return Array.from({ length: until - from + 1 }, (_value, index) => (from + index) * step)
}

function leavesZero(points: readonly CurvePoint[]): number | null {
  const isAway = ({ low, high }: CurvePoint) => (low !== null && low > 0) || (high !== null && high < 0)
  const lastWithin = points.findLastIndex((point) => !isAway(point))
  return points[lastWithin + 1]?.along ?? null
}

function pathOf(places: readonly { x: number; y: number }[]): string {
  return places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`).join('')
}
