import type { Metadata } from 'next'
import { PageShell } from '../components/page-shell.tsx'
import { readMessages } from '../messages/read-messages.ts'
import { ResetForm } from './reset-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).t('reset.title') }
}

export default async function ResetPage() {
  const { t } = await readMessages()
  return (
    <PageShell title={t('reset.title')} back={{ href: '/sign-in', label: t('back') }}>
      <ResetForm />
    </PageShell>
  )
}
