'use client'

import Link from 'next/link'
import type { ConversationView, ProfileView } from '#readings/client'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { HistoryList } from './history-list.tsx'
import { ProfilePicker } from './profile-picker.tsx'

export interface SideMenuData {
  profiles: ProfileView[]
  conversations: ConversationView[]
  profile: string | null
  now: string
}

/** New story, whose chart, and what was talked about. */
export function SideMenu({ data, current, onNew, onGo }: { data: SideMenuData; current: string | null; onNew: () => void; onGo: () => void }) {
  const { t } = useMessages()
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <Link
        href={data.profile ? `/?profile=${data.profile}` : '/'}
        className="mt-2.5 flex h-10 items-center gap-2 rounded-control bg-surface px-3 text-ui font-semibold shadow-[inset_0_0_0_1px_var(--line)]"
        onClick={onNew}
      >
        <Icon name="pencil" size={18} />
        {t('story.new')}
      </Link>
      <ProfilePicker profiles={data.profiles} current={data.profile} onGo={onNew} />
      <HistoryList conversations={data.conversations} current={current} now={data.now} onGo={onGo} />
      <div className="mt-auto border-t border-line px-1.5 pt-2">
        <Link href="/settings" className="flex h-9 items-center gap-2 text-small text-ink-2">
          <Icon name="gear" size={18} />
          {t('settings.title')}
        </Link>
      </div>
    </div>
  )
}
