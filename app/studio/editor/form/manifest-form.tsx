'use client'

import { useCallback } from 'react'
import { checkManifestFields, templateNeeds, templateTopics, type Vocabulary } from '#studio/client'
import { frameWidths, locales } from '#templates/client'
import { useStudioWords } from '../../components/studio-words.tsx'
import type { Files } from '../use-vetting.ts'
import { ManyField, NumberField, TextField } from './fields.tsx'
import { FileForm } from './file-form.tsx'
import { FormPart, PlaceFault } from './form-part.tsx'
import { languageNames } from './language-names.ts'
import { SlotList, viewsListId } from './slot-fields.tsx'
import { TextsTable } from './texts-table.tsx'

interface Props {
  files: Files
  vocabulary: Vocabulary
  readOnly: boolean
  onChange: (file: string, text: string) => void
  /** Opens another file of the draft. */
  onOpen: (file: string) => void
  onAddSample: () => void
}

/** template.json as a form. */
export function ManifestForm({ files, vocabulary, readOnly, onChange, onOpen, onAddSample }: Props) {
  const { t } = useStudioWords()
  const { views } = vocabulary
  const check = useCallback((value: unknown) => checkManifestFields(value, views), [views])
  const write = useCallback((text: string) => onChange('template.json', text), [onChange])
  const samples = Object.keys(files)
    .filter((file) => file.startsWith('samples/'))
    .toSorted()
  return (
    <FileForm text={files['template.json'] ?? ''} check={check} readOnly={readOnly} onChange={write}>
      <datalist id={viewsListId}>
        {views.map((view) => (
          <option key={view} value={view} />
        ))}
      </datalist>
      <PlaceFault path={[]} />
      <FormPart title={t('form.about')}>
        {(['title', 'description', 'summary'] as const).map((name) => (
          <div key={name} className="grid grid-cols-[minmax(0,1fr)] gap-3 sm:grid-cols-2">
            {locales.map((locale) => (
              <TextField
                key={locale}
                path={[name, locale]}
                label={`${t(`form.${name}`)}, ${languageNames[locale]}`}
                lang={locale}
                {...(name === 'title' ? {} : { rows: 3 })}
              />
            ))}
            <PlaceFault path={[name]} />
            {name !== 'title' && <p className="text-caption text-ink-2 sm:col-span-2">{t(`form.${name}.hint`)}</p>}
          </div>
        ))}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3 sm:grid-cols-2">
          <TextField path={['id']} label={t('new.id')} hint={t('new.id.hint')} />
          <TextField path={['version']} label={t('form.version')} hint={t('form.version.hint')} />
        </div>
      </FormPart>
      <FormPart title={t('form.topics')}>
        <ManyField
          path={['intents']}
          legend={t('form.topics.legend')}
          hint={t('form.topics.hint')}
          options={['*' as const, ...templateTopics].map((value) => ({ value, label: t(value === '*' ? 'form.topics.all' : `topic.${value}`) }))}
        />
        <ManyField
          path={['needs']}
          legend={t('form.needs')}
          hint={t('form.needs.hint')}
          options={templateNeeds.map((value) => ({ value, label: t(`form.need.${value}`) }))}
        />
      </FormPart>
      <FormPart title={t('form.slots')} note={t('form.slots.hint')}>
        <SlotList path={['slots']} depth={0} />
      </FormPart>
      <FormPart title={t('form.texts')} note={t('form.texts.hint')}>
        <TextsTable />
      </FormPart>
      <FormPart title={t('form.height')} note={t('form.height.hint')}>
        {locales.map((locale) => (
          <fieldset key={locale} className="grid grid-cols-[minmax(0,1fr)] gap-3 sm:grid-cols-3">
            <legend className="mb-1 text-small text-ink-2">{languageNames[locale]}</legend>
            {frameWidths.map((width) => (
              <NumberField key={width} path={['height', locale, String(width)]} label={t('form.height.width', { width })} />
            ))}
          </fieldset>
        ))}
      </FormPart>
      <FormPart title={t('file.samples')}>
        <ul className="grid gap-1">
          {samples.map((file) => (
            <li key={file}>
              <button type="button" className="min-h-8 font-mono text-small underline-offset-4 hover:underline" onClick={() => onOpen(file)}>
                {file.slice('samples/'.length)}
              </button>
            </li>
          ))}
        </ul>
        {!readOnly && (
          <button type="button" className="button-outlined min-h-10 justify-self-start px-3 text-small" onClick={onAddSample}>
            {t('file.add-sample')}
          </button>
        )}
      </FormPart>
    </FileForm>
  )
}
