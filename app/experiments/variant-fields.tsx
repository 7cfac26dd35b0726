'use client'

import { changeKinds, followUpSources, languages, layouts, policies, type VariantForm } from './design-form.ts'
import { SelectField, TextField } from './form-fields.tsx'
import type { Choices, WordsChoice } from './template-choice.ts'
import { useExperimentWords } from './words-context.tsx'

/** Name, weight and what changes, for one variant. */
export function VariantFields({
  variant,
  choices: { templates, words, hasModel },
  hasWeight = true,
  onChange,
}: {
  variant: VariantForm
  choices: Choices
  hasWeight?: boolean
  onChange: (change: Partial<VariantForm>) => void
}) {
  const { t } = useExperimentWords()
  const template = templates.find(({ id }) => id === variant.template)
  const nameWords = ({ version, isServed, phrases }: WordsChoice) => {
    const name = version === 0 ? t('form.variant.words.shipped') : t('form.variant.words.version', { version, phrases })
    return isServed ? `${name} (${t('form.variant.words.served')})` : name
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3 sm:grid-cols-2 tablet:grid-cols-3">
      <div className={`col-span-full grid gap-3 ${hasWeight ? 'grid-cols-[minmax(0,1fr)_6rem]' : ''}`}>
        <TextField label={t('form.variant.name')} value={variant.id} placeholder="short" onChange={(id) => onChange({ id })} />
        {hasWeight && <TextField label={t('form.variant.weight')} numeric value={variant.weight} onChange={(weight) => onChange({ weight })} />}
      </div>
      <SelectField
        label={t('form.variant.kind')}
        value={variant.kind}
        options={changeKinds
          .filter((kind) => kind !== 'prompt' || hasModel || variant.kind === kind)
          .map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      {variant.kind === 'template' && (
        <>
          <SelectField
            label={t('form.variant.template')}
            value={variant.template}
            options={templates.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(id) => {
              const chosen = templates.find((one) => one.id === id)
              onChange({ template: id, version: chosen?.versions.find((version) => version !== chosen.served) ?? chosen?.versions[0] ?? '' })
            }}
          />
          <SelectField
            label={t('form.variant.version')}
            value={variant.version}
            options={(template?.versions ?? []).map((version) => ({
              value: version,
              label: version === template?.served ? `${version} (${t('form.variant.served')})` : version,
            }))}
            onChange={(version) => onChange({ version })}
          />
        </>
      )}
      {variant.kind === 'layout' && (
        <SelectField
          label={t('form.variant.layout')}
          value={variant.layout}
          options={layouts.map((layout) => ({ value: layout, label: t(`layout.${layout}`) }))}
          onChange={(layout) => onChange({ layout })}
        />
      )}
      {(variant.kind === 'phrasing' || variant.kind === 'prompt') && (
        <>
          <SelectField
            label={t('attribute.locale')}
            value={variant.language}
            options={languages.map((language) => ({ value: language, label: t(`value.${language}`) }))}
            onChange={(language) => onChange({ language, words: '' })}
          />
          <SelectField
            label={t('form.variant.words')}
            hint={t('form.variant.words.hint')}
            value={variant.words}
            options={[
              ...(variant.words === '' ? [{ value: '', label: t('form.variant.words.choose') }] : []),
              ...words.filter(({ language }) => language === variant.language).map((one) => ({ value: String(one.version), label: nameWords(one) })),
            ]}
            onChange={(chosen) => onChange({ words: chosen })}
          />
        </>
      )}
      {variant.kind === 'picker-policy' && (
        <SelectField
          label={t('form.variant.policy')}
          value={variant.policy}
          options={policies.map((policy) => ({ value: policy, label: t(`policy.${policy}`) }))}
          onChange={(policy) => onChange({ policy })}
        />
      )}
      {variant.kind === 'follow-ups' && (
        <>
          <SelectField
            label={t('form.variant.source')}
            value={variant.source}
            options={followUpSources.map((source) => ({ value: source, label: t(`source.${source}`) }))}
            onChange={(source) => onChange({ source })}
          />
          {variant.source !== 'none' && (
            <SelectField
              label={t('form.variant.count')}
              value={variant.count}
              options={['1', '2', '3', '4', '5'].map((count) => ({ value: count, label: count }))}
              onChange={(count) => onChange({ count })}
            />
          )}
        </>
      )}
    </div>
  )
}
