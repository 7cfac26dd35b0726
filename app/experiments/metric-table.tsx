import { Icon, type IconName } from '../components/line-icon.tsx'
import { formatDifference, formatEnd, formatInterval, formatMean, formatMeanDifference, formatPercent, nameMetric } from './format-figures.ts'
import type { Judgement } from './judge-metric.ts'
import { ticksOf } from './lay-curve.ts'
import { ScrollArea } from './scroll-area.tsx'
import { isDrawable, type MetricRow, reachOf, shapeMetrics } from './shape-metrics.ts'
import type { ExperimentView } from './shapes.ts'
import type { ExperimentWords } from './words.ts'

const icons: Record<Judgement, IconName> = { better: 'send', worse: 'flag', open: 'minus', kept: 'shield', broken: 'stop' }
/** Percent that stay free at either side of a drawing, and its height in pixels. */
const drawing = { pad: 5, height: 34 }

/** Every metric with its interval on one scale: a thick line and a full dot for the goal, a dotted tick for the limit of a guardrail. */
export function MetricTable({ view, words }: { view: ExperimentView; words: ExperimentWords }) {
  const { t } = words
  const rows = shapeMetrics(view, view.analysis!)
  const reach = reachOf(rows)
  const several = view.analysis!.primary.comparisons.length > 1
  const changed = (view.record.run?.phases.length ?? 0) > 1
  return (
    <section className="card" aria-labelledby="metrics-title">
      <h2 id="metrics-title" className="text-ui font-[650]">
        {t('metrics.title')}
      </h2>
      <ScrollArea label={t('metrics.scroll')} className="mt-1">
        <table className="w-full min-w-[700px] text-ui tabular-nums">
          <thead>
            <tr className="text-small text-ink-3">
              <th className="py-1.5 text-left font-medium">{t('column.metric')}</th>
              <th className="px-2 text-right font-medium">{t('column.control')}</th>
              <th className="px-2 text-right font-medium">{t('column.variant')}</th>
              <th className="w-[34%] px-1 font-medium">
                <Axis reach={reach} />
                <span className="sr-only">{t('column.drawing')}</span>
              </th>
              <th className="px-2 text-right font-medium">{t('column.effect')}</th>
              <th className="pl-3 text-left font-medium">{t('column.judged')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} reach={reach} several={several} words={words} />
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <p className="mt-2 text-small text-ink-2">{t('metrics.note')}</p>
      {changed && <p className="mt-1 text-small text-ink-2">{t('metrics.note.changed')}</p>}
    </section>
  )
}

function Row({ row, reach, several, words }: { row: MetricRow; reach: number; several: boolean; words: ExperimentWords }) {
  const { t } = words
  const { metric, role, variant, control, treated, comparison, judged } = row
  const { effect, difference } = comparison
  const live = comparison.live as readonly [number | null, number | null]
  const isTellable = isDrawable(row)
  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-1.5 text-left font-semibold">
        {nameMetric(metric, words)}
        <span className="ml-1.5 text-small font-medium whitespace-nowrap text-ink-2">{t(`metric.role.${role}`)}</span>
        {several && <span className="block text-small font-medium text-ink-2">{variant}</span>}
      </th>
      <td className="px-2 text-right whitespace-nowrap">{control === null ? '–' : formatMean(metric, control, words)}</td>
      <td className="px-2 text-right whitespace-nowrap">{treated === null ? '–' : formatMean(metric, treated, words)}</td>
      <td className="px-1">{isTellable && <Interval row={row} reach={reach} />}</td>
      <td className="px-2 text-right whitespace-nowrap">
        {isTellable ? (
          <>
            <b className="block font-[650]">{formatDifference(effect, difference)}</b>
            <span className="block text-small text-ink-2">{formatInterval(live, words, difference)}</span>
          </>
        ) : control === null || treated === null ? (
          '–'
        ) : (
          <b className="font-[650]">{formatMeanDifference(metric, treated - control, words)}</b>
        )}
      </td>
      <td className="pl-3 font-semibold whitespace-nowrap">
        <span className="inline-flex items-center gap-1.5">
          <Icon name={judged === null ? 'minus' : icons[judged]} size={16} />
          {t(`judged.${judged ?? 'no-data'}`)}
          {isTellable && (
            <span className="sr-only">
              {t('drawing.metric', {
                effect: formatDifference(effect, difference),
                low: formatEnd(live[0], words, difference),
                high: formatEnd(live[1], words, difference),
              })}
            </span>
          )}
        </span>
      </td>
    </tr>
  )
}

function placeOf(value: number, reach: number): string {
  const share = (Math.max(-reach, Math.min(reach, value)) + reach) / (2 * reach)
  return `${(drawing.pad + share * (100 - 2 * drawing.pad)).toFixed(2)}%`
}

function Axis({ reach }: { reach: number }) {
  return (
    <svg width="100%" height="18" aria-hidden="true" className="block">
      {ticksOf(-reach, reach, 3).map((value) => (
        <text key={value} x={placeOf(value, reach)} y="13" textAnchor="middle" className="fill-ink-3 text-[12px]">
          {formatPercent(value, { digits: reach < 0.05 ? 1 : 0, signed: true })}
        </text>
      ))}
    </svg>
  )
}

function Interval({ row: { role, comparison, limit }, reach }: { row: MetricRow; reach: number }) {
  const [low, high] = comparison.live as readonly [number | null, number | null]
  const middle = drawing.height / 2
  const isGoal = role === 'goal'
  const zero = placeOf(0, reach)
  return (
    <svg width="100%" height={drawing.height} aria-hidden="true" className="block">
      <line x1={zero} x2={zero} y1="0" y2={drawing.height} className="stroke-line-strong" />
      {limit !== null && Math.abs(limit) <= reach && (
        <line x1={placeOf(limit, reach)} x2={placeOf(limit, reach)} y1="5" y2="29" className="stroke-ink" strokeWidth="1.4" strokeDasharray="2 3" />
      )}
      <line
        x1={placeOf(low ?? -reach, reach)}
        x2={placeOf(high ?? reach, reach)}
        y1={middle}
        y2={middle}
        className={isGoal ? 'stroke-accent' : 'stroke-ink-2'}
        strokeWidth={isGoal ? 5 : 3}
        strokeLinecap="round"
      />
      <circle
        cx={placeOf(comparison.effect, reach)}
        cy={middle}
        r={isGoal ? 6.5 : 5}
        className={isGoal ? 'fill-accent stroke-surface' : 'fill-surface stroke-ink-2'}
        strokeWidth="2"
      />
    </svg>
  )
}
