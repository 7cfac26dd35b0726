'use client'

import { FullPageNotice } from './components/full-page-notice.tsx'
import { useMessages } from './messages/messages-context.tsx'

/** Something failed while a page was made. What was typed is in the browser's storage and comes back. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const { t } = useMessages()
  return (
    <FullPageNotice icon="picture" title={t('error.title')} text={t('error.text')}>
      <button type="button" className="button-filled" onClick={reset}>
        {t('error.action')}
      </button>
      <a href="/" className="button-outlined min-h-12">
        {t('not-found.action')}
      </a>
    </FullPageNotice>
  )
}
