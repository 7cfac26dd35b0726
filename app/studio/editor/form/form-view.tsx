'use client'

import { readJsonTree, type Vocabulary } from '#studio/client'
import { useStudioWords } from '../../components/studio-words.tsx'
import type { Files } from '../use-vetting.ts'
import { ManifestForm } from './manifest-form.tsx'
import { SampleForm } from './sample-form.tsx'

interface Props {
  files: Files
  file: string
  vocabulary: Vocabulary
  readOnly: boolean
  onChange: (file: string, text: string) => void
  onOpen: (file: string) => void
  onAddSample: () => void
  /** Shows the text itself. */
  onText: () => void
}

/** Whether a file of a template can be shown as a form. */
export function isFormFile(file: string): boolean {
  return file === 'template.json' || file.startsWith('samples/')
}

/** A file of a template as a form; where its text is no JSON, the way to the text. */
export function FormView({ files, file, vocabulary, readOnly, onChange, onOpen, onAddSample, onText }: Props) {
  const { t } = useStudioWords()
  const isReadable = readJsonTree(files[file] ?? '') !== null
  return (
    <div className="relative min-h-60 flex-1 overflow-y-auto bg-paper px-4 py-4" data-form={isReadable ? file : 'unreadable'}>
      <div className="mx-auto grid max-w-2xl grid-cols-[minmax(0,1fr)] gap-7">
        {!isReadable ? (
          <div className="grid gap-2" role="status">
            <p className="text-ui">{t('form.unreadable')}</p>
            <button type="button" className="button-outlined justify-self-start" onClick={onText}>
              {t('form.to-text')}
            </button>
          </div>
        ) : file === 'template.json' ? (
          <ManifestForm files={files} vocabulary={vocabulary} readOnly={readOnly} onChange={onChange} onOpen={onOpen} onAddSample={onAddSample} />
        ) : (
          <SampleForm key={file} files={files} file={file} readOnly={readOnly} onChange={onChange} />
        )}
      </div>
    </div>
  )
}
