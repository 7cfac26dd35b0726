import type { ReactNode } from 'react'
import type { ProfileView } from '#readings/client'
import type { PageWords } from '../messages/read-page-messages.ts'
import { Brand } from './brand.tsx'
import { Icon } from './line-icon.tsx'
import type { PageName } from './page-links.ts'
import { PageMenu, PageTabs } from './page-menu.tsx'
import { ProfileChoice } from './profile-choice.tsx'
import { SoftLink } from './soft-link.tsx'
import { SoftNavigation } from './soft-navigation.tsx'

/** A page beside the conversation: the other pages at its side on a desk and under the thumb on a phone, whose chart it is, and its title. */
export function PageFrame({
  page,
  title,
  note,
  words,
  profile = null,
  profiles = [],
  children,
}: {
  page: PageName
  title: string
  note?: ReactNode
  words: PageWords
  profile?: ProfileView | null
  profiles?: ProfileView[]
  children: ReactNode
}) {
  const { t } = words
  const id = profile?.id ?? null
  return (
    <div className="desk:grid desk:grid-cols-[248px_minmax(0,1fr)] print:block">
      <a
        href="#content"
        className="fixed top-2 left-2 z-30 -translate-y-16 rounded-tile bg-raised px-3 py-2 text-ui font-semibold shadow-pop focus:translate-y-0 print:hidden"
      >
        {t('pages.skip')}
      </a>
      <aside className="sticky top-0 hidden h-dvh flex-col border-r border-line px-3 py-4 desk:flex print:hidden">
        <SoftLink href="/" className="px-2.5">
          <Brand />
          <span className="sr-only">, {t('pages.home')}</span>
        </SoftLink>
        <SoftLink
          href={id ? `/?profile=${id}` : '/'}
          className="mt-4 flex h-10 items-center gap-2 rounded-control bg-surface px-3 text-ui font-semibold shadow-[inset_0_0_0_1px_var(--line)]"
        >
          <Icon name="chat" size={18} />
          {t('pages.chat')}
        </SoftLink>
        <PageMenu current={page} profile={id} words={words} />
        <SoftLink href="/settings" className="mt-auto flex h-9 items-center gap-2 border-t border-line px-2.5 pt-2 text-small text-ink-2">
          <Icon name="gear" size={18} />
          {t('settings.title')}
        </SoftLink>
      </aside>
      <div className="mx-auto w-full max-w-[1080px] min-w-0 px-4 pb-28 desk:px-8 desk:pb-16 print:max-w-none print:p-0">
        <header className="flex min-h-14 items-center justify-between gap-3 pt-2 pb-2 desk:pt-4 desk:pb-3">
          <h1 className="min-w-0 font-serif text-page">{title}</h1>
          {profile && <ProfileChoice page={page} profile={profile} profiles={profiles} words={words} />}
        </header>
        {note && <p className="mb-4 max-w-[38rem] text-ui/5.5 font-normal text-ink-2">{note}</p>}
        <main id="content" tabIndex={-1} className="outline-none">
          {children}
        </main>
      </div>
      <SoftNavigation />
      <PageTabs current={page} profile={id} words={words} />
    </div>
  )
}
