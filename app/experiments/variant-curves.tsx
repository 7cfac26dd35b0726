import { formatChance, formatCount, formatDifference, formatEnd, formatInterval, formatMoment, formatPercent } from './format-figures.ts'
import { type CurvePoint, layCurve } from './lay-curve.ts'
import { ScrollArea } from './scroll-area.tsx'
import type { AnalysisPoint, ExperimentView } from './shapes.ts'
import type { ExperimentWords } from './words.ts'

const day = 86_400_000
/** Rows of the table beside the drawing; the drawing has them all. */
const mostRows = 40

/** The difference to the control over time, one drawing for each variant, and the same as a table. */
export function VariantCurves({ view, words }: { view: ExperimentView; words: ExperimentWords }) {
  const { t } = words
  const { primary } = view.analysis!
  const alpha = view.record.design?.rule.alpha ?? 0.05
  return (
    <section className="card grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 className="text-ui font-[650]">{t('curve.title', { level: formatPercent(1 - alpha, { digits: 0 }) })}</h2>
      {primary.comparisons.map(({ variant, difference }) => (
        <VariantCurve key={variant} variant={variant} difference={difference} view={view} words={words} />
      ))}
      {primary.comparisons.length === 0 && <p className="text-ui/5.5 font-normal text-ink-2">{t('curve.none')}</p>}
    </section>
  )
}

interface Seen extends CurvePoint {
  at: string
  people: number
  chance: number
}

/** Points that show something, along days; within the first day along people. */
function seenOf(history: readonly AnalysisPoint[], variant: string, from: number): { points: Seen[]; scale: 'days' | 'people' } {
  const dayOf = (at: string) => (new Date(at).getTime() - from) / day
  const isShort = history.length === 0 || dayOf(history.at(-1)!.at) < 1
  const points = history.flatMap(({ at, people, comparisons }) => {
    const found = comparisons.find((one) => one.variant === variant)
    // Before anybody could be compared both bounds stand at zero.
    if (!found || (found.live[0] === 0 && found.live[1] === 0)) return []
    return [
      {
        at,
        people,
        along: isShort ? people : dayOf(at),
        effect: found.effect,
        low: found.live[0],
        high: found.live[1],
        chance: found.chanceToWin,
      },
    ]
  })
  return { points, scale: isShort ? 'people' : 'days' }
}

function VariantCurve({
  variant,
  difference,
  view,
  words,
}: {
  variant: string
  difference: 'relative' | 'absolute'
  view: ExperimentView
  words: ExperimentWords
}) {
  const { t } = words
  const { points, scale } = seenOf(view.history, variant, new Date(view.record.run!.startedAt).getTime())
  if (points.length < 2)
    return (
      <div>
        <h3 className="text-small text-ink-2">{variant}</h3>
        <p className="text-ui/5.5 font-normal text-ink-2">{t('curve.none')}</p>
      </div>
    )
  return (
    <figure className="min-w-0">
      <figcaption className="text-right text-caption text-ink-3">
        {t(difference === 'relative' ? 'curve.unit' : 'curve.unit.absolute', { variant })}
      </figcaption>
      <Drawing variant={variant} difference={difference} points={points} scale={scale} words={words} />
      <details className="mt-1">
        <summary className="min-h-6 text-small text-ink-2 underline underline-offset-4">{t('curve.table')}</summary>
        <PointTable points={points} difference={difference} words={words} />
      </details>
    </figure>
  )
}

function Drawing({
  variant,
  difference,
  points,
  scale,
  words,
}: {
  variant: string
  difference: 'relative' | 'absolute'
  points: readonly Seen[]
  scale: 'days' | 'people'
  words: ExperimentWords
}) {
  const { t } = words
  const last = points.at(-1)!
  const curve = layCurve(points)
  const isByPeople = scale === 'people'
  const digits = (curve.rows[1]?.value ?? 0) - (curve.rows[0]?.value ?? 0) < 0.01 ? 1 : 0
  const labelOf = (along: number) =>
    isByPeople ? t('curve.people', { people: formatCount(along, words) }) : t('curve.day', { day: Math.round(along) })
  const told = {
    variant,
    effect: formatDifference(last.effect, difference),
    low: formatEnd(last.low, words, difference),
    high: formatEnd(last.high, words, difference),
  }
  return (
    <div
      role="img"
      aria-label={
        isByPeople
          ? t('curve.drawing.people', { ...told, people: formatCount(last.people, words) })
          : t('curve.drawing', { ...told, days: Math.round(last.along - points[0]!.along) })
      }
      className="pt-3 pr-3 pb-6 pl-13"
    >
      <div className="relative h-46 text-caption text-ink-3 tabular-nums">
        {curve.rows.map(({ value, y }) => (
          <span key={value} className="absolute right-full -translate-y-1/2 pr-2 whitespace-nowrap" style={{ top: `${y}%` }}>
            {difference === 'relative' ? formatPercent(value, { digits, signed: true }) : formatDifference(value, difference)}
          </span>
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" className="absolute inset-0 size-full overflow-hidden">
          {curve.rows.map(({ value, y }) => (
            <Stroke key={value} d={`M0 ${y}H100`} className={Math.abs(value) < 1e-12 ? 'stroke-ink' : 'stroke-line'} />
          ))}
          <path d={curve.band} className="fill-accent" opacity="0.15" />
          <Stroke d={curve.upper} className="stroke-accent opacity-60" />
          <Stroke d={curve.lower} className="stroke-accent opacity-60" />
          {curve.left && <Stroke d={`M${curve.left.x} 0V100`} className="stroke-ink-2" dash="3 4" />}
          <Stroke d={curve.line} className="stroke-accent" width={2.4} />
        </svg>
        <span
          className="absolute size-2.5 -translate-1/2 rounded-full bg-accent shadow-[0_0_0_2px_var(--surface)]"
          style={{ left: `${curve.end.x}%`, top: `${curve.end.y}%` }}
        />
        {curve.left && (
          <span
            className={`absolute top-0 max-w-1/2 px-1.5 font-semibold text-ink ${curve.left.x > 50 ? '-translate-x-full' : ''}`}
            style={{ left: `${curve.left.x}%` }}
          >
            {isByPeople
              ? t('curve.left.people', { people: formatCount(curve.left.along, words) })
              : t('curve.left', { day: Math.floor(curve.left.along) + 1 })}
          </span>
        )}
        {curve.columns.filter(isWhole).map(({ along, x }) => (
          <span key={along} className="absolute top-full -translate-x-1/2 pt-1.5 whitespace-nowrap" style={{ left: `${x}%` }}>
            {labelOf(along)}
          </span>
        ))}
      </div>
    </div>
  )
}

/** Nobody counts half a day or half a person. */
function isWhole({ along }: { along: number }): boolean {
  return Math.abs(along - Math.round(along)) < 1e-9
}

/** A line as wide on every screen, however far the drawing is stretched. */
function Stroke({ d, className, width = 1, dash }: { d: string; className: string; width?: number; dash?: string }) {
  return (
    <path
      d={d}
      fill="none"
      className={className}
      strokeWidth={width}
      strokeDasharray={dash}
      strokeLinejoin="round"
      vectorEffect="non-scaling-stroke"
    />
  )
}

function PointTable({ points, difference, words }: { points: readonly Seen[]; difference: 'relative' | 'absolute'; words: ExperimentWords }) {
  const { t } = words
  const every = Math.ceil(points.length / mostRows)
  const shown = points.filter((_point, index) => (points.length - 1 - index) % every === 0).toReversed()
  return (
    <ScrollArea label={t('curve.table')} className="mt-2 max-h-72 overflow-auto">
      <table className="w-full text-small tabular-nums">
        <thead>
          <tr className="text-left text-ink-3">
            <th className="py-1 font-medium">{t('column.at')}</th>
            <th className="px-2 text-right font-medium">{t('column.people')}</th>
            <th className="px-2 text-right font-medium">{t('column.effect')}</th>
            <th className="px-2 text-right font-medium">{t('column.interval')}</th>
            <th className="text-right font-medium">{t('column.chance')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((point) => (
            <tr key={point.at} className="border-t border-line">
              <th scope="row" className="py-1 text-left font-medium whitespace-nowrap">
                {formatMoment(point.at, words)}
              </th>
              <td className="px-2 text-right">{formatCount(point.people, words)}</td>
              <td className="px-2 text-right">{formatDifference(point.effect, difference)}</td>
              <td className="px-2 text-right whitespace-nowrap">{formatInterval([point.low, point.high], words, difference)}</td>
              <td className="text-right">{formatChance(point.chance)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
