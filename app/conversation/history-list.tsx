'use client'

import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import type { ConversationView } from '#readings/client'
import { ActionMenu } from '../components/action-menu.tsx'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { groupByAge } from './group-by-age.ts'
import type { History } from './use-history.ts'

const longestTitle = 60

/** Past conversations by age, each with what can be done with it. */
export function HistoryList({ history, current, now, onGo }: { history: History; current: string | null; now: string; onGo: () => void }) {
  const { locale, t } = useMessages()
  const [renaming, setRenaming] = useState<string | null>(null)
  const { conversations, deleted, failed } = history
  const named = { pinned: t('history.pinned'), today: t('history.today'), week: t('history.week') }
  return (
    <>
      {conversations.length === 0 ? (
        <p className="mt-3 flex-1 px-2.5 py-2 text-ui/5.5 font-normal text-ink-3">{t('history.empty')}</p>
      ) : (
        <nav aria-label={t('history.label')} className="mt-1 min-h-24 flex-1 overflow-y-auto pb-24">
          {groupByAge(conversations, new Date(now), locale).map((group) => (
            <section key={group.key}>
              <h2 className="px-2.5 pt-3 pb-1 text-caption font-medium text-ink-3">
                {group.key in named ? named[group.key as keyof typeof named] : group.label}
              </h2>
              <ul>
                {group.conversations.map((conversation) => (
                  <li key={conversation.id}>
                    {renaming === conversation.id ? (
                      <RenameForm
                        title={conversation.title}
                        onEnd={(title) => {
                          setRenaming(null)
                          if (title) history.rename(conversation.id, title)
                        }}
                      />
                    ) : (
                      <Entry
                        conversation={conversation}
                        current={conversation.id === current}
                        history={history}
                        onGo={onGo}
                        onRename={() => setRenaming(conversation.id)}
                      />
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
      )}
      {deleted && (
        <div className="my-1 flex items-center justify-between gap-2 rounded-control bg-sunken py-1 pr-1 pl-3 text-small" role="status">
          <span className="min-w-0 truncate">{t('history.deleted', { title: deleted.title })}</span>
          <button type="button" className="button-outlined" onClick={history.undo}>
            {t('history.undo')}
          </button>
        </div>
      )}
      {failed && (
        <p className="px-2.5 py-1 text-small text-ink-2" role="status">
          {t('history.failed')}
        </p>
      )}
    </>
  )
}

function Entry({
  conversation: { id, title, pinned },
  current,
  history,
  onGo,
  onRename,
}: {
  conversation: ConversationView
  current: boolean
  history: History
  onGo: () => void
  onRename: () => void
}) {
  const { t } = useMessages()
  return (
    <div className={`flex items-center rounded-tile ${current ? 'bg-sunken' : ''}`}>
      <Link
        href={`/c/${id}`}
        prefetch={false}
        aria-current={current ? 'page' : undefined}
        className="min-w-0 flex-1 rounded-tile px-2.5 py-2 text-ui aria-[current=page]:font-semibold"
        onClick={onGo}
      >
        <span className="block truncate">{title}</span>
      </Link>
      <ActionMenu
        label={t('history.menu', { title })}
        actions={[
          { name: 'rename', label: t('history.rename'), icon: 'pencil', act: onRename },
          { name: 'pin', label: t(pinned ? 'history.unpin' : 'history.pin'), icon: 'pin', act: () => history.pin(id, !pinned) },
          { name: 'remove', label: t('history.remove'), icon: 'trash', act: () => history.remove(id) },
        ]}
      >
        <Icon name={pinned ? 'pin' : 'dots'} size={18} />
      </ActionMenu>
    </div>
  )
}

/** Leaves without a change on Escape or when nothing is left of the title. */
function RenameForm({ title, onEnd }: { title: string; onEnd: (title: string | null) => void }) {
  const { t } = useMessages()
  const [text, setText] = useState(title)
  function submit(event: FormEvent) {
    event.preventDefault()
    const changed = text.trim()
    onEnd(changed === '' || changed === title ? null : changed)
  }
  return (
    <form className="flex gap-1 p-1" onSubmit={submit}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just chosen to write here.
        autoFocus
        value={text}
        maxLength={longestTitle}
        aria-label={t('history.title')}
        className="control h-10 min-w-0 flex-1 px-2.5 text-ui"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onEnd(null)
        }}
      />
      <button type="submit" className="button-outlined">
        {t('save')}
      </button>
    </form>
  )
}
