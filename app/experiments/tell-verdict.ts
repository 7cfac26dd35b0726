import { formatCount, formatDay, formatEnd, formatMoment, formatPercent, formatProbability, nameMetric } from './format-figures.ts'
import type { Analysis, Comparison, ExperimentView, Verdict } from './shapes.ts'
import type { ExperimentWords } from './words.ts'

export interface ToldVerdict {
  title: string
  text: string
}

/** What a person who knows no statistics needs to know of an experiment that ran, in two sentences. */
export function tellVerdict(view: ExperimentView, name: (person: string) => string, words: ExperimentWords): ToldVerdict {
  const { t } = words
  const { record, analysis, permanent } = view
  if (permanent) return tellPermanent(analysis?.falsePositives ?? null, words)
  if (record.decision) {
    const { variant, by, at, why } = record.decision
    return { title: t('verdict.decided', { variant }), text: t('verdict.decided.text', { by: name(by), at: formatDay(at, words), why }) }
  }
  if (!analysis) return { title: t('verdict.none'), text: t('verdict.none.text') }
  return tellAnalysis(analysis.verdict, view, analysis, words)
}

function tellPermanent(measured: Analysis['falsePositives'], { t }: ExperimentWords): ToldVerdict {
  if (!measured || measured.repetitions === 0) return { title: t('verdict.permanent.none'), text: t('verdict.permanent.none.text') }
  const { found, repetitions, alpha } = measured
  const rate = found / repetitions
  return {
    title: t(rate > alpha ? 'verdict.permanent.high' : 'verdict.permanent'),
    text: t('verdict.permanent.text', { repetitions, found, rate: formatPercent(rate), alpha: formatPercent(alpha, { digits: 0 }) }),
  }
}

function tellAnalysis(verdict: Verdict, view: ExperimentView, analysis: Analysis, words: ExperimentWords): ToldVerdict {
  const { t } = words
  const { record } = view
  const metric = nameMetric(analysis.primary.metric, words)
  const alpha = formatPercent(record.design?.rule.alpha ?? 0.05, { digits: 0 })
  switch (verdict.kind) {
    case 'no-data':
      return { title: t('verdict.missing'), text: tellMissing(verdict.why, view, analysis, words) }
    case 'ratio-mismatch':
      return { title: t('verdict.ratio-mismatch'), text: t('verdict.ratio-mismatch.text', { p: formatProbability(verdict.p) }) }
    case 'mixed':
      return { title: t('verdict.mixed'), text: t('verdict.mixed.text', { share: formatPercent(verdict.share) }) }
    case 'better': {
      const comparison = analysis.primary.comparisons.find(({ variant }) => variant === verdict.variant)
      const told = { metric, effect: formatPercent(Math.abs(verdict.effect)), alpha }
      const interval = comparison && improvementOf(comparison, analysis.primary.metric.better)
      // The look that was decisive used a narrower bound than the interval that may be looked at any time: a low end below zero would only confuse.
      if (!interval || interval[0] === null || interval[0] < 0)
        return { title: t('verdict.better', { variant: verdict.variant }), text: t('verdict.better.short', told) }
      const [low, high] = interval
      return {
        title: t('verdict.better', { variant: verdict.variant }),
        text: t('verdict.better.text', { ...told, low: formatEnd(low, words), high: formatEnd(high, words) }),
      }
    }
    case 'worse':
      return { title: t('verdict.worse'), text: t('verdict.worse.text', { variants: verdict.variants.join(', '), metric }) }
    case 'no-difference': {
      const otherwise = record.design?.rule.otherwise === 'ship-simplest' ? 'simplest' : 'keep'
      return { title: t('verdict.no-difference'), text: t(`verdict.no-difference.${otherwise}`) }
    }
    case 'not-yet':
      return tellNotYet(verdict, analysis, words)
  }
}

function tellNotYet(verdict: Extract<Verdict, { kind: 'not-yet' }>, analysis: Analysis, words: ExperimentWords): ToldVerdict {
  const { t } = words
  if (verdict.people === 0)
    return {
      title: t('verdict.not-yet.waiting', { days: formatCount(verdict.days ?? 0, words) }),
      text: t('verdict.not-yet.waiting.text', { window: formatCount(analysis.primary.metric.days, words) }),
    }
  const people = formatCount(verdict.people, words)
  const now = formatCount(analysis.people, words)
  if (verdict.days === null) return { title: t('verdict.not-yet.open', { people }), text: t('verdict.not-yet.open.text', { now }) }
  return {
    title: t('verdict.not-yet', { people, days: formatCount(verdict.days, words) }),
    text: t('verdict.not-yet.text', { now, pace: formatCount(analysis.peopleADay, words) }),
  }
}

function tellMissing(
  why: Extract<Verdict, { kind: 'no-data' }>['why'],
  { record }: ExperimentView,
  analysis: Analysis,
  words: ExperimentWords,
): string {
  const { t } = words
  const { run, design } = record
  switch (why) {
    case 'same-first': {
      const until = new Date(new Date(run?.startedAt ?? 0).getTime() + (design?.sameFirstHours ?? 0) * 3_600_000)
      return t('missing.same-first', { at: formatMoment(until, words) })
    }
    case 'nobody-assigned':
      return t('missing.nobody-assigned', { share: formatPercent(design?.ramp[run?.step ?? 0]?.share ?? 1, { digits: 0 }) })
    case 'nobody-saw-it':
      return t('missing.nobody-saw-it')
    case 'no-outcome':
      return t('missing.no-outcome', { people: formatCount(analysis.people, words), metric: nameMetric(analysis.primary.metric, words) })
  }
}

/** The interval with what is better above zero. */
function improvementOf({ live }: Comparison, better: 'more' | 'less'): [number | null, number | null] {
  const [low, high] = live as readonly [number | null, number | null]
  if (better === 'more') return [low, high]
  return [high === null ? null : -high, low === null ? null : -low]
}
