'use client'

import { type FormEvent, useRef, useState } from 'react'
import { ActionMenu } from '../components/action-menu.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import type { Versions } from './use-conversation.ts'
import { VersionSwitch } from './version-switch.tsx'

interface Props {
  text: string
  /** Other words for it, which were not taken. */
  unsent: string | null
  /** Whether it may be asked in other words: it is known to the server, and nothing is being written. */
  editable: boolean
  versions: Versions | null
  onEdit: (text: string) => void
  /** It stays as it is. */
  onKeep: () => void
  onShowVersion: (id: string) => void
  onCopy: () => void
}

/** What the person asked, in a bubble, with what can be done with it. */
export function Question({ text, unsent, editable, versions, onEdit, onKeep, onShowVersion, onCopy }: Props) {
  const { t } = useMessages()
  const [editing, setEditing] = useState(unsent !== null)
  function keep() {
    setEditing(false)
    onKeep()
  }
  if (editing)
    return (
      <EditQuestion
        text={unsent ?? text}
        onCancel={keep}
        onAsk={(changed) => {
          if (changed === text) return keep()
          setEditing(false)
          onEdit(changed)
        }}
      />
    )
  return (
    <div className="grid justify-items-end gap-0.5">
      <p className="max-w-[min(300px,86%)] rounded-[18px_18px_5px_18px] bg-bubble px-4 py-2 text-[1rem]/6.5 whitespace-pre-wrap">
        <span className="sr-only">{t('thread.you')} </span>
        {text}
      </p>
      <div className="no-print flex min-h-9 items-center">
        {versions && <VersionSwitch versions={versions} onShow={onShowVersion} />}
        <ActionMenu
          label={t('question.menu')}
          actions={[
            ...(editable ? [{ name: 'edit', label: t('question.edit'), icon: 'pencil' as const, act: () => setEditing(true) }] : []),
            { name: 'copy', label: t('copy'), icon: 'copy', act: onCopy },
          ]}
        />
      </div>
    </div>
  )
}

function EditQuestion({ text, onCancel, onAsk }: { text: string; onCancel: () => void; onAsk: (text: string) => void }) {
  const { t } = useMessages()
  const [changed, setChanged] = useState(text)
  const form = useRef<HTMLFormElement>(null)
  function submit(event: FormEvent) {
    event.preventDefault()
    if (changed.trim()) onAsk(changed.trim())
  }
  return (
    <form ref={form} className="ml-auto grid w-full max-w-[420px] gap-2" onSubmit={submit}>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the person has just chosen to write here.
        autoFocus
        rows={2}
        maxLength={4000}
        value={changed}
        aria-label={t('question.edit')}
        className="control w-full px-3.5 py-2.5 text-input"
        onChange={(event) => setChanged(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel()
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || matchMedia('(pointer: coarse)').matches) return
          event.preventDefault()
          form.current?.requestSubmit()
        }}
      />
      <p className="text-small text-ink-2">{t('question.edit-text')}</p>
      <div className="flex justify-end gap-2">
        <button type="button" className="button-outlined" onClick={onCancel}>
          {t('cancel')}
        </button>
        <button type="submit" className="button-outlined bg-accent-fill text-accent-on" disabled={changed.trim() === ''}>
          {t('question.ask')}
        </button>
      </div>
    </form>
  )
}
