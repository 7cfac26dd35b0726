/** <ComponentFrame> shows one rendered component and never lets it out. */
import { type CSSProperties, useEffect, useRef, useState } from 'react'
import { BrokenFrame } from './broken-frame.tsx'
import { connectFrame, type FrameLink } from './connect-frame.ts'
import { frameAddress } from './frame-address.ts'
import type { ActionRequest } from './frame-message.ts'
import { useWithinReach } from './use-within-reach.ts'

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
  /** The frame has been drawn and speaks. */
  onReady?: () => void
}

/** Milliseconds that a frame may take from its mounting to its first word, its load included. */
const patience = 12_000
const shape = 'block h-(--height-narrow) w-full border-0 @min-[340px]:h-(--height) @min-[520px]:h-(--height-wide) print:hidden'

export function ComponentFrame(props: ComponentFrameProps) {
  const { source, title, height, summary, locale } = props
  const [attempt, setAttempt] = useState(0)
  const [hasFailed, setFailed] = useState(false)
  const [measured, setMeasured] = useState<number | null>(null)
  const place = useRef<HTMLDivElement | null>(null)
  const isNear = useWithinReach(place)
  const reserved = { '--height-narrow': `${height[320]}px`, '--height': `${height[358]}px`, '--height-wide': `${height[620]}px` } as CSSProperties
  const style = measured === null ? undefined : { height: measured }
  const again = () => {
    setMeasured(null)
    setFailed(false)
    setAttempt(attempt + 1)
  }
  return (
    <div ref={place}>
      {hasFailed ? (
        <BrokenFrame title={title} summary={summary} locale={locale} onAgain={again} />
      ) : (
        <figure
          className="@container relative overflow-hidden rounded-card bg-surface shadow-card after:pointer-events-none after:absolute after:inset-0 after:rounded-card after:border after:border-line print:after:hidden"
          style={reserved}
        >
          {/* A frame far from the screen is given back; its place keeps the height. */}
          {isNear ? (
            <LiveFrame key={`${source} ${attempt}`} {...props} style={style} onHeight={setMeasured} onFailure={() => setFailed(true)} />
          ) : (
            <div className={shape} style={style} />
          )}
          <figcaption className="hidden p-4 text-ui whitespace-pre-line print:block">{summary}</figcaption>
        </figure>
      )}
    </div>
  )
}

interface LiveFrameProps extends ComponentFrameProps {
  style: CSSProperties | undefined
  onHeight: (height: number) => void
  onFailure: () => void
}

/** One mounted frame and its link, from mounting to unmounting. */
function LiveFrame(props: LiveFrameProps) {
  const { source, title, texts, theme = 'system', selectedFact = null, style, onHeight, onFailure } = props
  const [isReady, setReady] = useState(false)
  const element = useRef<HTMLIFrameElement | null>(null)
  const link = useRef<FrameLink | null>(null)
  const sent = useRef<Record<string, string>>({})
  const current = useRef(props)
  current.current = props
  /* The first theme travels in the address, before first paint; later ones go over the port and never reload the frame. */
  const [address] = useState(() => `${frameAddress(source, location, navigator)}${theme === 'system' ? '' : `#theme=${theme}`}`)

  const connect = () => {
    link.current?.close()
    const frame = element.current?.contentWindow
    if (!frame) return
    sent.current = {}
    link.current = connectFrame(frame, {
      onReady: () => {
        setReady(true)
        // A task behind the next frame: by then what stands in the document has been painted.
        requestAnimationFrame(() => setTimeout(() => current.current.onReady?.()))
      },
      onHeight,
      onAction: (request) => current.current.onAction?.(request),
      onFailure,
    })
  }
  useEffect(() => {
    let width = element.current?.clientWidth
    const resized = new ResizeObserver(() => {
      if (element.current?.clientWidth === width) return
      width = element.current?.clientWidth
      link.current?.renewHeight()
    })
    if (element.current) resized.observe(element.current)
    return () => {
      resized.disconnect()
      link.current?.close()
    }
  }, [])
  useEffect(() => {
    if (isReady) return
    const deadline = setTimeout(() => current.current.onFailure(), patience)
    return () => clearTimeout(deadline)
  }, [isReady])
  useEffect(() => {
    if (isReady) link.current?.setTheme(theme)
  }, [isReady, theme])
  useEffect(() => {
    if (isReady) link.current?.select(selectedFact)
  }, [isReady, selectedFact])
  useEffect(() => {
    if (!isReady) return
    for (const [slot, text] of Object.entries(texts ?? {}))
      if (sent.current[slot] !== text) {
        sent.current[slot] = text
        link.current?.setText(slot, text)
      }
  }, [isReady, texts])

  return (
    <iframe
      ref={element}
      src={address}
      title={title}
      sandbox="allow-scripts"
      referrerPolicy="no-referrer"
      className={shape}
      style={style}
      onLoad={connect}
    />
  )
}
