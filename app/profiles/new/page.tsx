import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ProfileForm } from '../../birth/profile-form.tsx'
import { PageShell } from '../../components/page-shell.tsx'
import { currentPerson } from '../../current-person.ts'
import { readMessages } from '../../messages/read-messages.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).t('profile.new') }
}

export default async function NewProfilePage() {
  const { t } = await readMessages()
  if (!(await currentPerson())) redirect('/')
  return (
    <PageShell title={t('profile.new')} back={{ href: '/', label: t('back') }}>
      <ProfileForm />
    </PageShell>
  )
}
