import Link from 'next/link'
import { FullPageNotice } from './components/full-page-notice.tsx'
import { readMessages } from './messages/read-messages.ts'

export default async function NotFound() {
  const { t } = await readMessages()
  return (
    <FullPageNotice icon="lock" title={t('not-found.title')} text={t('not-found.text')}>
      <Link href="/" className="button-filled">
        {t('not-found.action')}
      </Link>
    </FullPageNotice>
  )
}
