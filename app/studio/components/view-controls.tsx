'use client'

import { useId } from 'react'
import { goldenCharts } from '#studio/client'
import { frameWidths, type Locale } from '#templates/client'
import { Segmented } from '../../components/segmented.tsx'
import { useStudioWords } from './studio-words.tsx'

/** How a template is looked at. */
export interface View {
  chart: string
  locale: Locale
  theme: 'light' | 'dark'
  width: (typeof frameWidths)[number]
}
export const firstView: View = { chart: goldenCharts[0]!.id, locale: 'ko', theme: 'light', width: 358 }

interface Props {
  view: View
  /** Golden charts over which it can be drawn; null while that is not known. */
  charts: readonly string[] | null
  onView: (change: Partial<View>) => void
}

/** The choice of chart, language, mode and width. */
export function ViewControls({ view, charts, onView }: Props) {
  const { t, locale } = useStudioWords()
  const id = useId()
  return (
    <div className="flex flex-wrap items-center gap-2">
      <label htmlFor={id} className="sr-only">
        {t('preview.chart')}
      </label>
      <select
        id={id}
        value={view.chart}
        onChange={({ target }) => onView({ chart: target.value })}
        className="h-8.5 max-w-44 rounded-tile bg-surface px-2 text-small font-semibold shadow-[inset_0_0_0_1px_var(--line-strong)]"
      >
        {goldenCharts.map((golden) => (
          <option key={golden.id} value={golden.id} disabled={charts !== null && !charts.includes(golden.id)}>
            {golden.name[locale]}
          </option>
        ))}
      </select>
      <Segmented
        name={`${id}-locale`}
        legend={t('preview.language')}
        options={[
          { value: 'ko', label: '한국어' },
          { value: 'en', label: 'English' },
        ]}
        value={view.locale}
        onChange={(value) => onView({ locale: value })}
      />
      <Segmented
        name={`${id}-theme`}
        legend={t('preview.mode')}
        options={[
          { value: 'light', label: t('preview.light') },
          { value: 'dark', label: t('preview.dark') },
        ]}
        value={view.theme}
        onChange={(value) => onView({ theme: value })}
      />
      <Segmented
        name={`${id}-width`}
        legend={t('preview.width')}
        options={frameWidths.map((width) => ({ value: String(width), label: String(width) }))}
        value={String(view.width)}
        onChange={(value) => onView({ width: Number(value) as View['width'] })}
      />
    </div>
  )
}
