import Link from 'next/link'
import type { ReactNode } from 'react'
import { BrandMark } from '../../components/brand.tsx'
import { Icon } from '../../components/line-icon.tsx'
import type { StudioVisit } from '../visit-studio.ts'
import { StudioNav } from './studio-nav.tsx'
import { StudioWordsProvider } from './studio-words.tsx'

const pages = [
  { name: 'templates', path: '/studio', permission: 'studio.open' },
  { name: 'reviews', path: '/studio/reviews', permission: 'studio.open' },
  { name: 'releases', path: '/studio/releases', permission: 'studio.open' },
  { name: 'picks', path: '/studio/picks', permission: 'studio.open' },
  { name: 'words', path: '/studio/words', permission: 'studio.open' },
  { name: 'notices', path: '/studio/notices', permission: 'studio.open' },
  { name: 'audit', path: '/studio/audit', permission: 'audit.read' },
] as const
export type StudioPage = (typeof pages)[number]['name']

/** A page of the studio: the way back to readings, its pages, its own words for what listens in the browser. */
export function StudioFrame({
  page,
  visit,
  title,
  hidesTitle = false,
  fills = false,
  children,
}: {
  page: StudioPage
  visit: StudioVisit
  title: string
  /** The title is said by what is inside. */
  hidesTitle?: boolean
  /** The page is as high as the screen, on a desk. */
  fills?: boolean
  children: ReactNode
}) {
  const { words, may, unread } = visit
  const { t } = words
  return (
    <StudioWordsProvider locale={words.locale} dictionary={words.dictionary}>
      <div className={fills ? 'flex min-h-dvh flex-col desk:h-dvh' : 'min-h-dvh'}>
        <a
          href="#content"
          className="fixed top-2 left-2 z-30 -translate-y-16 rounded-tile bg-raised px-3 py-2 text-ui font-semibold shadow-pop focus:translate-y-0"
        >
          {t('skip')}
        </a>
        <header className="flex min-h-13 flex-none flex-wrap items-center gap-x-5 border-b border-line px-4 desk:px-5">
          <Link href="/" className="inline-flex min-h-10 items-center gap-2">
            <BrandMark />
            <span className="text-[1rem]/6 font-bold tracking-[-0.01em]">
              HEAL7 <span className="font-[450]">{t('name')}</span>
            </span>
            <span className="sr-only">, {t('home')}</span>
          </Link>
          <StudioNav label={t('nav.label')}>
            {pages
              .filter(({ permission }) => may(permission))
              .map(({ name, path }) => (
                <Link
                  key={name}
                  href={path}
                  aria-current={name === page ? 'page' : undefined}
                  className="flex min-h-9 flex-none items-center gap-1.5 rounded-tile px-3 text-ui text-ink-2 aria-[current=page]:bg-sunken aria-[current=page]:font-[650] aria-[current=page]:text-ink"
                >
                  {t(`nav.${name}`)}
                  {name === 'notices' && unread > 0 && (
                    <span className="rounded-full bg-accent-fill px-1.5 text-caption/4.5 font-semibold text-accent-on">
                      {unread}
                      <span className="sr-only"> {t('notices.unread')}</span>
                    </span>
                  )}
                </Link>
              ))}
          </StudioNav>
          <Link href="/settings" aria-label={t('settings')} className="button-icon ml-auto">
            <Icon name="gear" />
          </Link>
        </header>
        <main
          id="content"
          tabIndex={-1}
          className={`outline-none ${fills ? 'flex min-h-0 flex-1 flex-col' : 'mx-auto w-full max-w-[1280px] px-4 pt-4 pb-16 desk:px-5'}`}
        >
          <h1 className={hidesTitle ? 'sr-only' : 'mb-4 font-serif text-page'}>{title}</h1>
          {children}
        </main>
      </div>
    </StudioWordsProvider>
  )
}
