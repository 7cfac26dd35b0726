import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PageShell } from '../components/page-shell.tsx'
import { currentPerson } from '../current-person.ts'
import { readMessages } from '../messages/read-messages.ts'
import { SignInForm } from './sign-in-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).t('sign-in.title') }
}

export default async function SignInPage() {
  const [{ t }, person] = await Promise.all([readMessages(), currentPerson()])
  if (person && !person.anonymous) redirect('/account')
  return (
    <PageShell title={t('sign-in.title')} back={{ href: '/account', label: t('back') }}>
      <SignInForm />
    </PageShell>
  )
}
