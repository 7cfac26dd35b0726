import type { Metadata } from 'next'
import { type Pillar, stemOf } from '#engine/client'
import { placeNamed } from '#readings'
import { formatBirthDate } from '../birth/format-birth.ts'
import { LetterTile } from '../components/letter-tile.tsx'
import { Icon } from '../components/line-icon.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { SoftLink } from '../components/soft-link.tsx'
import { SubjectNotice } from '../components/subject-notice.tsx'
import { readPageMessages } from '../messages/read-page-messages.ts'
import { readPageSubject } from '../request/read-page-subject.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readPageMessages()
  return { title: t('pages.profiles'), description: t('pages.profiles.about') }
}

/** The charts that this person keeps. */
export default async function ProfilesPage() {
  const [subject, words] = await Promise.all([readPageSubject(undefined), readPageMessages()])
  if (subject.kind !== 'profile' && subject.kind !== 'unconsented') return <SubjectNotice page="profiles" subject={subject} words={words} />
  const { locale, t } = words
  return (
    <PageFrame page="profiles" title={t('pages.profiles')} note={t('profiles.note')} words={words}>
      <ul className="grid gap-3 tablet:grid-cols-2">
        {subject.profiles.map((profile) => (
          <li key={profile.id} className="card flex items-center gap-3">
            <SoftLink href={`/chart?profile=${profile.id}`} className="flex min-w-0 flex-1 items-center gap-3">
              <span className="w-8 flex-none">
                <LetterTile letter={stemOf(profile.dayPillar as Pillar)} locale={locale} size="small" />
              </span>
              <span className="min-w-0">
                <b className="block truncate text-body-small font-semibold">{profile.label}</b>
                <span className="block text-small text-ink-3">
                  {t(`relation.${profile.relation}`)} · {profile.birth.date && formatBirthDate(profile.birth.date, locale)}{' '}
                  {profile.birth.time ?? t('chart.hour-unknown')} {placeNamed(profile.place, locale)}
                </span>
              </span>
            </SoftLink>
            <SoftLink href={`/profiles/${profile.id}`} className="button-icon" aria-label={t('profiles.edit-of', { name: profile.label })}>
              <Icon name="pencil" size={18} />
            </SoftLink>
          </li>
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap gap-2">
        <SoftLink href="/profiles/new" className="button-outlined">
          <Icon name="plus" size={18} />
          {t('profile.new')}
        </SoftLink>
        {subject.profiles.length > 1 && (
          <SoftLink href="/compatibility" className="button-outlined">
            <Icon name="pair" size={18} />
            {t('profiles.pair')}
          </SoftLink>
        )}
      </div>
    </PageFrame>
  )
}
