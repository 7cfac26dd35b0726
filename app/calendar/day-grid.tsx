import { type DailyLuck, pillarHangul, tenGodTerms } from '#engine/client'
import { nameOfMonth } from '../chart/luck-section.tsx'
import { nameOf } from '../chart/words.ts'
import { SoftLink } from '../components/soft-link.tsx'
import type { PageWords } from '../messages/read-page-messages.ts'
import { dayPath } from '../today/day-links.ts'
import { formatDay } from '../today/format-day.ts'
import { layWeeks } from './lay-weeks.ts'
import { SupportBar, scaleOf } from './support-bar.tsx'

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const

/** The days of a saju month in weeks; each leads to its day, chosen ones are ringed and named. */
export function DayGrid({
  days,
  chosen,
  today,
  profile,
  label,
  words,
}: {
  days: DailyLuck[]
  chosen: ReadonlySet<string>
  today: string
  profile: string
  label: string
  words: PageWords
}) {
  const { locale, t } = words
  const scale = scaleOf(days)
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{label}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" className="pb-1 text-caption font-medium text-ink-3">
              {t(`weekday.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {layWeeks(days).map((week) => (
          <tr key={week.find((day) => day)?.date}>
            {week.map((day, place) =>
              day ? (
                <td key={day.date} className="h-px p-0.5">
                  <SoftLink
                    href={dayPath(profile, day.date)}
                    className={`flex h-full min-h-22 flex-col items-center gap-0.5 rounded-tile px-0.5 py-1.5 text-caption/4 text-ink-2 ${chosen.has(day.date) ? 'bg-accent-tint shadow-[inset_0_0_0_2px_var(--accent)]' : 'bg-surface shadow-[inset_0_0_0_1px_var(--line)]'}`}
                  >
                    <span className={`font-semibold text-ink ${day.date === today ? 'rounded-[5px] bg-ink px-1 text-paper' : ''}`}>
                      <span aria-hidden="true">
                        {day.date.endsWith('-01') ? `${nameOfMonth(day.date.slice(0, 7), words)} 1` : Number(day.date.slice(8))}
                      </span>
                      <span className="sr-only">{formatDay(day.date, locale)}</span>
                    </span>
                    <span className="hanja text-[1rem] text-ink" lang="ko-Hani">
                      {day.pillar}
                    </span>
                    {locale === 'ko' && <span className="sr-only">{pillarHangul(day.pillar)}</span>}
                    <span className="hidden flex-1 text-center sm:block print:block">{nameOf(tenGodTerms[day.stemTenGod], locale)}</span>
                    <SupportBar support={day.support} scale={scale} words={words} />
                    {chosen.has(day.date) && <span className="font-semibold text-accent">{t('calendar.chosen')}</span>}
                  </SoftLink>
                </td>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: an empty place is its place.
                <td key={place} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
