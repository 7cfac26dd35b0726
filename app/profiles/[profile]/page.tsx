import type { Metadata } from 'next'
import { chartOf } from '#engine'
import { now } from '#kernel'
import { placeNamed } from '#readings'
import type { ProfileView } from '#readings/client'
import { ConsentNotice } from '../../components/consent-notice.tsx'
import { PageFrame } from '../../components/page-frame.tsx'
import { SubjectNotice } from '../../components/subject-notice.tsx'
import { readPageMessages } from '../../messages/read-page-messages.ts'
import { readPageSubject } from '../../request/read-page-subject.ts'
import { DeleteProfile } from '../delete-profile.tsx'
import { EditForm } from '../edit-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readPageMessages()
  return { title: t('pages.edit-profile'), description: t('pages.profiles.about') }
}

function pillarsOf({ birth }: ProfileView) {
  const result = chartOf(birth, now())
  if (!result.ok) throw new Error(`A kept profile has no chart: ${result.error.code}`)
  const { year, month, day, hour } = result.chart.pillars
  return { year: year.pillar, month: month.pillar, day: day.pillar, hour: hour?.pillar ?? null }
}

/** One profile to change or delete. Another person's is as unknown as one that never was. */
export default async function ProfilePage({ params }: { params: Promise<{ profile: string }> }) {
  const [subject, words] = await Promise.all([readPageSubject((await params).profile), readPageMessages()])
  if (subject.kind !== 'profile' && subject.kind !== 'unconsented') return <SubjectNotice page="profiles" subject={subject} words={words} />
  const { profile } = subject
  const { locale, t } = words
  return (
    <PageFrame page="profiles" title={t('profiles.edit-of', { name: profile.label })} words={words}>
      <div className="grid max-w-[520px] gap-6">
        {subject.kind === 'unconsented' ? (
          <ConsentNotice t={t} />
        ) : (
          <EditForm
            key={profile.id}
            profile={{ ...profile, place: placeNamed(profile.place, locale) }}
            pillars={pillarsOf(profile)}
            texts={{
              title: t('profiles.effect'),
              before: t('profiles.effect.before'),
              after: t('profiles.effect.after'),
              same: t('profiles.effect.same'),
              changes: t('profiles.effect.changes'),
              save: t('profiles.save'),
              saving: t('profiles.saving'),
            }}
          />
        )}
        <DeleteProfile
          profile={profile.id}
          texts={{
            open: t('profiles.delete'),
            question: t('profiles.delete.question', { name: profile.label }),
            yes: t('profiles.delete.yes'),
            no: t('profiles.delete.no'),
            failed: t('profiles.delete.failed'),
          }}
        />
      </div>
    </PageFrame>
  )
}
