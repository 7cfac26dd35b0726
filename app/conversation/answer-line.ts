import type { ReadingParts, StoredPart } from '#readings/client'
import type { ReadingMessage } from './reading-message.ts'

export type LineStatus = 'ready' | 'submitted' | 'streaming' | 'error'

export interface LineState {
  messages: ReadingMessage[]
  status: LineStatus
  /** A `TypeError` where the line was cut; else what the server said. */
  error: Error | null
}

/** The messages of one conversation and the stream that the last of them comes from. */
export interface AnswerLine {
  /** As it is now; what `subscribe` announces may be a moment older. */
  now(): LineState
  /** As it was announced last. */
  shown(): LineState
  subscribe(listener: () => void): () => void
  setMessages(change: (messages: ReadingMessage[]) => ReadingMessage[]): void
  clearError(): void
  /** Listens to a new answer below the messages, to its end. */
  ask(request: (signal: AbortSignal) => Promise<Response>): Promise<void>
  /** Listens on to the answer that is the last message. A response without a body says that there is nothing more to hear. */
  rejoin(request: (signal: AbortSignal) => Promise<Response>): Promise<void>
  /** Stops listening. */
  stop(): void
}

const announceMilliseconds = 40
let made = 0

/** An id for a message that the server has not named yet. */
export function nextMessageId(): string {
  made++
  return `local-${made}`
}

/** `onPart` hears every data part once, in order, before anybody sees it. */
export function openAnswerLine(messages: ReadingMessage[], onPart: (part: StoredPart) => void): AnswerLine {
  let state: LineState = { messages, status: 'ready', error: null }
  let announced = state
  let timer: ReturnType<typeof setTimeout> | null = null
  let listening: AbortController | null = null
  const listeners = new Set<() => void>()

  function announce(): void {
    if (timer) clearTimeout(timer)
    timer = null
    announced = state
    for (const listener of listeners) listener()
  }
  function change(members: Partial<LineState>): void {
    state = { ...state, ...members }
    announce()
  }
  /** Parts come faster than anybody reads: they are announced together. */
  function take(part: StoredPart, answer: string): void {
    onPart(part)
    const last = state.messages.at(-1)
    const known = last?.id === answer ? last : null
    const next: ReadingMessage = { ...(known ?? { id: answer, role: 'assistant' }), parts: withPart(known?.parts ?? [], part) }
    state = { ...state, status: 'streaming', messages: known ? state.messages.with(-1, next) : [...state.messages, next] }
    timer ??= setTimeout(announce, announceMilliseconds)
  }

  async function listen(request: (signal: AbortSignal) => Promise<Response>, answer: string): Promise<void> {
    listening?.abort()
    const own = new AbortController()
    listening = own
    change({ status: 'submitted', error: null })
    try {
      const response = await request(own.signal)
      if (!response.ok) throw new Error(await response.text())
      if (response.body) for await (const part of partsOf(response.body)) if (listening === own) take(part, answer)
      if (listening === own) change({ status: 'ready' })
    } catch (error) {
      if (listening === own && !own.signal.aborted) change({ status: 'error', error: error instanceof Error ? error : new Error('unexpected') })
    }
  }

  return {
    now: () => state,
    shown: () => announced,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setMessages: (next) => change({ messages: next(state.messages) }),
    clearError: () => state.error && change({ status: 'ready', error: null }),
    ask: (request) => listen(request, nextMessageId()),
    rejoin: (request) => {
      const last = state.messages.at(-1)
      return listen(request, last?.role === 'assistant' ? last.id : nextMessageId())
    },
    stop() {
      listening?.abort()
      listening = null
      change({ status: 'ready' })
    },
  }
}

/** A part with an id takes the place of the one that was told before with the same id. */
function withPart(parts: ReadingMessage['parts'], part: StoredPart): ReadingMessage['parts'] {
  const at = part.id === undefined ? -1 : parts.findIndex((told) => told.type === part.type && 'id' in told && told.id === part.id)
  const next = part as ReadingMessage['parts'][number]
  return at < 0 ? [...parts, next] : parts.with(at, next)
}

const partNames: Record<keyof ReadingParts, true> = {
  component: true,
  'component-text': true,
  sentence: true,
  understanding: true,
  'told-birth': true,
  safety: true,
  guess: true,
  recall: true,
  layout: true,
  'follow-ups': true,
  proof: true,
  notice: true,
  started: true,
}

/** The data parts of a UI message stream. Events of other kinds are passed over; an error that the server tells is thrown. */
export async function* partsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<StoredPart> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      rest += value
      const events = rest.split('\n\n')
      rest = events.pop() ?? ''
      for (const event of events) {
        const told = readEvent(event)
        if (told?.kind === 'error') throw new Error(told.text)
        if (told) yield told.part
      }
    }
  } finally {
    void reader.cancel().catch(() => {})
  }
}

function readEvent(event: string): { kind: 'part'; part: StoredPart } | { kind: 'error'; text: string } | null {
  const data = /^data: (\{.*\})$/m.exec(event)?.[1]
  if (!data) return null
  let value: { type?: unknown; errorText?: unknown }
  try {
    value = JSON.parse(data) as typeof value
  } catch {
    return null
  }
  if (value.type === 'error') return { kind: 'error', text: String(value.errorText ?? '') }
  if (typeof value.type !== 'string' || !value.type.startsWith('data-') || !Object.hasOwn(partNames, value.type.slice(5))) return null
  return { kind: 'part', part: value as StoredPart }
}
