'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useStudioWords } from '../components/studio-words.tsx'

export interface Command {
  id: string
  label: string
  /** How it is done without the palette. */
  keys?: string
  run: () => void
}

/** Everything that can be done here by typing a few letters of it. Opens with Ctrl+K or ⌘K. */
export function CommandPalette({ commands, onClose }: { commands: Command[]; onClose: () => void }) {
  const { t } = useStudioWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const found = commands.filter(({ label }) => matches(label, typed))
  const chosen = found[Math.min(at, found.length - 1)]

  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  useEffect(() => {
    if (chosen) document.getElementById(`${list}-${chosen.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen, list])

  function run(command: Command) {
    onClose()
    command.run()
  }
  function move(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setAt((at + step + found.length) % Math.max(1, found.length))
    } else if (event.key === 'Enter' && chosen && !event.nativeEvent.isComposing) {
      event.preventDefault()
      run(chosen)
    }
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a dialog closes on Escape by itself.
    <dialog
      ref={dialog}
      aria-label={t('palette.title')}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className="mx-auto mt-[12vh] mb-auto w-[min(36rem,calc(100vw-2rem))] rounded-card bg-raised p-0 text-ink shadow-pop"
    >
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${list}-${chosen.id}` : undefined}
        aria-label={t('palette.title')}
        placeholder={t('palette.placeholder')}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setAt(0)
        }}
        onKeyDown={move}
        className="h-13 w-full border-b border-line bg-transparent px-4 text-input outline-none"
      />
      <div id={list} role="listbox" aria-label={t('palette.title')} className="max-h-[50vh] overflow-y-auto p-1.5">
        {found.map((command) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the text field above keeps the focus and names the chosen option.
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the text field above.
          <div
            key={command.id}
            id={`${list}-${command.id}`}
            role="option"
            aria-selected={command === chosen}
            onClick={() => run(command)}
            className="flex min-h-10 cursor-pointer items-center gap-3 rounded-tile px-3 text-ui aria-selected:bg-sunken aria-selected:font-semibold"
          >
            <span className="min-w-0 flex-1 truncate">{command.label}</span>
            {command.keys && <kbd className="font-sans text-caption text-ink-3">{command.keys}</kbd>}
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <p role="status" className="px-4.5 pb-4 text-ui text-ink-2">
          {t('palette.none')}
        </p>
      )}
    </dialog>
  )
}

/** Whether every word that was typed stands somewhere in the label. */
function matches(label: string, typed: string): boolean {
  const text = label.normalize('NFC').toLowerCase()
  return typed
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
