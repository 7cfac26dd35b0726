'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { CacheProvider } from '../cache/cache-context.tsx'
import { conversationsQuery, threadQuery } from '../cache/conversation-queries.ts'
import { rememberedScope } from '../cache/query-cache.ts'
import type { CacheScope } from '../cache/sealed-store.ts'
import { useOnline } from '../cache/use-online.ts'
import { Brand } from '../components/brand.tsx'
import { NoticeCard } from '../components/notice-card.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { OfflineThread } from './offline-thread.tsx'

const conversationPath = /^\/c\/([A-Za-z0-9]{8,64})$/

/** Past readings of whom this browser keeps some, from the sealed store alone. */
export function OfflineReader() {
  const { t } = useMessages()
  const online = useOnline()
  const [scope, setScope] = useState<CacheScope | null | undefined>(undefined)
  const [conversation, setConversation] = useState<string | null>(null)
  useEffect(() => {
    setScope(rememberedScope())
    setConversation(conversationPath.exec(window.location.pathname)?.[1] ?? null)
  }, [])
  return (
    <main className="mx-auto grid w-full max-w-thread content-start gap-5 px-4 pt-4 pb-12">
      <div className="flex h-10 items-center">
        <Brand />
      </div>
      <NoticeCard
        quiet
        icon={online ? 'info' : 'offline'}
        title={t(online ? 'without.back' : 'without.title')}
        action={
          <button type="button" className="button-outlined bg-surface" onClick={() => window.location.reload()}>
            {t('without.again')}
          </button>
        }
      >
        {t(online ? 'without.back-text' : 'without.text')}
      </NoticeCard>
      {scope === null && <p className="text-body-small text-ink-2">{t('without.nothing')}</p>}
      {scope && (
        <CacheProvider scope={scope}>
          {conversation === null ? (
            <KeptList onOpen={setConversation} />
          ) : (
            <>
              <KeptThread id={conversation} />
              <button type="button" className="link justify-self-start" onClick={() => setConversation(null)}>
                {t('without.others')}
              </button>
            </>
          )}
        </CacheProvider>
      )}
    </main>
  )
}

function KeptThread({ id }: { id: string }) {
  const { t } = useMessages()
  const { data, isPending } = useQuery(threadQuery(id))
  if (data) return <OfflineThread thread={data} />
  return isPending ? null : <p className="text-body-small text-ink-2">{t('without.not-kept')}</p>
}

function KeptList({ onOpen }: { onOpen: (id: string) => void }) {
  const { t } = useMessages()
  const { data, isPending } = useQuery(conversationsQuery)
  if (!data) return isPending ? null : <p className="text-body-small text-ink-2">{t('without.nothing')}</p>
  return (
    <nav aria-label={t('history.label')}>
      <h1 className="font-serif text-title">{t('history.label')}</h1>
      <ul className="mt-2 grid gap-1">
        {data.map((conversation) => (
          <li key={conversation.id}>
            <button
              type="button"
              className="w-full rounded-tile bg-surface px-3.5 py-3 text-left text-body-small shadow-[inset_0_0_0_1px_var(--line)]"
              onClick={() => {
                window.history.pushState(null, '', `/c/${conversation.id}`)
                onOpen(conversation.id)
              }}
            >
              {conversation.title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
