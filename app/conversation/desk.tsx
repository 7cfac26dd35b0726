'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { type Pillar, stemOf } from '#engine/client'
import type { ComponentData, LookBack, StoredThread } from '#readings/client'
import { WarmFrame } from '#sandbox/client'
import { CacheProvider } from '../cache/cache-context.tsx'
import type { CacheScope } from '../cache/sealed-store.ts'
import { useOnline } from '../cache/use-online.ts'
import { Brand } from '../components/brand.tsx'
import { LetterTile } from '../components/letter-tile.tsx'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { keepStored, readStored, useStoredState } from '../request/use-stored-state.ts'
import { whyButtonId } from './component-card.tsx'
import { ComponentOriginPanel } from './component-origin.tsx'
import { Composer } from './composer.tsx'
import { conversationAt, startAfresh } from './conversation-store.ts'
import { EmptyThread } from './empty-thread.tsx'
import { EvidenceDetail } from './evidence-detail.tsx'
import { evidenceOfFact, type Letters } from './evidence-of-fact.ts'
import { litLetters } from './lit-letters.ts'
import { useDayName } from './profile-picker.tsx'
import { textOfMessage, toReadingMessages } from './reading-message.ts'
import { RefusalNotice } from './refusal-notice.tsx'
import type { ChosenEvidence, EvidenceChoice } from './sentence.tsx'
import { Sheet } from './sheet.tsx'
import { shownMessages } from './shown-messages.ts'
import { SideMenu, type SideMenuData } from './side-menu.tsx'
import { SidePanel, type SidePanelTab } from './side-panel.tsx'
import { Thread } from './thread.tsx'
import { useConversation } from './use-conversation.ts'
import { deskWidth, useWide } from './use-wide.ts'

/** The pages a component may name, as places in the whole chart. */
const chartSections: Record<string, string> = {
  corrections: '#why',
  'birth-hour': '',
  'luck-timeline': '#luck',
  'annual-strip': '#luck',
  'month-calendar': '#luck',
}

export interface DeskProps {
  conversation: string | null
  stored: StoredThread | null
  lookBack: LookBack | null
  menu: SideMenuData
  /** Drawings of the chart that is talked about, made on the server. */
  chart: ReactNode
  luck: ReactNode
  letters: Letters
  /** Asks for the consent that readings need; null while it holds. */
  consent: ReactNode
  /** Asks at once what was written before there was a session. */
  askDraft: boolean
}

/** History, thread and chart side by side; below the width of a desk the sides become a drawer and a sheet. */
export function Desk({ scope, ...props }: DeskProps & { scope: CacheScope }) {
  return (
    <CacheProvider key={scope.owner} scope={scope}>
      <Conversation {...props} />
    </CacheProvider>
  )
}

function Conversation({ conversation: id, stored, lookBack, menu, chart, luck, letters, consent, askDraft }: DeskProps) {
  const { locale, t } = useMessages()
  const router = useRouter()
  const dayName = useDayName()
  const [story, setStory] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another story, or another address, means another conversation; the stored messages only begin it.
  const conversation = useMemo(() => conversationAt(id, stored ? toReadingMessages(shownMessages(stored)) : []), [id, story])
  const controls = useConversation(conversation, menu.profile, stored?.conversation.id === conversation.id ? stored : null)
  const [text, setText, forgetText] = useStoredState<string>(`composer/${conversation.key}`, '')
  const [chosen, setChosen] = useState<ChosenEvidence | null>(null)
  const [traced, setTraced] = useState<ComponentData | null>(null)
  const [tab, setTab] = useState<SidePanelTab>('chart')
  const [open, setOpen] = useState<'menu' | 'panel' | null>(null)
  const wide = useWide(deskWidth)
  const online = useOnline()

  const { messages, writing } = controls
  const last = messages.at(-1)
  const question = messages.findLast((message) => message.role === 'user')

  function ask(asked: string) {
    if (writing) return
    setOpen(null)
    controls.send(asked)
  }
  const choice: EvidenceChoice = {
    chosen,
    choose: (choosing) => {
      setTraced(null)
      setChosen(choosing)
      setTab(choosing ? 'evidence' : 'chart')
      setOpen(choosing ? 'panel' : null)
    },
    explain: (fact) => choice.choose({ sentence: null, evidence: evidenceOfFact(fact, letters, locale, t) }),
    open: (name) => {
      const section = chartSections[name]
      if (section !== undefined) router.push(`/chart?${menu.profile ? `profile=${menu.profile}` : ''}${section}`)
    },
    traced: traced?.id ?? null,
    trace: (component) => {
      setChosen(null)
      setTraced(component)
      setTab('evidence')
      setOpen('panel')
    },
  }
  function renew() {
    startAfresh()
    setStory(story + 1)
    setChosen(null)
    setTraced(null)
    setTab('chart')
    setOpen(null)
  }

  /** Goes on with another chart: what was asked waits there to be sent. */
  function goOn(address: string, asked: string) {
    const begun = readStored<string>('composer/new')?.trim()
    const whole = begun && begun !== asked ? `${begun}\n${asked}` : asked
    keepStored('composer/new', whole)
    if (conversation.key === 'new') setText(whole)
    renew()
    router.push(address)
  }

  // It may have been taken back elsewhere, and what was refused for want of it is past once it is given.
  const { forgetRefusal, refusal } = controls
  const agreed = consent === null
  const unagreed = refusal?.code === 'consent-required'
  useEffect(() => {
    if (unagreed) router.refresh()
  }, [unagreed, router])
  useEffect(() => (agreed ? undefined : forgetRefusal), [agreed, forgetRefusal])

  // What was typed is kept until the server has taken it; what it refuses comes back.
  const [sent, setSent] = useState<{ text: string; after: string | undefined } | null>(null)
  const taken = sent !== null && last?.role === 'assistant' && last.id !== sent.after && last.parts.some((part) => part.type === 'data-started')
  const refused = sent !== null && refusal !== null
  useEffect(() => {
    if (!taken && !refused) return
    if (taken) {
      setText('')
      forgetText()
    }
    setSent(null)
  }, [taken, refused, setText, forgetText])
  function sendTyped(typed: string) {
    if (writing) return
    setSent({ text: typed, after: last?.id })
    ask(typed.trim())
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the desk opens.
  useEffect(() => {
    const draft = askDraft && conversation.line.now().messages.length === 0 ? readStored<string>(`composer/${conversation.key}`) : null
    if (draft?.trim()) sendTyped(draft)
  }, [])

  const heading = stored?.conversation.title ?? (question ? textOfMessage(question) : t('story.new'))
  const profile = menu.profiles.find((candidate) => candidate.id === menu.profile)
  function endTrace() {
    const back = traced && document.getElementById(whyButtonId(traced.id))
    setTraced(null)
    setTab('chart')
    back?.focus()
  }
  const panel = (
    <SidePanel
      tab={tab}
      onTab={setTab}
      chart={chart}
      luck={luck}
      evidence={
        traced ? (
          <ComponentOriginPanel component={traced} letters={letters} {...(wide ? { onClose: endTrace } : {})} />
        ) : (
          chosen && <EvidenceDetail chosen={chosen} onAsk={ask} />
        )
      }
      selected={chosen ? litLetters(chosen.evidence) : []}
    />
  )

  return (
    <div className="relative grid h-dvh overflow-hidden print:block print:h-auto print:overflow-visible grid-cols-[minmax(0,1fr)] tablet:grid-cols-[248px_minmax(0,1fr)] desk:grid-cols-[248px_minmax(0,1fr)_348px]">
      <aside className="no-print hidden min-h-0 flex-col border-r border-line p-3 tablet:flex">
        <div className="flex h-10 items-center px-2">
          <Brand />
        </div>
        <SideMenu data={menu} current={conversation.id} onNew={renew} onGo={() => setOpen(null)} />
      </aside>

      <section className="flex min-h-0 min-w-0 flex-col">
        <header className="no-print flex h-14 flex-none items-center justify-between gap-2 border-b border-line px-2 desk:px-8">
          <button type="button" className="button-icon tablet:hidden" aria-label={t('menu.open')} onClick={() => setOpen('menu')}>
            <Icon name="panel" />
          </button>
          <h1 className="hidden min-w-0 truncate text-body-small font-[650] tablet:block tablet:pl-2 desk:pl-0">{heading}</h1>
          {profile && (
            <button type="button" className="flex h-11 min-w-0 items-center gap-2 rounded-control px-2 tablet:hidden" onClick={() => setOpen('menu')}>
              <span className="w-6.5">
                <LetterTile letter={stemOf(profile.dayPillar as Pillar)} locale={locale} size="mini" />
              </span>
              <b className="truncate text-body-small font-[650]">{profile.label}</b>
              <span className="text-small whitespace-nowrap text-ink-3">{dayName(profile.dayPillar)}</span>
              <Icon name="chevron-down" size={16} />
            </button>
          )}
          <button
            type="button"
            className="button-icon desk:hidden"
            aria-label={t('panel.open')}
            onClick={() => {
              setTab('chart')
              setOpen('panel')
            }}
          >
            <Icon name="chart" />
          </button>
        </header>

        <div className="@container/thread relative grid min-h-0 flex-1 overflow-y-auto print:overflow-visible" key={conversation.key}>
          {messages.length === 0 ? (
            <EmptyThread lookBack={lookBack} onAsk={ask} />
          ) : (
            <Thread controls={controls} choice={choice} onAsk={ask} onGoOn={goOn} />
          )}
        </div>

        <div className="no-print relative mx-auto w-full max-w-[684px] flex-none px-3 pt-2 pb-3 before:pointer-events-none before:absolute before:inset-x-0 before:bottom-full before:h-5 before:bg-linear-to-t before:from-paper before:to-transparent desk:px-8">
          {!online && refusal === null && !controls.cut && (
            <p className="flex items-center gap-2 pb-2 text-small text-ink-2" role="status">
              <Icon name="offline" size={18} />
              {t('without.banner')}
            </p>
          )}
          {refusal && <RefusalNotice refusal={refusal} />}
          {consent && <div className="pb-2">{consent}</div>}
          <Composer
            text={sent === null ? text : ''}
            writing={writing}
            onType={(typed) => {
              setSent(null)
              setText(typed)
            }}
            onSend={() => sendTyped(text)}
            onAsk={ask}
            onStop={controls.stop}
          />
          <p className="mt-2 text-center text-caption text-ink-3">{t('composer.notice')}</p>
        </div>
      </section>

      <aside
        className="no-print relative hidden min-h-0 overflow-y-auto border-l border-line bg-surface px-4.5 py-3 desk:block"
        aria-label={t('panel.label')}
      >
        {panel}
      </aside>
      <WarmFrame />
      {open === 'menu' && (
        <Sheet side="left" title="HEAL7 Cube" onClose={() => setOpen(null)}>
          <div className="flex h-[calc(100%-3.25rem)] flex-col">
            <SideMenu data={menu} current={conversation.id} onNew={renew} onGo={() => setOpen(null)} />
          </div>
        </Sheet>
      )}
      {open === 'panel' && !wide && (
        <Sheet
          title={tab === 'evidence' ? t(traced ? 'origin.card' : chosen?.sentence === null ? 'evidence.cell' : 'evidence.title') : t('panel.label')}
          onClose={() => {
            setOpen(null)
            setTraced(null)
          }}
        >
          {panel}
        </Sheet>
      )}
    </div>
  )
}
