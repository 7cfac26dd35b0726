import type { ReactNode } from 'react'
import { formatCount, formatPercent, nameChange, nameMetric } from './format-figures.ts'
import { nameValue } from './name-condition.ts'
import type { ExperimentDesign, ExperimentView } from './shapes.ts'
import type { ExperimentWords } from './words.ts'

/** What was agreed before it started. */
export function PlanSummary({ record, words }: { record: ExperimentView['record']; words: ExperimentWords }) {
  const { t } = words
  const { design, run } = record
  const variants = run?.variants ?? design?.variants ?? []
  if (!design)
    return (
      <section className="card">
        <h2 className="text-ui font-[650]">{t('plan.title')}</h2>
        <p className="mt-1 text-ui/5.5 font-normal text-ink-2">{t('plan.open')}</p>
      </section>
    )
  const { rule } = design
  const percent = (value: number) => formatPercent(value, { digits: 0 })
  return (
    <details className="card" open={run === null}>
      <summary className="min-h-6 text-ui font-[650]">{t('plan.title')}</summary>
      <dl className="mt-2 grid text-ui/5.5 font-normal tablet:grid-cols-[9rem_minmax(0,1fr)]">
        <Fact name={t('plan.hypothesis')}>{design.hypothesis}</Fact>
        <Fact name={t('plan.variants')}>
          <ul>
            {variants.map(({ id, weight, change }) => (
              <li key={id}>
                <b className="font-semibold">{id}</b> · {nameChange(change, words)} ·{' '}
                {run?.unreviewed.includes(id) ? t('variant.added') : t('variant.weight', { weight })}
              </li>
            ))}
          </ul>
        </Fact>
        {run && run.pinned.length > 0 && <Fact name={t('plan.pinned')}>{run.pinned.map((change) => nameChange(change, words)).join(' · ')}</Fact>}
        <Fact name={t('metric.role.goal')}>{nameMetric(design.primary, words)}</Fact>
        {design.secondary.length > 0 && (
          <Fact name={t('metric.role.secondary')}>{design.secondary.map((metric) => nameMetric(metric, words)).join(' · ')}</Fact>
        )}
        <Fact name={t('metric.role.guardrail')}>{design.guardrails.map(({ metric }) => nameMetric(metric, words)).join(' · ')}</Fact>
        <Fact name={t('plan.rule')}>
          {t('plan.rule.value', {
            effect: formatPercent(rule.leastEffect),
            power: percent(rule.power),
            alpha: percent(rule.alpha),
            otherwise: t(`plan.${rule.otherwise}`),
          })}
        </Fact>
        <Fact name={t('plan.people')}>{t('plan.people.value', { people: formatCount(design.plannedPeople, words) })}</Fact>
        <Fact name={t('plan.conditions')}>{tellConditions(design, words)}</Fact>
        <Fact name={t('plan.layer')}>{design.layer}</Fact>
        <Fact name={t('plan.ramp')}>
          {design.ramp
            .map(({ share, hours }, index) =>
              index === design.ramp.length - 1
                ? t('plan.ramp.last', { share: percent(share) })
                : t('plan.ramp.step', { share: percent(share), hours }),
            )
            .join(' → ')}
        </Fact>
        {design.sameFirstHours > 0 && <Fact name={t('plan.same-first')}>{t('plan.same-first.value', { hours: design.sameFirstHours })}</Fact>}
      </dl>
    </details>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="pt-2 text-small text-ink-3 tablet:border-t tablet:border-line tablet:py-2">{name}</dt>
      <dd className="border-b border-line pb-2 tablet:border-t tablet:border-b-0 tablet:py-2">{children}</dd>
    </>
  )
}

function tellConditions({ conditions }: ExperimentDesign, words: ExperimentWords): string {
  const { t } = words
  const told = conditions
    .filter(({ attribute }) => attribute !== 'consent')
    .map(({ attribute, is }) =>
      t('condition.line', { attribute: t(`attribute.${attribute}`), values: is.map((value) => nameValue(String(value), words)).join(', ') }),
    )
  return told.length === 0 ? t('condition.everybody') : told.join(' · ')
}
