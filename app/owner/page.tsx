import type { Metadata } from 'next'
import { PageShell } from '../components/page-shell.tsx'
import { readMessages } from '../messages/read-messages.ts'
import { OwnerForm } from './owner-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).t('owner.open.title') }
}

/** Where the owner link leads. */
export default async function OwnerLinkPage() {
  const { t } = await readMessages()
  return (
    <PageShell title={t('owner.open.title')} back={{ href: '/', label: t('back') }}>
      <OwnerForm />
    </PageShell>
  )
}
