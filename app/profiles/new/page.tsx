import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { hasConsented } from '#accounts'
import { database } from '#kernel'
import { listProfiles } from '#readings'
import { ProfileForm } from '../../birth/profile-form.tsx'
import { ConsentNotice } from '../../components/consent-notice.tsx'
import { PageFrame } from '../../components/page-frame.tsx'
import { currentPerson } from '../../current-person.ts'
import { readPageMessages } from '../../messages/read-page-messages.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readPageMessages()
  return { title: t('profile.new'), description: t('pages.profiles.about') }
}

export default async function NewProfilePage() {
  const words = await readPageMessages()
  const person = await currentPerson()
  if (!person) redirect('/')
  const client = await database()
  const [profiles, agreed] = await Promise.all([listProfiles(client, person.id), hasConsented(client, person.id)])
  return (
    <PageFrame page="profiles" title={words.t('profile.new')} words={words}>
      <div className="max-w-[520px]">{agreed ? <ProfileForm taken={profiles.map(({ label }) => label)} /> : <ConsentNotice t={words.t} />}</div>
    </PageFrame>
  )
}
