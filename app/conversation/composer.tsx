'use client'

import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { type Command, commands, commandsFor, labelOfCommand, questionOfCommand } from './commands.ts'

const tallestPixels = 168

/** Where one writes. While an answer is being written, send turns into stop. A slash, or the button beside the field, offers common questions. */
export function Composer({
  text,
  writing,
  onType,
  onSend,
  onAsk,
  onStop,
}: {
  text: string
  writing: boolean
  onType: (text: string) => void
  onSend: () => void
  onAsk: (question: string) => void
  onStop: () => void
}) {
  const { t } = useMessages()
  const field = useRef<HTMLTextAreaElement>(null)
  const list = useId()
  const [browsing, setBrowsing] = useState(false)
  const [closed, setClosed] = useState('')
  const [chosen, setChosen] = useState(0)
  const ready = text.trim().length > 0
  const offered = writing || text === closed ? [] : commandsFor(text, t)
  const shown: readonly Command[] = browsing && !writing ? commands : offered
  const at = Math.min(chosen, shown.length - 1)

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
    else if (offered.length > 0) pick(offered[at])
    else if (ready) onSend()
  }
  function pick(command: Command | undefined) {
    if (!command) return
    setBrowsing(false)
    setChosen(0)
    if (offered.length > 0) onType('')
    onAsk(questionOfCommand(command, t))
  }
  function close() {
    setBrowsing(false)
    setClosed(text)
  }
  function handleKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return
    if (shown.length > 0) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step) {
        event.preventDefault()
        setChosen((at + step + shown.length) % shown.length)
        return
      }
      if (event.key === 'Escape') return close()
    }
    if (event.key !== 'Enter' || event.shiftKey || matchMedia('(pointer: coarse)').matches) return
    event.preventDefault()
    if (writing) return
    if (shown.length > 0) pick(shown[at])
    else if (ready) onSend()
  }

  return (
    <form onSubmit={send} className="relative">
      {shown.length > 0 && (
        <div
          id={list}
          role="listbox"
          aria-label={t('command.label')}
          className="absolute inset-x-0 bottom-full z-10 mb-2 max-h-80 overflow-y-auto rounded-control bg-surface p-1 shadow-pop"
        >
          {shown.map((command, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field keeps the focus and its keys choose.
            <div
              key={command}
              id={`${list}-${command}`}
              role="option"
              aria-selected={index === at}
              className="flex min-h-11 cursor-pointer items-baseline gap-3 rounded-tile px-3 py-2 aria-selected:bg-sunken"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => pick(command)}
            >
              <span className="w-20 flex-none text-ui font-semibold">{labelOfCommand(command, t)}</span>
              <span className="text-small text-ink-2">{questionOfCommand(command, t)}</span>
            </div>
          ))}
        </div>
      )}
      <div className="control flex min-h-13 items-end gap-2 rounded-[26px] p-1">
        <button
          type="button"
          aria-label={t('command.open')}
          aria-haspopup="listbox"
          aria-expanded={shown.length > 0}
          disabled={writing}
          className="flex size-11 flex-none items-center justify-center rounded-full text-ink-2 aria-expanded:bg-sunken"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            if (shown.length > 0) close()
            else {
              setChosen(0)
              setBrowsing(true)
              // A finger needs no keys to choose, and the keyboard would cover the list.
              if (!matchMedia('(pointer: coarse)').matches) field.current?.focus()
            }
          }}
        >
          <Icon name="slash" />
        </button>
        <textarea
          ref={field}
          rows={1}
          value={text}
          maxLength={4000}
          aria-label={t('composer.placeholder')}
          aria-autocomplete="list"
          aria-controls={shown.length > 0 ? list : undefined}
          aria-activedescendant={shown[at] ? `${list}-${shown[at]}` : undefined}
          placeholder={writing ? t('composer.writing') : t('composer.placeholder')}
          className="my-2.5 min-w-0 flex-1 resize-none bg-transparent text-input outline-none"
          onChange={(event) => {
            setBrowsing(false)
            setClosed('')
            setChosen(0)
            onType(event.target.value)
          }}
          onBlur={() => setBrowsing(false)}
          onKeyDown={handleKey}
        />
        <button
          type="submit"
          aria-label={writing ? t('composer.stop') : t('composer.send')}
          disabled={!writing && !ready}
          className={`flex size-11 flex-none items-center justify-center rounded-full ${writing ? 'bg-ink text-paper' : ready ? 'bg-accent-fill text-accent-on' : 'bg-sunken text-ink-3'}`}
        >
          <Icon name={writing ? 'stop' : 'send'} />
        </button>
      </div>
    </form>
  )
}
