import type { PageWords } from '../messages/read-page-messages.ts'
import { Icon } from './line-icon.tsx'
import { addressOf, type PageName, pageLinks } from './page-links.ts'
import { SoftLink } from './soft-link.tsx'
import { WorkLinks } from './work-links.tsx'

interface Props {
  current: PageName
  profile: string | null
  words: PageWords
}

/** Every page as a list, for the side of a desk. */
export function PageMenu({ current, profile, words: { t } }: Props) {
  return (
    <nav aria-label={t('pages.label')} className="mt-3 min-h-0 overflow-y-auto">
      <PageList current={current} profile={profile} t={t} />
    </nav>
  )
}

function PageList({ current, profile, t }: Pick<Props, 'current' | 'profile'> & Pick<PageWords, 't'>) {
  return (
    <ul className="grid gap-0.5">
      {pageLinks.map((link) => (
        <li key={link.page}>
          <SoftLink
            href={addressOf(link, profile)}
            aria-current={link.page === current ? 'page' : undefined}
            className="flex h-10 items-center gap-2.5 rounded-control px-2.5 text-ui text-ink-2 aria-[current=page]:bg-sunken aria-[current=page]:font-semibold aria-[current=page]:text-ink"
          >
            <Icon name={link.icon} size={18} />
            {t(`pages.${link.page}`)}
          </SoftLink>
        </li>
      ))}
      <WorkLinks t={t} />
    </ul>
  )
}

const tabs = [pageLinks[0], pageLinks[1], pageLinks[2]] as const

/** The conversation, the three pages that are opened most and the way to all others, under the thumb. No script: the list is a popover. */
export function PageTabs({ current, profile, words: { t } }: Props) {
  const tab =
    'flex min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-caption/4 font-medium text-ink-2 aria-[current=page]:font-[650] aria-[current=page]:text-accent'
  const others = !tabs.some(({ page }) => page === current)
  return (
    <nav
      aria-label={t('pages.label')}
      className="fixed inset-x-0 bottom-0 z-20 flex h-16 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] max-h-[30vh] desk:hidden print:hidden"
    >
      <SoftLink href={profile ? `/?profile=${profile}` : '/'} className={tab}>
        <Icon name="chat" size={22} />
        {t('pages.chat.short')}
      </SoftLink>
      {tabs.map((link) => (
        <SoftLink key={link.page} href={addressOf(link, profile)} aria-current={link.page === current ? 'page' : undefined} className={tab}>
          <Icon name={link.icon} size={22} />
          {t(`pages.${link.page}.short`)}
        </SoftLink>
      ))}
      <button type="button" popoverTarget="all-pages" className={`${tab} ${others ? 'font-[650] text-accent' : ''}`}>
        <Icon name="more" size={22} />
        {t('pages.more')}
      </button>
      <div
        id="all-pages"
        key={current}
        popover="auto"
        className="inset-x-0 top-auto bottom-0 m-0 max-h-[80vh] w-full max-w-none overflow-y-auto rounded-t-sheet bg-raised px-4 pt-4 pb-6 text-ink shadow-pop backdrop:bg-scrim"
      >
        <div className="flex items-center justify-between pb-1">
          <b className="px-2.5 font-serif text-title">{t('pages.label')}</b>
          <button type="button" popoverTarget="all-pages" popoverTargetAction="hide" className="button-icon" aria-label={t('close')}>
            <Icon name="close" />
          </button>
        </div>
        <PageList current={current} profile={profile} t={t} />
        <SoftLink href="/settings" className="mt-1 flex h-10 items-center gap-2.5 px-2.5 text-ui text-ink-2">
          <Icon name="gear" size={18} />
          {t('settings.title')}
        </SoftLink>
      </div>
    </nav>
  )
}
