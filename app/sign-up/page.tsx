import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PageShell } from '../components/page-shell.tsx'
import { currentPerson } from '../current-person.ts'
import { readMessages } from '../messages/read-messages.ts'
import { SignUpForm } from './sign-up-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).t('sign-up.title') }
}

export default async function SignUpPage() {
  const [{ t }, person] = await Promise.all([readMessages(), currentPerson()])
  if (person && !person.anonymous) redirect('/account')
  return (
    <PageShell title={t('sign-up.title')} back={{ href: '/account', label: t('back') }}>
      <SignUpForm hasSession={person !== null} />
    </PageShell>
  )
}
