import type { PageWords } from '../messages/read-page-messages.ts'
import { ConsentAgain } from './consent-again.tsx'
import { NoticeCard } from './notice-card.tsx'

/** The consent to use the birth was taken back: nothing is worked out until it is given again. */
export function ConsentNotice({ t }: Pick<PageWords, 't'>) {
  return (
    <NoticeCard
      icon="lock"
      title={t('pages.consent')}
      action={<ConsentAgain texts={{ agree: t('pages.consent.agree'), failed: t('pages.consent.failed') }} />}
    >
      {t('pages.consent.text')}
    </NoticeCard>
  )
}
