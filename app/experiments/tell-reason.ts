import { formatCount, formatMeanDifference, formatProbability, nameMetric } from './format-figures.ts'
import type { ExperimentView } from './shapes.ts'
import type { ExperimentWords } from './words.ts'

/** What the watch over guardrails writes into the audit, one for each metric that was passed. */
const breach = /^(\S+) differs by (\S+) from the control \(at least (\S+) worse, (\S+) is allowed, (\d+) people\)$/u

/** What the watch over the ratio of people writes when it holds the ramp. */
const mismatch = /^people do not come in the planned ratio \(p (\S+)\)$/u

/** A reason in the language of who reads it: what the system wrote in sentences, what a person wrote as it is. */
export function tellReason(reason: string, { record }: Pick<ExperimentView, 'record'>, words: ExperimentWords): string[] {
  const guardrails = record.design?.guardrails ?? []
  const [, p] = mismatch.exec(reason) ?? []
  if (p !== undefined && Number.isFinite(Number(p))) return [words.t('hold.ratio', { p: formatProbability(Number(p)) })]
  const told = reason.split('; ').map((part) => {
    const [, id, ...figures] = breach.exec(part) ?? []
    const metric = guardrails.find((guardrail) => guardrail.metric.id === id)?.metric
    const [difference, certain, margin, people] = figures.map(Number)
    if (!metric || [difference, certain, margin, people].some((figure) => figure === undefined || !Number.isFinite(figure))) return null
    const write = (value: number) => formatMeanDifference(metric, value, words)
    return words.t('stopped.breach', {
      metric: nameMetric(metric, words),
      difference: write(difference!),
      certain: write(certain!).replace(/^[+−]/u, ''),
      margin: write(margin!).replace(/^[+−]/u, ''),
      people: formatCount(people!, words),
    })
  })
  return told.every((sentence) => sentence !== null) ? told : [reason]
}
