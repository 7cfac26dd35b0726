'use client'

import Link from 'next/link'
import type { DraftStatus } from '#studio'
import { Icon } from '../../components/line-icon.tsx'
import { StatusShape } from '../components/status-shape.tsx'
import { useStudioWords } from '../components/studio-words.tsx'
import type { SaveState } from './draft-at-hand.ts'

interface Props {
  id: string
  template: string
  title: string
  version: string
  status: DraftStatus
  /** What an edit took it out of, on this screen. */
  left: 'review' | 'approval' | null
  state: SaveState
  readOnly: boolean
  /** Findings of the vetter; null before it has spoken. */
  problems: number | null
  submitting: { isBusy: boolean; failure: string | null }
  onSubmit: () => void
  onPalette: () => void
}

/** What is being written, whether it is safe, and the way to review. */
export function DeskHead({ id, template, title, version, status, left, state, readOnly, problems, submitting, onSubmit, onPalette }: Props) {
  const { t } = useStudioWords()
  const why = problems === null ? t('submit.checking') : problems > 0 ? t('submit.problems', { count: problems }) : ''
  return (
    <div className="flex flex-none flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-4 py-2.5">
      <Link href="/studio" className="button-icon -ml-2.5" aria-label={t('back-to-library')}>
        <Icon name="back" />
      </Link>
      <div className="min-w-0 flex-1 basis-40">
        <p className="truncate font-serif text-title">{title}</p>
        <p className="flex flex-wrap items-center gap-x-2 text-caption text-ink-2">
          <span className="font-mono">
            {template} {version}
          </span>
          <span className="inline-flex items-center gap-1">
            <StatusShape status={status} />
            {t(`status.${status}`)}
          </span>
          <span role="status" data-save-state={state.kind}>
            {readOnly ? t('save.read-only') : state.kind === 'refused' ? state.message : t(`save.${state.kind}`)}
          </span>
        </p>
        <p role="status" className="text-small empty:hidden">
          {left && t(left === 'approval' ? 'save.approval-gone' : 'save.left-review')}
        </p>
      </div>
      <button
        type="button"
        onClick={onPalette}
        className="inline-flex min-h-9 items-center gap-2 rounded-tile px-3 text-small text-ink-2 shadow-[inset_0_0_0_1px_var(--line)]"
      >
        <Icon name="search" size={16} />
        {t('palette.button')}
        <kbd className="hidden rounded-md bg-sunken px-1.5 font-sans text-caption text-ink-2 sm:inline">Ctrl K</kbd>
      </button>
      {!readOnly && (status === 'draft' || status === 'changes-asked') && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <p className="text-caption text-ink-2" role="status" id="submit-why">
            {submitting.failure ?? why}
          </p>
          <button
            type="button"
            className="button-filled min-h-10 rounded-tile px-4 text-ui"
            disabled={problems !== 0 || submitting.isBusy}
            aria-describedby="submit-why"
            onClick={onSubmit}
          >
            {t('submit.do')}
          </button>
        </div>
      )}
      {(status === 'in-review' || status === 'approved') && (
        <Link href={`/studio/reviews/${id}`} className="button-outlined">
          {t('submit.to-review')}
        </Link>
      )}
    </div>
  )
}
