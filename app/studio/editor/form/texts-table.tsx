'use client'

import { asRecord } from '#studio/client'
import { locales } from '#templates/client'
import { Icon } from '../../../components/line-icon.tsx'
import { useStudioWords } from '../../components/studio-words.tsx'
import { AddName } from './add-name.tsx'
import { Fault, LateField, TextField } from './fields.tsx'
import { useField, useForm } from './file-form.tsx'
import { PlaceFault } from './form-part.tsx'
import { languageNames } from './language-names.ts'
import { useNameFault } from './use-name-fault.ts'

/** The template's own texts, in both languages side by side. */
export function TextsTable() {
  const { t } = useStudioWords()
  const { value, fault } = useField(['texts'])
  const { readOnly, change } = useForm()
  const names = [...new Set(locales.flatMap((locale) => Object.keys(asRecord(asRecord(value)[locale]))))]
  return (
    <div className="grid gap-3">
      {fault && <Fault>{fault}</Fault>}
      {locales.map((locale) => (
        <PlaceFault key={locale} path={['texts', locale]} />
      ))}
      {names.map((name, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text keeps its place when it gets another name.
        <TextRow key={index} name={name} taken={names} />
      ))}
      {!readOnly && (
        <AddName
          label={t('form.text.add')}
          taken={names}
          onAdd={(name) => change(locales.map((locale) => ({ kind: 'set', path: ['texts', locale, name], value: '' })))}
        />
      )}
    </div>
  )
}

function TextRow({ name, taken }: { name: string; taken: string[] }) {
  const { t } = useStudioWords()
  const { readOnly, change } = useForm()
  const faultOfName = useNameFault(taken)
  return (
    <div data-text={name} className="grid grid-cols-[minmax(0,1fr)] gap-2 border-t border-line pt-2.5 first:border-t-0 first:pt-0">
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <LateField
            label={t('form.text.name')}
            value={name}
            readOnly={readOnly}
            onCommit={(text) => {
              const refusal = faultOfName(text)
              if (refusal === null) change(locales.map((locale) => ({ kind: 'rename', path: ['texts', locale, name], name: text })))
              return refusal
            }}
          />
        </div>
        {!readOnly && (
          <button
            type="button"
            className="button-icon size-10"
            aria-label={t('form.remove', { name })}
            onClick={() => change(locales.map((locale) => ({ kind: 'remove', path: ['texts', locale, name] })))}
          >
            <Icon name="trash" size={18} />
          </button>
        )}
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2 sm:grid-cols-2">
        {locales.map((locale) => (
          <TextField key={locale} path={['texts', locale, name]} label={languageNames[locale]} lang={locale} />
        ))}
      </div>
    </div>
  )
}
