import type { ExperimentDesign, ExperimentMetric } from './shapes.ts'
import type { ExperimentWords } from './words.ts'

const minus = '−'
const zone = 'Asia/Seoul'

/** A share or a relative difference, told in percent. `signed` writes the plus too. */
export function formatPercent(value: number, { digits = 1, signed = false }: { digits?: number; signed?: boolean } = {}): string {
  const text = (Math.abs(value) * 100).toFixed(digits)
  const isZero = Number(text) === 0
  const sign = isZero ? '' : value < 0 ? minus : signed ? '+' : ''
  return `${sign}${text}%`
}

export function formatCount(value: number, { locale }: Pick<ExperimentWords, 'locale'>): string {
  return Math.round(value).toLocaleString(locale === 'ko' ? 'ko-KR' : 'en-US')
}

/** A probability of a check: small ones as a bound, never as a row of zeros. */
export function formatProbability(value: number): string {
  if (value < 0.001) return '< 0.001'
  return value.toFixed(value < 0.1 ? 3 : 2)
}

/** A chance for readers: never quite nothing and never quite certain. */
export function formatChance(value: number): string {
  if (value > 0.999) return '> 99.9%'
  if (value < 0.001) return '< 0.1%'
  return formatPercent(value)
}

/** An end of an interval of relative differences; an open end has a word. */
export function formatEnd(value: number | null, { t }: ExperimentWords, difference: 'relative' | 'absolute' = 'relative'): string {
  if (value === null || !Number.isFinite(value)) return t('open-end')
  return formatDifference(value, difference)
}

export function formatDifference(value: number, difference: 'relative' | 'absolute'): string {
  if (difference === 'relative') return formatPercent(value, { signed: true })
  const text = Number(Math.abs(value).toPrecision(3)).toString()
  return `${Number(text) === 0 ? '' : value < 0 ? minus : '+'}${text}`
}

export function formatInterval(
  interval: readonly [number | null, number | null],
  words: ExperimentWords,
  difference: 'relative' | 'absolute',
): string {
  return words.t('interval', { low: formatEnd(interval[0], words, difference), high: formatEnd(interval[1], words, difference) })
}

/** The figure of one variant in the unit of its metric. */
export function formatMean(metric: ExperimentMetric, value: number, { t }: ExperimentWords): string {
  if (metric.kind === 'proportion' || metric.outcome === 'grounding') return formatPercent(value)
  const text = Number(value.toPrecision(3)).toString().replace('-', minus)
  return metric.outcome === 'dwell' || metric.outcome === 'latency' ? t('unit.seconds', { value: text }) : text
}

/** The plain difference of two means of a metric, where nothing can be told of its interval. */
export function formatMeanDifference(metric: ExperimentMetric, value: number, words: ExperimentWords): string {
  const isShare = metric.kind === 'proportion' || metric.outcome === 'grounding'
  if (isShare) return words.t('unit.points', { value: formatPercent(value, { signed: true }).slice(0, -1) })
  const text = formatDifference(value, 'absolute')
  return metric.outcome === 'dwell' || metric.outcome === 'latency' ? words.t('unit.seconds', { value: text }) : text
}

/** What a metric counts, in words. */
export function nameMetric(metric: ExperimentMetric, { t }: ExperimentWords): string {
  const outcome = t(`outcome.${metric.outcome}`)
  switch (metric.kind) {
    case 'proportion':
      return t('metric.proportion', { outcome })
    case 'mean':
      return t(`metric.mean.${metric.of}`, { outcome })
    case 'ratio':
      return t('metric.ratio', { outcome, over: t(`outcome.${metric.over}`) })
    case 'quantile':
      return t('metric.quantile', { outcome, at: `${Number((metric.at * 100).toPrecision(4))}%` })
  }
}

type Change = ExperimentDesign['variants'][number]['change']

/** What a variant changes, in words. */
export function nameChange(change: Change, { t }: ExperimentWords): string {
  if (change === null) return t('change.none')
  switch (change.kind) {
    case 'template':
      return t('change.template', { template: change.template, version: change.version })
    case 'phrasing':
    case 'prompt':
      return change.version === 0
        ? t(`change.${change.kind}.shipped`, { language: t(`value.${change.locale}`) })
        : t(`change.${change.kind}`, { language: t(`value.${change.locale}`), version: change.version })
    case 'picker-policy':
      return t('change.picker-policy', { policy: t(`policy.${change.policy}`) })
    case 'layout':
      return t('change.layout', { layout: t(`layout.${change.layout}`) })
    case 'follow-ups':
      if (change.source === 'none' || change.count === 0) return t('change.follow-ups.none')
      return t('change.follow-ups', { count: change.count, source: t(`source.${change.source}`) })
  }
}

/** A moment in Korea, to the minute: 11월 27일 20:15, 27 Nov 20:15. */
export function formatMoment(at: Date | string, { locale }: Pick<ExperimentWords, 'locale'>): string {
  const parts = partsOf(new Date(at))
  return `${formatDay(at, { locale })} ${parts.hour}:${parts.minute}`
}

export function formatDay(at: Date | string, { locale }: Pick<ExperimentWords, 'locale'>): string {
  const { month, day } = partsOf(new Date(at))
  return locale === 'ko' ? `${Number(month)}월 ${Number(day)}일` : `${Number(day)} ${monthNames[Number(month) - 1]}`
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function partsOf(at: Date): Record<string, string> {
  return Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]))
}
