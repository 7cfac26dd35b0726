import { branchOf, pillarHangul, type SelectedDay, stemOf } from '#engine/client'
import { LetterTile } from '../components/letter-tile.tsx'
import { TermChip } from '../components/term-link.tsx'
import type { PageWords } from '../messages/read-page-messages.ts'
import { formatDay } from '../today/format-day.ts'
import { nameOfGround, pathOfGround } from './ground-words.ts'

/** Days to choose from, each with what speaks for it and what to mind. */
export function FoundDays({ days, words }: { days: SelectedDay[]; words: PageWords }) {
  const { locale, t } = words
  return (
    <ul className="grid gap-3 tablet:grid-cols-2">
      {days.map((day) => {
        const name = formatDay(day.date, locale)
        const [good, mind] = [day.reasons.filter(({ points }) => points > 0), day.reasons.filter(({ points }) => points < 0)]
        return (
          <li key={day.date} className="card flex gap-3 has-checked:shadow-[inset_0_0_0_2px_var(--accent)]">
            <span className="grid w-7.5 flex-none content-start gap-[3px]">
              <LetterTile letter={stemOf(day.pillar)} locale={locale} size="small" />
              <LetterTile letter={branchOf(day.pillar)} locale={locale} size="small" />
            </span>
            <div className="grid min-w-0 flex-1 content-start gap-2">
              <div className="flex items-center justify-between gap-2">
                <h3 className="text-body-small font-semibold">
                  {name}
                  {locale === 'ko' && <span className="gloss ml-1">{pillarHangul(day.pillar)}</span>}
                </h3>
                <label className="flex min-h-8 items-center gap-2 text-small">
                  <span className="sr-only">{t('dates.choose', { date: name })}</span>
                  <input type="checkbox" name="day" value={day.date} className="size-6 accent-accent-fill" />
                </label>
              </div>
              <Grounds name={t('dates.for')} day={day} reasons={good} words={words} />
              <Grounds name={t('dates.against')} day={day} reasons={mind} words={words} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function Grounds({ name, day, reasons, words }: { name: string; day: SelectedDay; reasons: SelectedDay['reasons']; words: PageWords }) {
  if (reasons.length === 0) return null
  return (
    <p className="flex flex-wrap items-center gap-1.5">
      <span className="text-caption text-ink-3">{name}</span>
      {reasons
        .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
        .map((reason) => (
          <TermChip key={reason.ground} href={pathOfGround(reason, day)}>
            {nameOfGround(reason, day, words)}
          </TermChip>
        ))}
    </p>
  )
}
