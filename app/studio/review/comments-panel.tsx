'use client'

import { useRouter } from 'next/navigation'
import { type Ref, useId, useState } from 'react'
import type { CommentPlace } from '#studio'
import { goldenCharts } from '#studio/client'
import { FormFailure } from '../../birth/form-failure.tsx'
import { SectionCard } from '../../components/section-card.tsx'
import { callStudio } from '../call-studio.ts'
import { useStudioWords } from '../components/studio-words.tsx'

export interface ShownComment {
  id: string
  isOwn: boolean
  place: CommentPlace | null
  text: string
  /** The moment in words. */
  at: string
  settled: boolean
}
interface Props {
  draft: string
  files: readonly string[]
  comments: readonly ShownComment[]
  place: CommentPlace | null
  mayComment: boolean
  onPlace: (place: CommentPlace | null) => void
  onShow: (place: CommentPlace) => void
  text?: Ref<HTMLTextAreaElement>
}

/** What people said of the draft: at lines, at places of the preview, or of the whole. */
export function CommentsPanel({ draft, files, comments, place, mayComment, onPlace, onShow, text }: Props) {
  const { t } = useStudioWords()
  const router = useRouter()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const open = comments.filter(({ settled }) => !settled)
  const done = comments.filter(({ settled }) => settled)

  async function send(method: 'POST' | 'PATCH', path: string, body: object) {
    setBusy(true)
    const called = await callStudio(method, path, body)
    setBusy(false)
    setFailure(called.ok ? null : called.message || t('offline'))
    if (called.ok) router.refresh()
    return called.ok
  }

  return (
    <SectionCard title={t('review.comments')} id="comments">
      {comments.length === 0 && <p className="text-ui text-ink-2">{t('review.comments.none')}</p>}
      <ol className="grid gap-3">{open.map(row)}</ol>
      {done.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-6 text-caption text-ink-2 underline underline-offset-4">
            {t('review.comment.settled')} {done.length}
          </summary>
          <ol className="mt-2 grid gap-3">{done.map(row)}</ol>
        </details>
      )}
      {mayComment && (
        <form
          className="mt-4 grid gap-2 border-t border-line pt-3"
          onSubmit={(event) => {
            event.preventDefault()
            void send('POST', `drafts/${draft}/comments`, { place, text: typed }).then((isSent) => {
              if (!isSent) return
              setTyped('')
              onPlace(null)
            })
          }}
        >
          <div className="flex flex-wrap items-end gap-2">
            <div className="grid gap-0.5">
              <label htmlFor={`${id}-file`} className="text-caption text-ink-2">
                {t('review.comment.place')}
              </label>
              <select
                id={`${id}-file`}
                value={place?.kind === 'line' ? place.file : (place?.kind ?? '')}
                onChange={({ target }) => onPlace(target.value === '' ? null : { kind: 'line', file: target.value, line: 1 })}
                className="h-9 rounded-tile bg-surface px-2 text-small shadow-[inset_0_0_0_1px_var(--line-strong)]"
              >
                <option value="">{t('review.comment.whole')}</option>
                {place?.kind === 'preview' && <option value="preview">{placeInWords(place)}</option>}
                {files.map((file) => (
                  <option key={file} value={file}>
                    {file}
                  </option>
                ))}
              </select>
            </div>
            {place?.kind === 'line' && (
              <div className="grid gap-0.5">
                <label htmlFor={`${id}-line`} className="text-caption text-ink-2">
                  {t('review.comment.line')}
                </label>
                <input
                  id={`${id}-line`}
                  type="number"
                  min={1}
                  value={place.line}
                  onChange={({ target }) => onPlace({ ...place, line: Math.max(1, Number(target.value) || 1) })}
                  className="h-9 w-20 rounded-tile bg-surface px-2 text-small shadow-[inset_0_0_0_1px_var(--line-strong)]"
                />
              </div>
            )}
          </div>
          <label htmlFor={`${id}-text`} className="sr-only">
            {t('review.comment.text')}
          </label>
          <textarea
            ref={text}
            id={`${id}-text`}
            rows={3}
            required
            maxLength={2_000}
            value={typed}
            placeholder={t('review.comment.text')}
            onChange={({ target }) => setTyped(target.value)}
            className="control w-full px-3.5 py-2.5 text-body-small"
          />
          <FormFailure message={failure} />
          <button type="submit" className="button-outlined justify-self-start" disabled={isBusy || typed.trim() === ''}>
            {t('review.comment.add')}
          </button>
        </form>
      )}
    </SectionCard>
  )

  function row(comment: ShownComment) {
    const { place: at } = comment
    return (
      <li key={comment.id} className="grid gap-1 rounded-control bg-sunken px-3.5 py-2.5">
        <p className="flex flex-wrap items-center gap-x-2 text-caption text-ink-2">
          <b className="font-semibold text-ink">{t(comment.isOwn ? 'review.comment.mine' : 'review.comment.other')}</b>
          <span>{comment.at}</span>
          {at === null ? (
            <span>{t('review.comment.whole')}</span>
          ) : (
            <button type="button" className="min-h-6 underline underline-offset-4" onClick={() => onShow(at)}>
              {placeInWords(at)}
            </button>
          )}
        </p>
        <p className="text-body-small whitespace-pre-line">{comment.text}</p>
        {mayComment && (
          <button
            type="button"
            className="min-h-6 justify-self-start text-caption text-ink-2 underline underline-offset-4"
            disabled={isBusy}
            onClick={() => void send('PATCH', `comments/${comment.id}`, { settled: !comment.settled })}
          >
            {t(comment.settled ? 'review.comment.reopen' : 'review.comment.settle')}
          </button>
        )}
      </li>
    )
  }

  function placeInWords(at: CommentPlace): string {
    if (at.kind === 'line') return t('review.comment.at-line', { file: at.file, line: at.line })
    const chart = goldenCharts.find((golden) => golden.id === at.chart)?.name[at.locale] ?? at.chart
    return t('review.comment.at-preview', { chart, x: Math.round(at.x), y: Math.round(at.y) })
  }
}
