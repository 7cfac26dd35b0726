import type { Metadata } from 'next'
import { z } from 'zod'
import { civilDate } from '#engine'
import { shiftDay, tenGodTerms } from '#engine/client'
import { now } from '#kernel'
import { chartOn } from '../chart/luck-days.ts'
import { LuckLegend, LuckStrip } from '../chart/luck-strip.tsx'
import { TouchList } from '../chart/touch-list.tsx'
import { nameOf } from '../chart/words.ts'
import { LetterTile } from '../components/letter-tile.tsx'
import { Icon } from '../components/line-icon.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { SectionCard } from '../components/section-card.tsx'
import { SoftLink } from '../components/soft-link.tsx'
import { StaticMarkup } from '../components/static-markup.tsx'
import { SubjectNotice } from '../components/subject-notice.tsx'
import { readPageMessages } from '../messages/read-page-messages.ts'
import { OwnZone } from '../request/own-zone.tsx'
import { readPageSubject } from '../request/read-page-subject.ts'
import { readZone } from '../request/read-zone.ts'
import { DayCard } from './day-card.tsx'
import { dayPath } from './day-links.ts'
import { DayList } from './day-list.tsx'
import { formatDay, weekdayOf } from './format-day.ts'

const days = 14
const searchSchema = z.object({
  profile: z.string().max(64).optional().catch(undefined),
  day: z.iso
    .date()
    .refine((day) => day >= '1600-01-01' && day <= '2200-12-31')
    .optional()
    .catch(undefined),
})

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readPageMessages()
  return { title: t('pages.today'), description: t('pages.today.about') }
}

/** A day and the two weeks from it on, seen from one chart, by the date where the person is. */
export default async function TodayPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const search = searchSchema.parse(await searchParams)
  const [subject, words, zone] = await Promise.all([readPageSubject(search.profile), readPageMessages(), readZone()])
  if (subject.kind !== 'profile') return <SubjectNotice page="today" subject={subject} words={words} />
  const { profile, profiles } = subject
  const { locale, t } = words
  const timeZone = zone ?? profile.birth.timeZone
  const today = civilDate(now(), timeZone) ?? now().toISOString().slice(0, 10)
  const date = search.day ?? today
  const chart = chartOn(profile.birth, date)
  const day = chart?.daily[0]
  if (!chart || !day) throw new Error('A kept profile has no day.')
  const step = (by: number) => dayPath(profile.id, shiftDay(date, by))
  return (
    <PageFrame page="today" title={date === today ? t('pages.today') : formatDay(date, locale)} profile={profile} profiles={profiles} words={words}>
      <OwnZone known={zone} />
      <nav aria-label={t('pages.today')} className="mb-3 flex flex-wrap items-center gap-2">
        <SoftLink href={step(-1)} className="button-outlined">
          <Icon name="back" size={16} />
          {t('today.day-before')}
        </SoftLink>
        <SoftLink href={step(1)} className="button-outlined">
          {t('today.day-after')}
          <Icon name="chevron-right" size={16} />
        </SoftLink>
        {date !== today && (
          <SoftLink href={`/today?profile=${profile.id}`} className="link">
            {t('today.now')}
          </SoftLink>
        )}
        <span className="ml-auto text-caption text-ink-3">{t('today.zone', { zone: timeZone.replaceAll('_', ' ') })}</span>
      </nav>
      <div className="grid items-start gap-4 tablet:grid-cols-2">
        <div className="grid gap-4">
          <StaticMarkup>
            <DayCard day={day} title={formatDay(date, locale)} words={words} />
          </StaticMarkup>
          <SectionCard title={t('today.relations')}>
            {day.relations.length === 0 ? (
              <p className="text-ui/5.5 font-normal text-ink-2">{t('today.relations.none')}</p>
            ) : (
              <StaticMarkup>
                <TouchList name={formatDay(date, locale)} luck={day} words={words} />
              </StaticMarkup>
            )}
          </SectionCard>
        </div>
        <SectionCard title={t('today.two-weeks')} note={t('today.two-weeks.note')}>
          <StaticMarkup>
            <LuckStrip
              label={t('today.two-weeks')}
              words={words}
              perRow={7}
              columns={chart.daily.map((luck) => ({
                key: luck.date,
                label: `${Number(luck.date.slice(8))} ${t(`weekday.${weekdayOf(luck.date)}`)}`,
                mark: luck.date === today ? t('today.now-label') : null,
                chosen: luck.date === date,
                href: dayPath(profile.id, luck.date),
                luck,
              }))}
            />
          </StaticMarkup>
          <div className="mt-4 flex flex-wrap items-center justify-between gap-2">
            <LuckLegend words={words} />
            <span className="flex gap-4">
              <SoftLink href={step(-days)} className="link">
                {t('today.earlier')}
              </SoftLink>
              <SoftLink href={step(days)} className="link">
                {t('today.later')}
              </SoftLink>
            </span>
          </div>
          {chart.hourly.length > 0 && (
            <details className="mt-3 border-t border-line pt-2">
              <summary className="link list-none">{t('today.hours')}</summary>
              <StaticMarkup>
                <ol className="mt-2 grid grid-cols-3 gap-2 sm:grid-cols-4">
                  {chart.hourly.map((hour) => (
                    <li key={hour.from} className="flex items-center gap-2 text-caption/4 text-ink-2">
                      <span className="grid w-7.5 flex-none gap-0.5">
                        <LetterTile letter={hour.stem} locale={locale} size="small" />
                        <LetterTile letter={hour.branch} locale={locale} size="small" />
                      </span>
                      <span>
                        <b className="block font-semibold text-ink">{hour.from}</b>
                        {nameOf(tenGodTerms[hour.stemTenGod], locale)}
                      </span>
                    </li>
                  ))}
                </ol>
              </StaticMarkup>
            </details>
          )}
        </SectionCard>
      </div>
      <section className="mt-8">
        <h2 className="mb-2 font-serif text-title">{t('today.list')}</h2>
        <StaticMarkup>
          <DayList days={chart.daily} profile={profile.id} today={today} words={words} />
        </StaticMarkup>
      </section>
      <p className="mt-6 text-center text-caption text-ink-3">{t('today.notice')}</p>
    </PageFrame>
  )
}
