'use client'

import type { ReactNode } from 'react'
import { longestDays } from '#experiments/client'
import type { DesignForm } from './design-form.ts'
import { FormCard, SelectField, TextField } from './form-fields.tsx'
import { formatChance, formatCount, formatPercent } from './format-figures.ts'
import { planFigures } from './plan-figures.ts'
import { Simulator } from './simulator.tsx'
import { useExperimentWords } from './words-context.tsx'
import { readNumber } from './write-design.ts'

/** How many people and days it takes, shown while one types, and the plan run before it starts. */
export function PlanCard({
  form,
  pace,
  problems,
  onChange,
}: {
  form: DesignForm
  /** People a day as the permanent A/A measured them; null: not yet. */
  pace: number | null
  problems: Partial<Record<string, string>>
  onChange: (change: (form: DesignForm) => DesignForm) => void
}) {
  const words = useExperimentWords()
  const { t } = words
  const set = (change: Partial<DesignForm>) => onChange((current) => ({ ...current, ...change }))
  const figures = planFigures(form, pace)
  const { effect, wantedPower, power, needed, least, days } = figures
  const isShare = form.primary.kind === 'proportion'
  return (
    <FormCard title={t('form.step.plan')} problem={problems.rule}>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={t('form.least-effect')}
          hint={t('form.least-effect.hint')}
          numeric
          unit="%"
          value={form.leastEffect}
          onChange={(leastEffect) => set({ leastEffect })}
        />
        <TextField
          label={t('form.baseline')}
          hint={isShare ? t('form.baseline.proportion') : t('form.baseline.mean')}
          numeric
          unit={isShare ? '%' : undefined}
          value={form.baseline}
          onChange={(baseline) => set({ baseline })}
        />
        {!isShare && <TextField label={t('form.baseline.spread')} numeric value={form.spread} onChange={(spread) => set({ spread })} />}
        <TextField label={t('form.alpha')} numeric unit="%" value={form.alpha} onChange={(alpha) => set({ alpha })} />
        <TextField label={t('form.power')} numeric unit="%" value={form.power} onChange={(value) => set({ power: value })} />
        <SelectField
          label={t('form.otherwise')}
          value={form.otherwise}
          options={(['keep-control', 'ship-simplest'] as const).map((value) => ({ value, label: t(`plan.${value}`) }))}
          onChange={(otherwise) => set({ otherwise })}
        />
        {pace === null ? (
          <TextField label={t('form.pace')} hint={t('form.pace.hint')} numeric value={form.pace} onChange={(value) => set({ pace: value })} />
        ) : (
          <p className="content-center text-ui/5.5 font-normal text-ink-2">{t('form.pace.measured', { people: formatCount(pace, words) })}</p>
        )}
        <TextField
          label={t('form.planned')}
          problem={problems.plannedPeople}
          numeric
          value={form.plannedPeople}
          onChange={(plannedPeople) => set({ plannedPeople })}
        />
      </div>
      <dl aria-live="polite" className="grid gap-x-4 rounded-control bg-sunken px-4 py-1 text-ui/5.5 font-normal sm:grid-cols-[minmax(0,1fr)_auto]">
        <PlanFact name={t('form.plan.power', { effect: effect === null ? '–' : formatPercent(effect) })}>
          {power === null ? t('form.plan.unknown') : formatChance(power)}
        </PlanFact>
        <PlanFact name={t('form.plan.least')}>{least === null ? t(power === null ? 'form.plan.unknown' : 'at.none') : formatPercent(least)}</PlanFact>
        <PlanFact name={t('form.plan.needed', { power: wantedPower === null ? '–' : formatPercent(wantedPower, { digits: 0 }) })}>
          {needed === null ? (
            t('form.plan.unknown')
          ) : (
            <span className="inline-flex flex-wrap items-center gap-2">
              {t('form.plan.needed.value', { people: formatCount(needed, words) })}
              {readNumber(form.plannedPeople) !== roundUp(needed) && (
                <button type="button" className="button-outlined min-h-8" onClick={() => set({ plannedPeople: String(roundUp(needed)) })}>
                  {t('form.planned.use', { people: formatCount(roundUp(needed), words) })}
                </button>
              )}
            </span>
          )}
        </PlanFact>
        <PlanFact name={t('form.plan.days')}>
          {days === null
            ? t('form.plan.days.unknown')
            : t(days > longestDays ? 'form.plan.days.long' : 'form.plan.days.value', { days: formatCount(days, words) })}
        </PlanFact>
      </dl>
      <Simulator form={form} />
    </FormCard>
  )
}

function PlanFact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="py-2 text-ink-2">{name}</dt>
      <dd className="pb-2 font-semibold sm:py-2 sm:text-right">{children}</dd>
    </>
  )
}

/** To two figures up: nobody plans for 14,713 people. */
function roundUp(people: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(people)) - 1)
  return Math.max(100, Math.ceil(people / step) * step)
}
