'use client'

import Link from 'next/link'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { MemoryView } from '#readings/client'
import { FormFailure } from '../birth/form-failure.tsx'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson } from '../request/post-json.ts'

const longestLine = 240
type Mode = 'read' | 'edit' | 'delete' | 'deleted'

/** One memory: what was asked, the line that is remembered of it, and what its person can do about it. */
export function MemoryCard({ memory: given, day }: { memory: MemoryView; day: string }) {
  const { t } = useMessages()
  const [memory, setMemory] = useState(given)
  const [mode, setMode] = useState<Mode>('read')
  /** Where the focus goes back to. */
  const [left, setLeft] = useState<Mode>('read')
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const questionId = useId()

  async function send(method: 'PATCH' | 'DELETE', change: object): Promise<boolean> {
    setBusy(true)
    setFailure(null)
    const answer = await postJson<Partial<MemoryView>>(`/api/memories/${memory.id}`, change, { method })
    setBusy(false)
    if (answer.ok) setMemory((current) => ({ ...current, ...answer.value }))
    else setFailure(answer.error.message || t('memory.failed'))
    return answer.ok
  }

  function read(from: Mode): void {
    setLeft(from)
    setMode('read')
  }

  if (mode === 'deleted') return <Deleted />
  const { conversation, question, summary, corrected, withdrawn, rating } = memory
  return (
    <article className="card grid gap-2.5">
      <header className="flex flex-wrap items-center gap-1.5">
        <span className="mr-auto text-caption text-ink-3">{day}</span>
        {corrected && <Mark>{t('memory.corrected')}</Mark>}
        {withdrawn && <Mark>{t('memory.withdrawn')}</Mark>}
        {rating && (
          <Mark>
            <Icon name={rating.value > 0 ? 'thumb-up' : 'thumb-down'} size={14} />
            {rating.value > 0 ? t('memory.liked') : t('memory.disliked')}
          </Mark>
        )}
      </header>
      <h2 className="line-clamp-3 text-body-small font-[650]">{question}</h2>
      {mode === 'edit' ? (
        <Correction
          summary={summary}
          busy={busy}
          onKeep={async (line) => {
            if (await send('PATCH', { summary: line })) read('edit')
          }}
          onCancel={() => read('edit')}
        />
      ) : (
        <>
          <p className={`text-ui/5.5 font-normal ${withdrawn ? 'text-ink-3 line-through' : 'text-ink-2'}`}>{summary || t('memory.no-line')}</p>
          {rating?.reason && <p className="rounded-control bg-sunken px-3 py-2 text-small text-ink-2">{rating.reason}</p>}
        </>
      )}
      <FormFailure message={failure} />
      {mode === 'read' && (
        <div className="-mb-1 flex flex-wrap items-center gap-x-1 gap-y-0.5 border-t border-line pt-2">
          <Action label={t('memory.correct')} focused={left === 'edit'} disabled={busy} onPress={() => setMode('edit')} />
          <Action
            label={withdrawn ? t('memory.restore') : t('memory.withdraw')}
            disabled={busy}
            onPress={() => void send('PATCH', { withdrawn: !withdrawn })}
          />
          <Action label={t('memory.delete')} focused={left === 'delete'} disabled={busy} onPress={() => setMode('delete')} />
          <Link href={`/c/${conversation}`} prefetch={false} className="link ml-auto min-h-10 px-2">
            {t('memory.open')}
            <Icon name="chevron-right" size={16} />
          </Link>
        </div>
      )}
      {mode === 'delete' && (
        <div className="grid gap-2.5 border-t border-line pt-3">
          <p id={questionId} className="text-ui/5.5">
            {t('memory.delete.question')}
          </p>
          <div className="flex flex-wrap gap-2">
            <button
              type="button"
              className="button-outlined"
              aria-describedby={questionId}
              disabled={busy}
              onClick={async () => {
                if (await send('DELETE', {})) setMode('deleted')
              }}
            >
              {t('memory.delete.yes')}
            </button>
            {/* biome-ignore lint/a11y/noAutofocus: the question was asked for, and the harmless answer lies under the finger. */}
            <button type="button" autoFocus className="button-outlined" aria-describedby={questionId} disabled={busy} onClick={() => read('delete')}>
              {t('memory.delete.no')}
            </button>
          </div>
        </div>
      )}
    </article>
  )
}

function Correction({
  summary,
  busy,
  onKeep,
  onCancel,
}: {
  summary: string
  busy: boolean
  onKeep: (line: string) => Promise<void>
  onCancel: () => void
}) {
  const { t } = useMessages()
  const [line, setLine] = useState(summary.slice(0, longestLine))
  const id = useId()
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void onKeep(line)
      }}
    >
      <label htmlFor={id} className="text-small text-ink-2">
        {t('memory.line')}
      </label>
      <textarea
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the person pressed the button to write here.
        autoFocus
        required
        rows={3}
        maxLength={longestLine}
        value={line}
        onChange={(event) => setLine(event.target.value.replaceAll('\n', ' '))}
        className="control w-full resize-none px-3 py-2 text-body-small"
      />
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="button-outlined" disabled={busy || line.trim() === ''}>
          <Icon name="check" size={18} />
          {t('memory.keep')}
        </button>
        <button type="button" className="button-outlined" disabled={busy} onClick={onCancel}>
          {t('memory.cancel')}
        </button>
      </div>
    </form>
  )
}

/** Stands where the memory was, so that neither the eye nor the focus loses its place. */
function Deleted() {
  const { t } = useMessages()
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => line.current?.focus(), [])
  return (
    <p ref={line} role="status" tabIndex={-1} className="rounded-card bg-sunken px-4 py-3 text-small text-ink-2">
      {t('memory.deleted')}
    </p>
  )
}

function Action({ label, focused = false, disabled, onPress }: { label: string; focused?: boolean; disabled: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      // biome-ignore lint/a11y/noAutofocus: the person comes back to where they were.
      autoFocus={focused}
      className="min-h-10 rounded-[10px] px-2 text-small font-semibold text-ink-2 first:-ml-2 disabled:text-ink-3"
      disabled={disabled}
      onClick={onPress}
    >
      {label}
    </button>
  )
}

function Mark({ children }: { children: ReactNode }) {
  return <span className="tag">{children}</span>
}
