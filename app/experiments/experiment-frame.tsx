import type { ReactNode } from 'react'
import { Brand } from '../components/brand.tsx'
import { Icon } from '../components/line-icon.tsx'
import { SoftLink } from '../components/soft-link.tsx'
import { SoftNavigation } from '../components/soft-navigation.tsx'
import type { ExperimentMessages } from '../messages/experiments-ko.ts'
import { MessagesProvider } from '../messages/messages-context.tsx'
import type { ExperimentWords } from './words.ts'
import { ExperimentWordsProvider } from './words-context.tsx'

export interface FrameEntry {
  id: string
  title: string
  state: string
  isTurn: boolean
}

/** The screens of experiments: the work pages above, every experiment at the side of a desk. */
export function ExperimentFrame({
  words,
  maySeeStudio,
  mayChange,
  entries,
  current,
  children,
}: {
  words: ExperimentWords & { messages: ExperimentMessages }
  maySeeStudio: boolean
  mayChange: boolean
  entries: readonly FrameEntry[]
  /** The experiment that is open; `new` while one is written; null on the list. */
  current: string | null
  children: ReactNode
}) {
  const { t, locale, messages } = words
  return (
    <ExperimentWordsProvider locale={locale} messages={messages}>
      <MessagesProvider locale={locale} messages={{ close: t('close') }}>
        <a
          href="#content"
          className="fixed top-2 left-2 z-30 -translate-y-16 rounded-tile bg-raised px-3 py-2 text-ui font-semibold shadow-pop focus:translate-y-0 print:hidden"
        >
          {t('skip')}
        </a>
        <header className="flex min-h-13 flex-wrap items-center gap-x-5 gap-y-1 border-b border-line px-4 py-1.5 print:hidden">
          <SoftLink href="/" className="inline-flex min-h-8 items-center">
            <Brand />
            <span className="sr-only">, {t('home')}</span>
          </SoftLink>
          <nav aria-label={t('menu')} className="flex flex-wrap gap-1">
            <WorkLink href="/">{t('menu.chat')}</WorkLink>
            {maySeeStudio && <WorkLink href="/studio">{t('menu.studio')}</WorkLink>}
            <WorkLink href="/experiments" isCurrent>
              {t('title')}
            </WorkLink>
          </nav>
        </header>
        <div className={current === null ? '' : 'desk:grid desk:grid-cols-[216px_minmax(0,1fr)]'}>
          {current !== null && (
            <aside className="sticky top-0 hidden max-h-dvh self-start overflow-y-auto px-2.5 py-3 desk:block print:hidden">
              {mayChange && <NewLink label={t('new')} isCurrent={current === 'new'} fills />}
              <nav aria-label={t('all')}>
                <ul className="mt-2 grid gap-0.5">
                  {entries.map(({ id, title, state, isTurn }) => (
                    <li key={id}>
                      <SoftLink
                        href={`/experiments/${id}`}
                        aria-current={id === current ? 'page' : undefined}
                        className="block rounded-control px-2.5 py-1.5 aria-[current=page]:bg-sunken"
                      >
                        <b className="line-clamp-2 text-ui font-semibold">{title}</b>
                        <span className={`block text-small ${isTurn ? 'text-accent' : 'text-ink-2'}`}>
                          {state}
                          {isTurn && ` · ${t('your')}`}
                        </span>
                      </SoftLink>
                    </li>
                  ))}
                </ul>
              </nav>
            </aside>
          )}
          <div
            className={`mx-auto w-full min-w-0 px-4 pt-3 pb-16 desk:px-6 desk:pt-4 ${current === null ? 'max-w-[1080px]' : 'max-w-[1080px] desk:border-l desk:border-line'}`}
          >
            <main id="content" tabIndex={-1} className="outline-none">
              {children}
            </main>
          </div>
        </div>
        <SoftNavigation />
      </MessagesProvider>
    </ExperimentWordsProvider>
  )
}

function WorkLink({ href, isCurrent = false, children }: { href: string; isCurrent?: boolean; children: ReactNode }) {
  return (
    <SoftLink
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className="inline-flex min-h-8 items-center rounded-tile px-3 text-ui text-ink-2 aria-[current=page]:bg-sunken aria-[current=page]:font-semibold aria-[current=page]:text-ink"
    >
      {children}
    </SoftLink>
  )
}

export function NewLink({ label, isCurrent = false, fills = false }: { label: string; isCurrent?: boolean; fills?: boolean }) {
  return (
    <SoftLink
      href="/experiments/new"
      aria-current={isCurrent ? 'page' : undefined}
      className={`button-outlined aria-[current=page]:bg-accent-tint aria-[current=page]:text-accent ${fills ? 'w-full' : ''}`}
    >
      <Icon name="plus" size={16} />
      {label}
    </SoftLink>
  )
}
