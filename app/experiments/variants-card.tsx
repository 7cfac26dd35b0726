'use client'

import { Icon } from '../components/line-icon.tsx'
import { type DesignForm, emptyVariant, type VariantForm } from './design-form.ts'
import { FormCard, TextField } from './form-fields.tsx'
import type { Choices } from './template-choice.ts'
import { VariantFields } from './variant-fields.tsx'
import { VariantPreviews } from './variant-previews.tsx'
import { useExperimentWords } from './words-context.tsx'

const mostVariants = 9

/** What is shown to whom: the control, every variant, and each of them as readers will see it. */
export function VariantsCard({
  form,
  choices,
  problem,
  onChange,
}: {
  form: DesignForm
  choices: Choices
  problem: string | undefined
  onChange: (change: (form: DesignForm) => DesignForm) => void
}) {
  const { t } = useExperimentWords()
  const { variants, seen } = form

  /** Words of a language are compared among its readers: the condition comes with them. */
  const changeVariant = (key: string, change: Partial<VariantForm>) =>
    onChange((current) => {
      const variants = current.variants.map((one) => (one.key === key ? { ...one, ...change } : one))
      const changed = variants.find((one) => one.key === key)
      const isWords = changed?.kind === 'phrasing' || changed?.kind === 'prompt'
      return { ...current, variants, conditions: isWords ? { ...current.conditions, locale: [changed.language] } : current.conditions }
    })
  const add = () =>
    onChange((current) => ({
      ...current,
      variants: [...current.variants, { ...emptyVariant(nextKey(current.variants)), ...startOf(current.variants) }],
    }))
  const look = (name: string, isSeen: boolean) =>
    onChange((current) =>
      current.seen.includes(name) === isSeen
        ? current
        : { ...current, seen: isSeen ? [...current.seen, name] : current.seen.filter((one) => one !== name) },
    )

  return (
    <FormCard title={t('form.step.variants')} problem={problem}>
      <div className="border-b border-line pb-4">
        <div className="grid grid-cols-[minmax(0,1fr)_6rem] items-end gap-3">
          <div>
            <h3 className="text-ui font-[650]">{t('form.variant.control')}</h3>
            <p className="text-small text-ink-2">{t('form.variant.control.text')}</p>
          </div>
          <TextField
            label={t('form.variant.weight')}
            numeric
            value={form.controlWeight}
            onChange={(controlWeight) => onChange((current) => ({ ...current, controlWeight }))}
          />
        </div>
      </div>
      {variants.map((variant, index) => (
        <fieldset key={variant.key} className="grid gap-3 border-b border-line pb-4">
          <legend className="sr-only">{t('form.variant', { number: index + 1 })}</legend>
          <div className="flex items-center justify-between gap-2">
            <span className="text-ui font-[650]" aria-hidden="true">
              {t('form.variant', { number: index + 1 })}
            </span>
            {variants.length > 1 && (
              <button
                type="button"
                className="button-outlined"
                onClick={() => onChange((current) => ({ ...current, variants: current.variants.filter(({ key }) => key !== variant.key) }))}
              >
                <Icon name="trash" size={16} />
                {t('form.variant.remove', { name: variant.id || index + 1 })}
              </button>
            )}
          </div>
          <VariantFields variant={variant} choices={choices} onChange={(change) => changeVariant(variant.key, change)} />
        </fieldset>
      ))}
      {variants.length < mostVariants && (
        <button type="button" className="button-outlined justify-self-start" onClick={add}>
          <Icon name="plus" size={16} />
          {t('form.variant.add')}
        </button>
      )}
      <VariantPreviews variants={variants} choices={choices} seen={seen} onSeen={look} />
    </FormCard>
  )
}

function nextKey(variants: readonly VariantForm[]): string {
  const taken = new Set(variants.map(({ key }) => key))
  let number = variants.length + 1
  while (taken.has(`variant-${number}`)) number++
  return `variant-${number}`
}

/** One more variant most often changes the same thing. */
function startOf(variants: readonly VariantForm[]): Partial<VariantForm> {
  const { kind, template, language } = variants.at(-1) ?? emptyVariant('')
  return { kind, template, language }
}
