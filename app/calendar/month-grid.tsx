import { type MonthlyLuck, tenGodTerms } from '#engine/client'
import { nameOfMonth } from '../chart/luck-section.tsx'
import { nameOf } from '../chart/words.ts'
import { LetterTile } from '../components/letter-tile.tsx'
import { byWeight, nameOfRelation } from '../components/relation-words.ts'
import { SoftLink } from '../components/soft-link.tsx'
import type { PageWords } from '../messages/read-page-messages.ts'
import { SupportBar, scaleOf } from './support-bar.tsx'

/** Twelve months as links: the pillar, what it is to the chart, whether it adds or asks, and the plainest relation. */
export function MonthGrid({
  months,
  opened,
  chosenIn,
  address,
  words,
}: {
  months: MonthlyLuck[]
  opened: string
  chosenIn: (month: MonthlyLuck) => number
  address: (month: string) => string
  words: PageWords
}) {
  const { locale, t } = words
  const scale = scaleOf(months)
  return (
    <ol className="grid grid-cols-3 gap-2 sm:grid-cols-4 desk:grid-cols-6 print:grid-cols-6">
      {months.map((luck) => {
        const relation = byWeight(luck.relations)[0]
        const chosen = chosenIn(luck)
        return (
          <li key={luck.month} className="min-w-0">
            <SoftLink
              href={address(luck.month)}
              keepScroll
              aria-current={luck.month === opened ? 'true' : undefined}
              className="grid h-full content-start gap-1.5 rounded-control bg-surface p-2 text-caption/4 text-ink-2 shadow-[inset_0_0_0_1px_var(--line)] aria-[current=true]:bg-accent-tint aria-[current=true]:shadow-[inset_0_0_0_1.5px_var(--accent)]"
            >
              <span className="flex flex-wrap items-baseline justify-between gap-x-1">
                <b className="text-ui font-[650] text-ink">{nameOfMonth(luck.month, words)}</b>
                <span>{t('calendar.from', { day: Number(luck.startsAt.slice(8)) })}</span>
              </span>
              <span className="flex items-center gap-2">
                <span className="grid w-15 grid-cols-2 gap-[3px]">
                  <LetterTile letter={luck.stem} locale={locale} size="small" />
                  <LetterTile letter={luck.branch} locale={locale} size="small" />
                </span>
                <SupportBar support={luck.support} scale={scale} words={words} />
              </span>
              <span>{nameOf(tenGodTerms[luck.stemTenGod], locale)}</span>
              <span className="min-h-4">{relation ? nameOfRelation(relation, locale) : t('calendar.no-relation')}</span>
              {chosen > 0 && <span className="font-semibold text-accent">{t('calendar.chosen-here', { count: chosen })}</span>}
            </SoftLink>
          </li>
        )
      })}
    </ol>
  )
}
