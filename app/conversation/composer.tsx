'use client'

import { type FormEvent, useEffect, useRef } from 'react'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'

const tallestPixels = 168

/** Where one writes. While an answer is being written, send turns into stop. */
export function Composer({
  text,
  writing,
  onType,
  onSend,
  onStop,
}: {
  text: string
  writing: boolean
  onType: (text: string) => void
  onSend: () => void
  onStop: () => void
}) {
  const { t } = useMessages()
  const field = useRef<HTMLTextAreaElement>(null)
  const ready = text.trim().length > 0

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useEffect(() => {
    const element = field.current
    if (!element) return
    element.style.height = 'auto'
    element.style.height = `${Math.min(element.scrollHeight, tallestPixels)}px`
  }, [text])

  function send(event: FormEvent) {
    event.preventDefault()
    if (writing) onStop()
    else if (ready) onSend()
  }

  return (
    <form onSubmit={send} className="control flex min-h-13 items-end gap-2 rounded-[26px] py-1 pr-1 pl-4.5">
      <textarea
        ref={field}
        rows={1}
        value={text}
        maxLength={4000}
        aria-label={t('composer.placeholder')}
        placeholder={writing ? t('composer.writing') : t('composer.placeholder')}
        className="my-2.5 min-w-0 flex-1 resize-none bg-transparent text-input outline-none"
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || matchMedia('(pointer: coarse)').matches) return
          event.preventDefault()
          if (!writing && ready) onSend()
        }}
      />
      <button
        type="submit"
        aria-label={writing ? t('composer.stop') : t('composer.send')}
        disabled={!writing && !ready}
        className={`flex size-11 flex-none items-center justify-center rounded-full ${writing ? 'bg-ink text-paper' : ready ? 'bg-accent-fill text-accent-on' : 'bg-sunken text-ink-3'}`}
      >
        <Icon name={writing ? 'stop' : 'send'} />
      </button>
    </form>
  )
}
