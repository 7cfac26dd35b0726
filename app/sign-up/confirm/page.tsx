import type { Metadata } from 'next'
import { PageShell } from '../../components/page-shell.tsx'
import { readMessages } from '../../messages/read-messages.ts'
import { ConfirmForm } from './confirm-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).t('confirm.title') }
}

export default async function ConfirmPage() {
  const { t } = await readMessages()
  return (
    <PageShell title={t('confirm.title')} back={{ href: '/', label: t('back') }}>
      <ConfirmForm />
    </PageShell>
  )
}
