import { Icon } from '../components/line-icon.tsx'
import type { ExperimentWords } from './words.ts'

const formats = ['csv', 'json', 'notebook'] as const

export function ExportLinks({ experiment, words: { t } }: { experiment: string; words: ExperimentWords }) {
  return (
    <section className="card" aria-labelledby="export-title">
      <h2 id="export-title" className="text-ui font-[650]">
        {t('export.title')}
      </h2>
      <p className="mt-1 text-small text-ink-2">{t('export.note')}</p>
      <ul className="mt-3 flex flex-wrap gap-2">
        {formats.map((format) => (
          <li key={format}>
            <a href={`/api/experiments/${experiment}/export?format=${format}`} download className="button-outlined">
              <Icon name="download" size={16} />
              {t(`export.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
