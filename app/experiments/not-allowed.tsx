import Link from 'next/link'
import { FullPageNotice } from '../components/full-page-notice.tsx'
import type { ExperimentWords } from './words.ts'

/** For whoever has no role: what to do, and nothing of what is here. */
export function NotAllowed({ words: { t } }: { words: ExperimentWords }) {
  return (
    <FullPageNotice icon="lock" title={t('not-allowed')} text={t('not-allowed.text')}>
      <Link href="/" className="button-outlined min-h-12">
        {t('not-allowed.back')}
      </Link>
    </FullPageNotice>
  )
}
