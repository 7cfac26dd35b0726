'use client'

import { formatMoment } from '../components/format-moment.ts'
import { PublishForm } from '../components/publish-form.tsx'
import { useStudioWords } from '../components/studio-words.tsx'
import { CancelSchedule } from '../review/cancel-schedule.tsx'
import type { DeskRelease, ReleaseAct } from './desk-release.ts'

const ways = ['production', 'schedule'] as const

interface Props {
  desk: DeskRelease
  isBusy: boolean
  act: ReleaseAct
  /** Says what came of something. */
  onDone: (words: string) => void
}

/** How a release goes out and comes back, as far as this person may now. */
export function ReleaseDecision({ desk, isBusy, act, onDone }: Props) {
  const { release, state, waiting, mayPublish } = desk
  const { t, locale } = useStudioWords()
  const path = `releases/${release.id}`
  const count = release.items.length
  const isBlocked = release.conflicts.some(({ kind }) => kind === 'served-moved')

  if (release.status === 'discarded') return <p className="text-ui text-ink-2">{t('release.discarded')}</p>
  if (release.status === 'published')
    return (
      <div className="grid gap-2">
        <p className="text-ui text-ink-2">{t('release.published', { when: release.settledAt ? formatMoment(release.settledAt, locale) : '' })}</p>
        {state === 'taken-back' && <p className="text-ui text-ink-2">{t('release.taken-back')}</p>}
        {state === 'moved' && <p className="text-ui text-ink-2">{t('release.moved')}</p>}
        {state === 'published' && mayPublish && (
          <>
            <button
              type="button"
              className="button-outlined justify-self-start"
              disabled={isBusy}
              onClick={() => void act(path, { act: 'revert', why: '' }, t('release.revert.done', { count }))}
            >
              {t('release.revert')}
            </button>
            <p className="text-small text-ink-2">{t('release.revert.text', { count })}</p>
          </>
        )}
      </div>
    )
  if (waiting)
    return (
      <div className="grid gap-2">
        <p className="text-ui">{t('release.scheduled', { when: formatMoment(waiting.dueAt, locale) })}</p>
        {isBlocked && <p className="rounded-control bg-accent-tint px-3 py-2 text-small/5 font-normal">{t('release.scheduled.blocked')}</p>}
        {mayPublish && <CancelSchedule id={waiting.id} onDone={() => onDone(t('release.schedule.cancelled'))} />}
      </div>
    )
  if (!mayPublish) return <p className="text-ui text-ink-2">{t('release.cannot')}</p>
  const blocked = count === 0 ? t('release.empty') : isBlocked ? t('release.blocked') : null
  return (
    <div className="grid gap-3">
      <PublishForm
        ways={ways}
        isBusy={isBusy}
        blocked={blocked}
        onPublish={(way, why, dueAt) =>
          void (way === 'production'
            ? act(path, { act: 'publish', why }, t('release.publish.done', { count }))
            : act(path, { act: 'schedule', why, dueAt }, t('release.publish.scheduled')))
        }
      />
      <button
        type="button"
        className="min-h-8 justify-self-start text-small text-ink-2 underline underline-offset-4"
        disabled={isBusy}
        onClick={() => void act(path, { act: 'discard' }, t('release.discard.done'))}
      >
        {t('release.discard')}
      </button>
    </div>
  )
}
