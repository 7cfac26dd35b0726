'use client'

import Link from 'next/link'
import type { ConversationView, ProfileView } from '#readings/client'
import { Icon } from '../components/line-icon.tsx'
import { addressOf, pageLinks } from '../components/page-links.ts'
import { useMessages } from '../messages/messages-context.tsx'
import { HistoryList } from './history-list.tsx'
import { HistorySearch } from './history-search.tsx'
import { ProfilePicker } from './profile-picker.tsx'
import { useHistory } from './use-history.ts'

export interface SideMenuData {
  profiles: ProfileView[]
  conversations: ConversationView[]
  profile: string | null
  now: string
}

/** New story, whose chart, and what was talked about. */
export function SideMenu({ data, current, onNew, onGo }: { data: SideMenuData; current: string | null; onNew: () => void; onGo: () => void }) {
  const { t } = useMessages()
  const history = useHistory(data.conversations, current)
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
      <nav aria-label={t('pages.label')} className="mt-2">
        <ul className="grid grid-cols-2 gap-x-1">
          {pageLinks.map((link) => (
            <li key={link.page} className="min-w-0">
              <Link
                href={addressOf(link, data.profile)}
                prefetch={false}
                className="flex min-h-9 items-center gap-2 rounded-tile px-2 text-small/4 text-ink-2"
                onClick={onGo}
              >
                <Icon name={link.icon} size={16} />
                {t(`pages.${link.page}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <HistorySearch onGo={onGo}>
        <HistoryList history={history} current={current} now={data.now} onGo={onGo} />
      </HistorySearch>
      <div className="mt-auto border-t border-line px-1.5 pt-2">
        <Link href="/settings" className="flex h-9 items-center gap-2 text-small text-ink-2">
          <Icon name="gear" size={18} />
          {t('settings.title')}
        </Link>
      </div>
    </div>
  )
}
