'use client'

import { type DesignForm, type GuardrailForm, type MetricForm, metricKinds, outcomes, secondaryOutcomes, usualMetric } from './design-form.ts'
import { FormCard, SelectField, TextField, Tick, TickList } from './form-fields.tsx'
import { useExperimentWords } from './words-context.tsx'

/** What decides, what is watched, and what must not get worse. */
export function MetricsCard({
  form,
  problems,
  onChange,
}: {
  form: DesignForm
  problems: Partial<Record<string, string>>
  onChange: (change: (form: DesignForm) => DesignForm) => void
}) {
  const { t } = useExperimentWords()
  const { primary } = form
  const changePrimary = (change: Partial<MetricForm>) => onChange((current) => ({ ...current, primary: { ...current.primary, ...change } }))
  const changeGuardrail = (outcome: GuardrailForm['outcome'], change: Partial<GuardrailForm>) =>
    onChange((current) => ({
      ...current,
      guardrails: current.guardrails.map((one) => (one.outcome === outcome ? { ...one, ...change } : one)),
    }))
  return (
    <FormCard title={t('form.step.metrics')} problem={problems.primary ?? problems.secondary}>
      <fieldset className="grid gap-3">
        <legend className="mb-1 text-ui font-[650]">{t('form.primary')}</legend>
        <p className="text-small text-ink-2">{t('form.primary.hint')}</p>
        <div className="grid gap-3 sm:grid-cols-2">
          <SelectField
            label={t('form.outcome')}
            value={primary.outcome}
            options={outcomes.map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) }))}
            onChange={(outcome) => changePrimary({ outcome, ...usualMetric(outcome) })}
          />
          <SelectField
            label={t('form.metric-kind')}
            value={primary.kind}
            options={metricKinds.map((kind) => ({ value: kind, label: t(`form.kind.${kind}`) }))}
            onChange={(kind) => changePrimary({ kind })}
          />
          {primary.kind === 'ratio' && (
            <SelectField
              label={t('form.over')}
              hint={t('form.over.hint')}
              value={primary.over}
              options={outcomes.map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) }))}
              onChange={(over) => changePrimary({ over })}
            />
          )}
          {primary.kind === 'quantile' && (
            <TextField label={t('form.at')} hint={t('form.at.hint')} numeric unit="%" value={primary.at} onChange={(at) => changePrimary({ at })} />
          )}
        </div>
        <details>
          <summary className="min-h-6 text-small text-ink-2 underline underline-offset-4">{t('form.finer')}</summary>
          <div className="mt-2 grid gap-3 sm:grid-cols-2">
            <SelectField
              label={t('form.better')}
              value={primary.better}
              options={(['more', 'less'] as const).map((better) => ({ value: better, label: t(`form.better.${better}`) }))}
              onChange={(better) => changePrimary({ better })}
            />
            <TextField label={t('form.days')} numeric value={primary.days} onChange={(days) => changePrimary({ days })} />
            {primary.kind !== 'quantile' && (
              <div className="sm:col-span-2">
                <Tick label={t('form.cuped')} checked={primary.cuped} onChange={(cuped) => changePrimary({ cuped })} />
                <p className="text-small text-ink-3">{t('form.cuped.text')}</p>
              </div>
            )}
          </div>
        </details>
      </fieldset>
      <TickList
        legend={t('form.secondary')}
        options={secondaryOutcomes
          .filter((outcome) => outcome !== primary.outcome)
          .map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) }))}
        chosen={form.secondary}
        onChange={(secondary) => onChange((current) => ({ ...current, secondary }))}
      />
      <fieldset className="grid gap-2">
        <legend className="mb-1 text-ui font-[650]">{t('form.guardrails')}</legend>
        <p className="text-small text-ink-2">{problems.guardrails ?? t('form.guardrails.hint')}</p>
        {form.guardrails.map(({ outcome, isOn, margin }) => (
          <div key={outcome} className="grid max-w-md grid-cols-[minmax(0,1fr)_8rem] items-center gap-3">
            <Tick label={t(`outcome.${outcome}`)} checked={isOn} onChange={(checked) => changeGuardrail(outcome, { isOn: checked })} />
            {isOn && (
              <TextField
                label={t('form.margin', { metric: t(`outcome.${outcome}`) })}
                hidesLabel
                numeric
                value={margin}
                unit={outcome === 'latency' ? t('unit.seconds', { value: '' }).trim() : undefined}
                onChange={(value) => changeGuardrail(outcome, { margin: value })}
              />
            )}
          </div>
        ))}
      </fieldset>
    </FormCard>
  )
}
