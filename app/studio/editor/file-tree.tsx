'use client'

import type { Finding } from '#templates'
import { Icon, type IconName } from '../../components/line-icon.tsx'
import type { StudioMessageKey } from '../../messages/studio-ko.ts'
import { useStudioWords } from '../components/studio-words.tsx'
import type { Files } from './use-vetting.ts'

interface Props {
  files: Files
  current: string
  changed: ReadonlySet<string>
  findings: readonly Finding[]
  readOnly: boolean
  onOpen: (file: string) => void
  onAddSample: () => void
  onRemove: (file: string) => void
}

const fixed: { file: string; name: StudioMessageKey; icon: IconName }[] = [
  { file: 'source.hbs', name: 'file.source', icon: 'pencil' },
  { file: 'template.json', name: 'file.manifest', icon: 'gear' },
  { file: 'README.md', name: 'file.readme', icon: 'book' },
]

/** The files of a draft. Samples can be added and taken away, the others always stand. */
export function FileTree({ files, current, changed, findings, readOnly, onOpen, onAddSample, onRemove }: Props) {
  const { t } = useStudioWords()
  const samples = Object.keys(files)
    .filter((file) => file.startsWith('samples/'))
    .toSorted()
  const countIn = (file: string) => findings.filter((finding) => finding.file === file).length
  const row = (file: string, label: string, icon: IconName) => {
    const count = countIn(file)
    return (
      <button
        type="button"
        aria-current={file === current ? 'true' : undefined}
        onClick={() => onOpen(file)}
        className="flex min-h-9 w-full min-w-0 items-center gap-2 rounded-tile px-2.5 text-left text-ui text-ink-2 aria-[current=true]:bg-sunken aria-[current=true]:font-[650] aria-[current=true]:text-ink"
      >
        <Icon name={icon} size={16} />
        <span className="min-w-0 flex-1 truncate">{label}</span>
        {changed.has(file) && (
          <span className="text-caption text-ink-3">
            <span aria-hidden="true">●</span>
            <span className="sr-only">{t('file.changed')}</span>
          </span>
        )}
        {count > 0 && (
          <span className="rounded-full bg-accent-fill px-1.5 text-caption/4.5 font-semibold text-accent-on">
            {count}
            <span className="sr-only"> {t('file.problems')}</span>
          </span>
        )}
      </button>
    )
  }
  return (
    <nav aria-label={t('file.title')} className="min-h-0 overflow-y-auto px-2.5 py-3">
      <ul className="grid gap-0.5">
        {fixed.map(({ file, name, icon }) => (
          <li key={file}>{row(file, t(name), icon)}</li>
        ))}
      </ul>
      <h2 className="px-2.5 pt-4 pb-1 text-caption font-semibold text-ink-3">{t('file.samples')}</h2>
      <ul className="grid gap-0.5">
        {samples.map((file) => (
          <li key={file} className="group flex items-center">
            <div className="min-w-0 flex-1">{row(file, file.slice('samples/'.length), 'note')}</div>
            {!readOnly && file === current && (
              <button type="button" className="button-icon size-8" aria-label={t('file.remove', { file })} onClick={() => onRemove(file)}>
                <Icon name="trash" size={16} />
              </button>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <button type="button" onClick={onAddSample} className="mt-1 flex min-h-9 items-center gap-2 px-2.5 text-small text-ink-2">
          <Icon name="plus" size={16} />
          {t('file.add-sample')}
        </button>
      )}
    </nav>
  )
}
