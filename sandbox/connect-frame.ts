import { loadFrameFonts } from './frame-fonts.ts'
import { type ActionRequest, readFrameMessage } from './frame-message.ts'
import { settleHeight, unsettled } from './settle-height.ts'

export interface FrameListener {
  onReady(): void
  /** CSS pixels, settled. */
  onHeight(height: number): void
  onAction(request: ActionRequest): void
  /** It never answered, stopped answering, or would not stop talking. */
  onFailure(reason: 'silent' | 'flood'): void
}

export interface FrameLink {
  /** `system` lets the frame follow the system's colour scheme. */
  setTheme(theme: 'light' | 'dark' | 'system'): void
  setText(slot: string, text: string): void
  select(fact: string | null): void
  /** The host gave the frame another width: its height may move again. */
  renewHeight(): void
  close(): void
}

const patience = 4_000
const pulse = 4_000
const limit = { messages: 30, perMilliseconds: 1_000, dropped: 60 }

/** Hands a loaded frame its private port and speaks with it until closed. Everything it says is checked and counted. */
export function connectFrame(frame: Window, listener: FrameListener): FrameLink {
  const { port1: port, port2: theirs } = new MessageChannel()
  const send = (method: string, params: object) => port.postMessage({ jsonrpc: '2.0', method, params })
  let isOpen = true
  let lastHeard: number | null = null
  let windowStart = 0
  let heard = 0
  let dropped = 0
  let settled = unsettled
  const renewHeight = () => {
    settled = { ...settled, changes: 0 }
  }

  const fail = (reason: 'silent' | 'flood') => {
    if (!isOpen) return
    link.close()
    listener.onFailure(reason)
  }
  const isWithinLimit = (now: number): boolean => {
    if (now - windowStart > limit.perMilliseconds) {
      windowStart = now
      heard = 0
    }
    heard += 1
    return heard <= limit.messages
  }

  port.onmessage = ({ data }) => {
    const now = performance.now()
    const message = isWithinLimit(now) ? readFrameMessage(data) : null
    if (!message) {
      dropped += 1
      if (dropped > limit.dropped) fail('flood')
      return
    }
    lastHeard = now
    if (message.method === 'ui/initialize') {
      listener.onReady()
      for (const loading of loadFrameFonts())
        loading.then((font) => {
          if (!font || !isOpen) return
          renewHeight()
          send('ui/fonts', { fonts: [font] })
        })
    } else if (message.method === 'ui/size-changed') {
      const before = settled
      settled = settleHeight(before, message.height)
      if (settled !== before && settled.height !== null) listener.onHeight(settled.height)
    } else if (message.method === 'ui/action') {
      const { method: _method, ...request } = message
      listener.onAction(request)
    }
  }

  const deadline = setTimeout(() => lastHeard === null && fail('silent'), patience)
  const heartbeat = setInterval(() => {
    if (document.visibilityState !== 'visible' || lastHeard === null) return
    const asked = performance.now()
    send('ui/ping', {})
    setTimeout(() => isOpen && document.visibilityState === 'visible' && lastHeard! < asked && fail('silent'), patience)
  }, pulse)

  const link: FrameLink = {
    setTheme: (theme) => send('ui/context', { theme }),
    setText(slot, text) {
      renewHeight()
      send('ui/text', { slot, text })
    },
    select: (fact) => send('ui/select', { fact }),
    renewHeight,
    close() {
      isOpen = false
      clearTimeout(deadline)
      clearInterval(heartbeat)
      port.close()
    },
  }
  frame.postMessage({ method: 'ui/port' }, '*', [theirs])
  return link
}
