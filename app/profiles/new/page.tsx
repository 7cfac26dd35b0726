import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { database } from '#kernel'
import { listProfiles } from '#readings'
import { ProfileForm } from '../../birth/profile-form.tsx'
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
  const profiles = await listProfiles(await database(), person.id)
  return (
    <PageFrame page="profiles" title={words.t('profile.new')} words={words}>
      <div className="max-w-[520px]">
        <ProfileForm taken={profiles.map(({ label }) => label)} />
      </div>
    </PageFrame>
  )
}
