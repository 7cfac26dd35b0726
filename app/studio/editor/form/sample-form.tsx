'use client'

import { useCallback, useMemo } from 'react'
import { checkSampleFields, readNames } from '#studio/client'
import { locales } from '#templates/client'
import { useStudioWords } from '../../components/studio-words.tsx'
import type { Files } from '../use-vetting.ts'
import { ChoiceField, TextField } from './fields.tsx'
import { FileForm } from './file-form.tsx'
import { FormPart, PlaceFault } from './form-part.tsx'
import { languageNames } from './language-names.ts'
import { GroupFields } from './value-fields.tsx'

interface Props {
  files: Files
  file: string
  readOnly: boolean
  onChange: (file: string, text: string) => void
}

/** A sample as a form: a field for each slot of the manifest as it stands now. */
export function SampleForm({ files, file, readOnly, onChange }: Props) {
  const { t } = useStudioWords()
  const manifest = files['template.json'] ?? ''
  const slots = useMemo(() => readNames(manifest).slots, [manifest])
  const check = useCallback((value: unknown) => checkSampleFields(value, slots), [slots])
  const write = useCallback((text: string) => onChange(file, text), [onChange, file])
  return (
    <FileForm text={files[file] ?? ''} check={check} readOnly={readOnly} onChange={write}>
      <PlaceFault path={[]} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3 sm:grid-cols-2">
        <ChoiceField path={['locale']} label={t('preview.language')} options={locales.map((value) => ({ value, label: languageNames[value] }))} />
        <TextField path={['shows']} label={t('form.sample.shows')} />
      </div>
      <FormPart title={t('form.slots')}>
        <GroupFields path={['slots']} slots={slots} />
      </FormPart>
    </FileForm>
  )
}
