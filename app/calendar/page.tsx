import type { Metadata } from 'next'
import { z } from 'zod'
import { civilDate } from '#engine'
import { now } from '#kernel'
import { daysBetween } from '../chart/luck-days.ts'
import { nameOfMonth } from '../chart/luck-section.tsx'
import { LuckHatch, LuckLegend } from '../chart/luck-strip.tsx'
import { TouchList } from '../chart/touch-list.tsx'
import { Icon } from '../components/line-icon.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { SectionCard } from '../components/section-card.tsx'
import { SoftLink } from '../components/soft-link.tsx'
import { SubjectNotice } from '../components/subject-notice.tsx'
import { chosenDaysSchema } from '../dates/chosen-days.ts'
import { readPageMessages } from '../messages/read-page-messages.ts'
import { OwnZone } from '../request/own-zone.tsx'
import { readPageSubject } from '../request/read-page-subject.ts'
import { readZone } from '../request/read-zone.ts'
import { formatDate } from '../today/format-day.ts'
import { DayGrid } from './day-grid.tsx'
import { MonthGrid } from './month-grid.tsx'
import { monthsOfYear } from './months-of-year.ts'

const [firstYear, lastYear] = [1601, 2199]
const searchSchema = z.object({
  profile: z.string().max(64).optional().catch(undefined),
  year: z.coerce.number().int().min(firstYear).max(lastYear).optional().catch(undefined),
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional()
    .catch(undefined),
  day: chosenDaysSchema,
})

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readPageMessages()
  return { title: t('pages.calendar'), description: t('pages.calendar.about') }
}

/** A year as twelve months, and the days of the one that is opened. Chosen days are marked. */
export default async function CalendarPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const search = searchSchema.parse(await searchParams)
  const [subject, words, zone] = await Promise.all([readPageSubject(search.profile), readPageMessages(), readZone()])
  if (subject.kind !== 'profile') return <SubjectNotice page="calendar" subject={subject} words={words} />
  const { profile, profiles } = subject
  const { locale, t } = words
  const today = civilDate(now(), zone ?? profile.birth.timeZone) ?? now().toISOString().slice(0, 10)
  const year = search.year ?? Number((search.month ?? search.day[0] ?? today).slice(0, 4))
  const months = monthsOfYear(profile.birth, Math.min(Math.max(year, firstYear), lastYear))
  const holds = (date: string | undefined) => months.find(({ startsAt, endsAt }) => date !== undefined && startsAt <= date && date <= endsAt)
  const opened = months.find(({ month }) => month === search.month) ?? holds(search.day[0]) ?? holds(today) ?? months[0]
  if (!opened) throw new Error('A kept profile has no months.')
  const chosen = new Set(search.day)
  const marks = search.day.map((day) => `&day=${day}`).join('')
  const yearAddress = (to: number) => `/calendar?profile=${profile.id}&year=${to}${marks}`
  const title =
    locale === 'ko'
      ? `${opened.month.slice(0, 4)}년 ${nameOfMonth(opened.month, words)}`
      : `${nameOfMonth(opened.month, words)} ${opened.month.slice(0, 4)}`
  return (
    <PageFrame page="calendar" title={t('pages.calendar')} note={t('calendar.note')} profile={profile} profiles={profiles} words={words}>
      <OwnZone known={zone} />
      <LuckHatch />
      <nav aria-label={t('pages.calendar')} className="mb-3 flex items-center gap-2 print:hidden">
        <SoftLink href={yearAddress(year - 1)} className="button-outlined">
          <Icon name="back" size={16} />
          {t('calendar.year', { year: year - 1 })}
        </SoftLink>
        <SoftLink href={yearAddress(year + 1)} className="button-outlined">
          {t('calendar.year', { year: year + 1 })}
          <Icon name="chevron-right" size={16} />
        </SoftLink>
      </nav>
      <section>
        <h2 className="mb-2 font-serif text-title">{t('calendar.months', { year })}</h2>
        <MonthGrid
          months={months}
          opened={opened.month}
          chosenIn={({ startsAt, endsAt }) => search.day.filter((day) => startsAt <= day && day <= endsAt).length}
          address={(month) => `/calendar?profile=${profile.id}&year=${year}&month=${month}${marks}#month`}
          words={words}
        />
        <div className="mt-3">
          <LuckLegend words={words} />
        </div>
      </section>
      <div className="mt-6 grid items-start gap-4 tablet:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:block">
        <SectionCard
          id="month"
          title={title}
          note={t('calendar.opened', { from: formatDate(opened.startsAt, locale), until: formatDate(opened.endsAt, locale) })}
        >
          <DayGrid
            days={daysBetween(profile.birth, opened.startsAt, opened.endsAt)}
            chosen={chosen}
            today={today}
            profile={profile.id}
            label={t('calendar.days', { month: title })}
            words={words}
          />
        </SectionCard>
        <div className="grid gap-4">
          <SectionCard title={t('zoom.touch', { name: title })}>
            <TouchList name={title} luck={opened} words={words} />
          </SectionCard>
          <p className="flex gap-2 text-small text-ink-3 print:hidden">
            <Icon name="print" size={18} />
            {t('calendar.print')}
          </p>
          <SoftLink href={`/dates?profile=${profile.id}`} className="button-outlined justify-self-start print:hidden">
            <Icon name="check" size={18} />
            {t('pages.dates')}
          </SoftLink>
        </div>
      </div>
    </PageFrame>
  )
}
