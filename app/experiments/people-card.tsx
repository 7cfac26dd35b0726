'use client'

import { elements, elementTerms, stems, stemTerms } from '#engine/client'
import { Icon } from '../components/line-icon.tsx'
import type { ConditionAttribute, DesignForm, RampStep } from './design-form.ts'
import { FormCard, type Option, Problem, TextField, TickList } from './form-fields.tsx'
import type { ExperimentWords } from './words.ts'
import { useExperimentWords } from './words-context.tsx'

const mostSteps = 10

/** Who takes part, beside which other experiments, and how fast it opens. */
export function PeopleCard({
  form,
  problems,
  onChange,
}: {
  form: DesignForm
  problems: Partial<Record<string, string>>
  onChange: (change: (form: DesignForm) => DesignForm) => void
}) {
  const words = useExperimentWords()
  const { t } = words
  const choices = choicesOf(words)
  const changeStep = (index: number, change: Partial<RampStep>) =>
    onChange((current) => ({ ...current, ramp: current.ramp.map((step, place) => (place === index ? { ...step, ...change } : step)) }))
  const count = Object.values(form.conditions).filter((values) => values.length > 0).length
  return (
    <FormCard title={t('form.step.people')}>
      <details open={count > 0}>
        <summary className="min-h-6 text-ui font-[650]">
          {t('form.conditions')} {count > 0 && <span className="font-medium text-ink-2">{count}</span>}
        </summary>
        <p className="mt-1 mb-3 text-small text-ink-2">{problems.conditions ?? t('form.conditions.hint')}</p>
        <div className="grid gap-3">
          {Object.entries(choices).map(([name, options]) => (
            <TickList
              key={name}
              legend={t(`attribute.${name as ConditionAttribute}`)}
              options={options}
              chosen={form.conditions[name as ConditionAttribute]}
              onChange={(values) => onChange((current) => ({ ...current, conditions: { ...current.conditions, [name]: values } }))}
            />
          ))}
        </div>
      </details>
      <TextField
        label={t('form.layer')}
        hint={t('form.layer.hint')}
        problem={problems.layer}
        value={form.layer}
        onChange={(layer) => onChange((current) => ({ ...current, layer }))}
      />
      <fieldset className="grid gap-2">
        <legend className="mb-1 text-ui font-[650]">{t('form.ramp')}</legend>
        <Problem text={problems.ramp} />
        {form.ramp.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place.
          <div key={index} className={`grid items-end gap-2 ${form.ramp.length > 1 ? 'grid-cols-[1fr_1fr_2.5rem]' : 'grid-cols-2'}`}>
            <TextField
              label={`${t('form.ramp.step', { number: index + 1 })}, ${t('form.ramp.share')}`}
              numeric
              unit="%"
              value={step.share}
              onChange={(share) => changeStep(index, { share })}
            />
            <TextField label={t('form.ramp.hours')} numeric value={step.hours} onChange={(hours) => changeStep(index, { hours })} />
            {form.ramp.length > 1 && (
              <button
                type="button"
                className="button-icon mb-0.5"
                aria-label={t('form.ramp.remove', { number: index + 1 })}
                onClick={() => onChange((current) => ({ ...current, ramp: current.ramp.filter((_step, place) => place !== index) }))}
              >
                <Icon name="close" size={18} />
              </button>
            )}
          </div>
        ))}
        {form.ramp.length < mostSteps && (
          <button
            type="button"
            className="button-outlined justify-self-start"
            onClick={() => onChange((current) => ({ ...current, ramp: [...current.ramp, { share: '100', hours: '0' }] }))}
          >
            <Icon name="plus" size={16} />
            {t('form.ramp.add')}
          </button>
        )}
      </fieldset>
      <TextField
        label={t('form.same-first')}
        hint={t('form.same-first.hint')}
        problem={problems.sameFirstHours}
        numeric
        value={form.sameFirstHours}
        onChange={(sameFirstHours) => onChange((current) => ({ ...current, sameFirstHours }))}
      />
    </FormCard>
  )
}

function choicesOf({ t, locale }: ExperimentWords): Record<ConditionAttribute, Option<string>[]> {
  const named = { ko: 'hangul', en: 'english' } as const
  return {
    locale: (['ko', 'en'] as const).map((value) => ({ value, label: t(`value.${value}`) })),
    device: (['phone', 'tablet', 'computer'] as const).map((value) => ({ value, label: t(`value.${value}`) })),
    hourKnown: (['true', 'false'] as const).map((value) => ({ value, label: t(`value.${value}`) })),
    missingElement: elements.map((value) => ({ value, label: elementTerms[value][named[locale]] })),
    dayStem: stems.map((value) => ({ value, label: `${value} ${stemTerms[value][named[locale]]}` })),
  }
}
