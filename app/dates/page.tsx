import type { Metadata } from 'next'
import { civilDate, shiftDay } from '#engine'
import { now } from '#kernel'
import { Icon } from '../components/line-icon.tsx'
import { NoticeCard } from '../components/notice-card.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { SubjectNotice } from '../components/subject-notice.tsx'
import { readPageMessages } from '../messages/read-page-messages.ts'
import { OwnZone } from '../request/own-zone.tsx'
import { readPageSubject } from '../request/read-page-subject.ts'
import { readZone } from '../request/read-zone.ts'
import { DatesForm } from './dates-form.tsx'
import { findDays } from './find-days.ts'
import { Found } from './found.tsx'
import { datesSearchSchema } from './search.ts'

/** How far one looks unless another end is named. */
const usualDays = 60

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readPageMessages()
  return { title: t('pages.dates'), description: t('pages.dates.about') }
}

/** Days for a purpose: the form is the address, so that an answer can be kept and sent. */
export default async function DatesPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const search = datesSearchSchema.parse(await searchParams)
  const [subject, words, zone] = await Promise.all([readPageSubject(search.profile), readPageMessages(), readZone()])
  if (subject.kind !== 'profile') return <SubjectNotice page="dates" subject={subject} words={words} />
  const { profile, profiles } = subject
  const { t } = words
  const today = civilDate(now(), zone ?? profile.birth.timeZone) ?? now().toISOString().slice(0, 10)
  const asked = { from: search.from ?? shiftDay(today, 1), until: search.until ?? shiftDay(today, usualDays), skip: search.skip }
  const result = search.purpose ? findDays(profile.birth, search.purpose, asked.from, asked.until, asked.skip) : null
  return (
    <PageFrame page="dates" title={t('pages.dates')} profile={profile} profiles={profiles} words={words}>
      <OwnZone known={zone} />
      <div className="grid items-start gap-4 tablet:grid-cols-[19rem_minmax(0,1fr)]">
        <div className="grid gap-3">
          <DatesForm profile={profile.id} purpose={search.purpose ?? null} asked={asked} wrong={result?.ok === false} words={words} />
          <p className="flex gap-2 px-1 text-small text-ink-3">
            <Icon name="info" size={18} />
            {t('dates.safety')}
          </p>
        </div>
        {search.purpose && result?.ok ? (
          <Found profile={profile.id} purpose={search.purpose} asked={asked} found={result.found} words={words} />
        ) : (
          <NoticeCard quiet icon="calendar" title={t('dates.start')}>
            {t('dates.start.text')}
          </NoticeCard>
        )}
      </div>
    </PageFrame>
  )
}
