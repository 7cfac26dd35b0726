import { isGoodDay } from '#engine/client'
import { Icon } from '../components/line-icon.tsx'
import { NoticeCard } from '../components/notice-card.tsx'
import { TermChip } from '../components/term-link.tsx'
import type { PageWords } from '../messages/read-page-messages.ts'
import { formatDate, formatDay } from '../today/format-day.ts'
import type { AskedPurpose, FoundDays as Days, Skip } from './find-days.ts'
import { FoundDays } from './found-days.tsx'
import { nameOfGround, pathOfGround } from './ground-words.ts'

const shown = 12

/** What was found: days to choose from, into a calendar file or the year's calendar; what was left out, and why. */
export function Found({
  profile,
  purpose,
  asked,
  found,
  words,
}: {
  profile: string
  purpose: AskedPurpose
  asked: { from: string; until: string; skip: readonly Skip[] }
  found: Days
  words: PageWords
}) {
  const { locale, t } = words
  const first = found.open.filter(isGoodDay).slice(0, shown)
  const more = found.open.slice(first.length)
  return (
    <section className="grid gap-4">
      <div>
        <h2 className="font-serif text-title">{t('dates.result', { purpose: t(`dates.purpose.${purpose}`) })}</h2>
        <p className="text-small text-ink-3">
          {t('dates.result.line', {
            from: formatDate(asked.from, locale),
            until: formatDate(asked.until, locale),
            days: found.total,
            excluded: found.excluded.length + found.skipped,
          })}
        </p>
      </div>
      {found.open.length === 0 ? (
        <NoticeCard quiet icon="calendar" title={t('dates.none')}>
          {t('dates.none.text')}
        </NoticeCard>
      ) : (
        <form action="/api/dates.ics" className="group/choice grid gap-4">
          <input type="hidden" name="profile" value={profile} />
          <input type="hidden" name="purpose" value={purpose} />
          {first.length > 0 ? (
            <FoundDays days={first} words={words} />
          ) : (
            <NoticeCard quiet icon="calendar" title={t('dates.none-good')}>
              {t('dates.none-good.text')}
            </NoticeCard>
          )}
          {more.length > 0 && (
            <details>
              <summary className="link mb-3 list-none">{t('dates.more', { count: more.length })}</summary>
              <FoundDays days={more} words={words} />
            </details>
          )}
          <div className="hidden flex-wrap gap-2 group-has-checked/choice:flex">
            <button type="submit" className="button-outlined min-h-11">
              <Icon name="download" size={18} />
              {t('dates.file')}
            </button>
            <button type="submit" formAction="/calendar" className="button-outlined min-h-11">
              <Icon name="calendar" size={18} />
              {t('dates.calendar')}
            </button>
          </div>
          <p className="text-small text-ink-2 group-has-checked/choice:hidden">{t('dates.choose-first')}</p>
        </form>
      )}
      {found.excluded.length > 0 && (
        <details className="border-t border-line pt-3">
          <summary className="link list-none">
            {t('dates.excluded')} ({found.excluded.length})
          </summary>
          <ul className="mt-2 grid gap-x-8 tablet:grid-cols-2">
            {found.excluded.map((day) => (
              <li key={day.date} className="flex flex-wrap items-center gap-1.5 border-t border-line py-2 text-ui">
                <span className="mr-1">{formatDay(day.date, locale)}</span>
                {day.reasons
                  .filter(({ points }) => points <= -15)
                  .map((reason) => (
                    <TermChip key={reason.ground} href={pathOfGround(reason, day)}>
                      {nameOfGround(reason, day, words)}
                    </TermChip>
                  ))}
              </li>
            ))}
          </ul>
        </details>
      )}
      {found.skipped > 0 && <p className="text-small text-ink-2">{t('dates.skipped', { count: found.skipped })}</p>}
      <p className="text-caption text-ink-3">{t('dates.estimate')}</p>
    </section>
  )
}
