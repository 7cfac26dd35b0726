'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { goldenCharts } from '#studio/client'
import { Icon } from '../../components/line-icon.tsx'
import { NoticeCard } from '../../components/notice-card.tsx'
import { openDrawingLine } from '../components/drawing-line.ts'
import { useStudioWords } from '../components/studio-words.tsx'
import { arrangeTemplates, filters, type LibraryFilter, type LibraryOrder, orders } from './arrange-templates.ts'
import type { LibraryTemplate } from './library-template.ts'
import { TemplateCard } from './template-card.tsx'

/** So many cards are laid out at first, and again as often as the end of them comes near. */
const pageSize = 24

/** Templates as cards with their live picture. However many there are, only those near the screen are drawn. */
export function Library({ templates, find }: { templates: LibraryTemplate[]; find: string }) {
  const { t, locale } = useStudioWords()
  const ids = useId()
  const [typed, setTyped] = useState(find)
  const [filter, setFilter] = useState<LibraryFilter>('all')
  const [order, setOrder] = useState<LibraryOrder>('name')
  const [chart, setChart] = useState('')
  const [pages, setPages] = useState(1)
  const [line] = useState(() => openDrawingLine(2))
  const end = useRef<HTMLDivElement>(null)
  const found = arrangeTemplates(templates, { typed, filter, order, locale })
  const shown = found.slice(0, pages * pageSize)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of cards moves the end to another place.
  useEffect(() => {
    if (!end.current) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setPages((count) => count + 1), { rootMargin: '600px' })
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [shown.length, found.length])

  const change = (act: () => void) => {
    act()
    setPages(1)
  }
  const field = 'h-10 rounded-control bg-surface px-3 text-ui shadow-[inset_0_0_0_1px_var(--line-strong)]'
  return (
    <section aria-label={t('library.title')}>
      <div className="mb-4 flex flex-wrap items-end gap-3">
        <div className="relative min-w-52 flex-1">
          <label htmlFor={`${ids}-find`} className="sr-only">
            {t('library.find')}
          </label>
          <span className="pointer-events-none absolute top-2.5 left-3 text-ink-3">
            <Icon name="search" />
          </span>
          <input
            id={`${ids}-find`}
            type="search"
            value={typed}
            placeholder={t('library.find')}
            onChange={({ target }) => change(() => setTyped(target.value))}
            className={`${field} w-full pl-10`}
          />
        </div>
        <Choice id={`${ids}-filter`} label={t('library.filter')}>
          <select
            id={`${ids}-filter`}
            className={field}
            value={filter}
            onChange={({ target }) => change(() => setFilter(target.value as LibraryFilter))}
          >
            {filters.map((name) => (
              <option key={name} value={name}>
                {t(`library.filter.${name}`)}
              </option>
            ))}
          </select>
        </Choice>
        <Choice id={`${ids}-order`} label={t('library.order')}>
          <select id={`${ids}-order`} className={field} value={order} onChange={({ target }) => change(() => setOrder(target.value as LibraryOrder))}>
            {orders.map((name) => (
              <option key={name} value={name}>
                {t(`library.order.${name}`)}
              </option>
            ))}
          </select>
        </Choice>
        <Choice id={`${ids}-chart`} label={t('library.chart')}>
          <select id={`${ids}-chart`} className={field} value={chart} onChange={({ target }) => setChart(target.value)}>
            <option value="">{t('library.chart.first')}</option>
            {goldenCharts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[locale]}
              </option>
            ))}
          </select>
        </Choice>
      </div>
      <p role="status" className="mb-2 text-small text-ink-2">
        {t('library.count', { count: found.length })}
      </p>
      {found.length === 0 && (
        <NoticeCard quiet icon="search" title={t('library.none')}>
          {t('library.none.text')}
        </NoticeCard>
      )}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))] gap-4">
        {shown.map((template) => (
          <TemplateCard key={template.id} template={template} chart={chart} line={line} />
        ))}
      </ul>
      {shown.length < found.length && (
        <div ref={end} className="mt-4 flex justify-center">
          <button type="button" className="button-outlined" onClick={() => setPages(pages + 1)}>
            {t('library.more')}
          </button>
        </div>
      )}
    </section>
  )
}

function Choice({ id, label, children }: { id: string; label: string; children: React.ReactNode }) {
  return (
    <div className="grid gap-0.5">
      <label htmlFor={id} className="text-caption text-ink-2">
        {label}
      </label>
      {children}
    </div>
  )
}
