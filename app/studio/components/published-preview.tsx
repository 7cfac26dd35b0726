'use client'

import { useId, useState } from 'react'
import { ComponentFrame } from '#sandbox/client'
import { goldenCharts } from '#studio/client'
import { useDrawnTheme } from '../../conversation/use-drawn-theme.ts'
import { useStudioWords } from './studio-words.tsx'

const drawnHeight = { 320: 420, 358: 420, 620: 420 }

/** A published version in the real frame, over a chart of choice. */
export function PublishedPreview({ template, version, title }: { template: string; version: string; title: string }) {
  const { t, locale } = useStudioWords()
  const theme = useDrawnTheme()
  const select = useId()
  const [chart, setChart] = useState('')
  const source = `/frame/studio/published?${new URLSearchParams({ template, version, locale, ...(chart ? { chart } : {}) })}`
  return (
    <section aria-label={t('preview.title')} className="grid gap-2 desk:sticky desk:top-4">
      <label htmlFor={select} className="text-caption text-ink-2">
        {t('library.chart')}
      </label>
      <select
        id={select}
        value={chart}
        onChange={({ target }) => setChart(target.value)}
        className="h-10 rounded-control bg-surface px-3 text-ui shadow-[inset_0_0_0_1px_var(--line-strong)]"
      >
        <option value="">{t('library.chart.first')}</option>
        {goldenCharts.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[locale]}
          </option>
        ))}
      </select>
      {theme && (
        <ComponentFrame
          key={source}
          source={source}
          title={t('library.preview', { title })}
          height={drawnHeight}
          summary={title}
          theme={theme}
          locale={locale}
        />
      )}
    </section>
  )
}
