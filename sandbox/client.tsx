'use client'
/** The browser face of the sandbox: <ComponentFrame> shows one rendered component and never lets it out. */
import { type CSSProperties, useEffect, useRef, useState } from 'react'
import { connectFrame, type FrameLink } from './connect-frame.ts'
import type { ActionRequest } from './frame-message.ts'

export type { ActionRequest } from './frame-message.ts'

export interface ComponentFrameProps {
  /** Address of the frame document, without a fragment. */
  source: string
  title: string
  /** Height in CSS pixels to reserve at these widths, so that nothing jumps. */
  height: { 320: number; 358: number; 620: number }
  /** The component in words, for a broken frame and for print. */
  summary: string
  /** Checked texts by slot; a later render may bring more. */
  texts?: Record<string, string>
  theme?: 'light' | 'dark' | 'system'
  locale: 'ko' | 'en'
  /** Rings the cell of this fact. */
  selectedFact?: string | null
  onAction?: (request: ActionRequest) => void
}

type State = 'loading' | 'ready' | 'failed'

export function ComponentFrame(props: ComponentFrameProps) {
  const { source, title, height, summary, texts, theme = 'system', locale, selectedFact = null, onAction } = props
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<State>('loading')
  const [measured, setMeasured] = useState<number | null>(null)
  const link = useRef<FrameLink | null>(null)
  const sent = useRef<Record<string, string>>({})
  const act = useRef(onAction)
  act.current = onAction
  /* The first theme travels in the address, before first paint; later ones go over the port and never reload the frame. */
  const [firstTheme] = useState(theme)

  const connect = (frame: HTMLIFrameElement) => {
    link.current?.close()
    if (!frame.contentWindow) return
    sent.current = {}
    link.current = connectFrame(frame.contentWindow, {
      onReady: () => setState('ready'),
      onHeight: setMeasured,
      onAction: (request) => act.current?.(request),
      onFailure: () => setState('failed'),
    })
  }
  useEffect(() => () => link.current?.close(), [])
  useEffect(() => {
    if (state === 'ready') link.current?.setTheme(theme)
  }, [state, theme])
  useEffect(() => {
    if (state === 'ready') link.current?.select(selectedFact)
  }, [state, selectedFact])
  useEffect(() => {
    if (state !== 'ready') return
    for (const [slot, text] of Object.entries(texts ?? {}))
      if (sent.current[slot] !== text) {
        sent.current[slot] = text
        link.current?.setText(slot, text)
      }
  }, [state, texts])

  if (state === 'failed') {
    const again = () => {
      setMeasured(null)
      setState('loading')
      setAttempt(attempt + 1)
    }
    return <BrokenFrame title={title} summary={summary} locale={locale} onAgain={again} />
  }
  const reserved = { '--height-narrow': `${height[320]}px`, '--height': `${height[358]}px`, '--height-wide': `${height[620]}px` } as CSSProperties
  return (
    <figure
      className="@container relative overflow-hidden rounded-card bg-surface shadow-card after:pointer-events-none after:absolute after:inset-0 after:rounded-card after:border after:border-line print:after:hidden"
      style={reserved}
    >
      <iframe
        key={`${source} ${attempt}`}
        src={firstTheme === 'system' ? source : `${source}#theme=${firstTheme}`}
        title={title}
        sandbox="allow-scripts"
        referrerPolicy="no-referrer"
        className="block h-(--height-narrow) w-full border-0 @min-[340px]:h-(--height) @min-[520px]:h-(--height-wide) print:hidden"
        style={measured === null ? undefined : { height: measured }}
        onLoad={(event) => connect(event.currentTarget)}
      />
      <figcaption className="hidden p-4 text-ui whitespace-pre-line print:block">{summary}</figcaption>
    </figure>
  )
}

const words = {
  ko: {
    failed: (title: string) => `${title}${endsInConsonant(title) ? '을' : '를'} 그리지 못했어요`,
    safe: '사주와 풀이는 그대로예요. 내용은 글로 볼 수 있어요.',
    again: '다시 그리기',
    read: '글로 보기',
  },
  en: {
    failed: (title: string) => `${title} could not be drawn`,
    safe: 'Your chart and the reading are unchanged. You can read this part in words.',
    again: 'Draw again',
    read: 'Read in words',
  },
}

/** Says what failed, what is safe, and offers two ways on. */
function BrokenFrame({ title, summary, locale, onAgain }: { title: string; summary: string; locale: 'ko' | 'en'; onAgain: () => void }) {
  const [isReading, setReading] = useState(false)
  const text = words[locale]
  return (
    <section role="status" className="rounded-card border border-line bg-surface p-4 shadow-card">
      <div className="flex gap-3">
        <svg
          viewBox="0 0 24 24"
          aria-hidden="true"
          className="mt-0.5 size-5 flex-none fill-none stroke-ink-2 stroke-[1.6]"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d="m2 2 20 20M10.4 10.4a2 2 0 1 1-2.8-2.8M13.5 13.5 6 21M18 12l3 3M3.6 3.6A2 2 0 0 0 3 5v14a2 2 0 0 0 2 2h14a2 2 0 0 0 1.4-.6M21 15V5a2 2 0 0 0-2-2H9" />
        </svg>
        <div>
          <p className="text-body-small font-[650] text-ink">{text.failed(title)}</p>
          <p className="mt-0.5 text-ui text-ink-2">{text.safe}</p>
        </div>
      </div>
      <div className="mt-3.5 flex gap-2">
        <button type="button" onClick={onAgain} className="h-9 rounded-[10px] bg-accent-fill px-3.5 text-ui font-semibold text-accent-on">
          {text.again}
        </button>
        <button
          type="button"
          aria-expanded={isReading}
          onClick={() => setReading(!isReading)}
          className="h-9 rounded-[10px] border border-line-strong px-3.5 text-ui font-semibold text-ink"
        >
          {text.read}
        </button>
      </div>
      {isReading && <p className="mt-3.5 border-t border-line pt-3 text-body-small whitespace-pre-line text-ink">{summary}</p>}
    </section>
  )
}

/** Whether the last hangul syllable closes with a consonant, which chooses 을 over 를. */
function endsInConsonant(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return last >= 0xac00 && last <= 0xd7a3 && (last - 0xac00) % 28 !== 0
}
