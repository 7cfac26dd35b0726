'use client'

import Link from 'next/link'
import type { ConversationView } from '#readings/client'
import { useMessages } from '../messages/messages-context.tsx'
import { groupByAge } from './group-by-age.ts'

/** Past conversations by age. */
export function HistoryList({
  conversations,
  current,
  now,
  onGo,
}: {
  conversations: ConversationView[]
  current: string | null
  now: string
  onGo: () => void
}) {
  const { locale, t } = useMessages()
  if (conversations.length === 0) return <p className="mt-3 px-2.5 py-2 text-ui/5.5 font-normal text-ink-3">{t('history.empty')}</p>
  return (
    <nav aria-label={t('history.label')} className="mt-2.5 min-h-0 flex-1 overflow-y-auto">
      {groupByAge(conversations, new Date(now), locale).map((group) => (
        <section key={group.key}>
          <h2 className="px-2.5 pt-3 pb-1 text-caption font-medium text-ink-3">
            {group.key === 'today' ? t('history.today') : group.key === 'week' ? t('history.week') : group.label}
          </h2>
          {group.conversations.map((conversation) => (
            <Link
              key={conversation.id}
              href={`/c/${conversation.id}`}
              prefetch={false}
              aria-current={conversation.id === current ? 'page' : undefined}
              className="block rounded-tile px-2.5 py-2 text-ui aria-[current=page]:bg-sunken aria-[current=page]:font-semibold"
              onClick={onGo}
            >
              <span className="block truncate">{conversation.title}</span>
            </Link>
          ))}
        </section>
      ))}
    </nav>
  )
}
