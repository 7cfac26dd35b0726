import Link from 'next/link'
import { NoticeCard } from '../components/notice-card.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import type { Refusal } from '../request/post-json.ts'

/** Why the last question was not taken, and the way on. */
export function RefusalNotice({ refusal: { code, message } }: { refusal: Refusal }) {
  const { t } = useMessages()
  const ended = code === 'session-required'
  return (
    <div role="alert" className="pb-2">
      <NoticeCard
        quiet
        icon={message ? 'info' : 'offline'}
        title={t(ended ? 'ended.title' : message ? 'refused.title' : 'offline.title')}
        action={
          ended && (
            <Link href="/sign-in" className="button-outlined bg-surface">
              {t('sign-in.title')}
            </Link>
          )
        }
      >
        {ended ? t('ended.text') : message || t('offline.unsent')}
      </NoticeCard>
    </div>
  )
}
