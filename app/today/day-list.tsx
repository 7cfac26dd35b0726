import { type DailyLuck, tenGodTerms } from '#engine/client'
import { nameOf } from '../chart/words.ts'
import { LetterTile } from '../components/letter-tile.tsx'
import { Icon } from '../components/line-icon.tsx'
import { nameOfRelation } from '../components/relation-words.ts'
import { SoftLink } from '../components/soft-link.tsx'
import { TermChip } from '../components/term-link.tsx'
import { termPath } from '../glossary/term-path.ts'
import type { PageWords } from '../messages/read-page-messages.ts'
import { adviseDay } from './advise-day.ts'
import { dayPath } from './day-links.ts'
import { formatDay } from './format-day.ts'

/** Days one under another: what each is to the chart, one line to do, one to leave. */
export function DayList({ days, profile, today, words }: { days: DailyLuck[]; profile: string; today: string; words: PageWords }) {
  const { locale, t } = words
  return (
    <ol className="grid gap-x-8 tablet:grid-cols-2">
      {days.map((day) => {
        const advice = adviseDay(day)
        const { ground } = advice.leave
        return (
          <li key={day.date} className="flex gap-3 border-t border-line py-3">
            <span className="grid w-7.5 flex-none content-start gap-[3px]">
              <LetterTile letter={day.stem} locale={locale} size="small" />
              <LetterTile letter={day.branch} locale={locale} size="small" />
            </span>
            <div className="grid min-w-0 flex-1 gap-1 text-ui/5.5 font-normal text-ink-2">
              <div className="flex flex-wrap items-center justify-between gap-x-2">
                <h3>
                  <SoftLink href={dayPath(profile, day.date)} className="inline-flex min-h-6 items-center text-ui font-semibold text-ink">
                    {formatDay(day.date, locale)}
                  </SoftLink>
                  {day.date === today && <span className="tag ml-2 bg-ink text-paper">{t('today.now-label')}</span>}
                </h3>
                <span className="flex flex-wrap gap-1">
                  <TermChip href={termPath('god', day.stemTenGod)}>{nameOf(tenGodTerms[day.stemTenGod], locale)}</TermChip>
                  {'relation' in ground && (
                    <TermChip href={termPath('relation', ground.relation.kind)}>{nameOfRelation(ground.relation, locale)}</TermChip>
                  )}
                </span>
              </div>
              <p className="flex gap-2">
                <span className="mt-0.5">
                  <Icon name="check" size={16} />
                </span>
                <span className="sr-only">{t('today.do')}:</span>
                {t(advice.todo.text)}
              </p>
              <p className="flex gap-2">
                <span className="mt-0.5">
                  <Icon name="minus" size={16} />
                </span>
                <span className="sr-only">{t('today.leave')}:</span>
                {t(advice.leave.text)}
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
