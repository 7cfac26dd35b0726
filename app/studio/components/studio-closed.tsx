import Link from 'next/link'
import { FullPageNotice } from '../../components/full-page-notice.tsx'
import type { StudioWords } from '../../messages/read-studio-messages.ts'

/** For whoever may not see a page of the studio: who can change that, and the way on. */
export function StudioClosed({ words: { t }, signedIn }: { words: StudioWords; signedIn: boolean }) {
  return (
    <FullPageNotice icon="lock" title={t('closed.title')} text={t(signedIn ? 'closed.text.role' : 'closed.text.sign-in')}>
      {!signedIn && (
        <Link href="/sign-in" className="button-filled">
          {t('closed.sign-in')}
        </Link>
      )}
      <Link href="/" className="button-outlined">
        {t('closed.back')}
      </Link>
    </FullPageNotice>
  )
}
