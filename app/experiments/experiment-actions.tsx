'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FormFailure } from '../birth/form-failure.tsx'
import { Icon, type IconName } from '../components/line-icon.tsx'
import { ActionForm } from './action-form.tsx'
import { formatPercent } from './format-figures.ts'
import { sendTo } from './send-command.ts'
import type { ActionName, Actions } from './shape-actions.ts'
import type { Choices } from './template-choice.ts'
import type { ExperimentWords } from './words.ts'
import { useExperimentWords } from './words-context.tsx'

const icons: Partial<Record<ActionName, IconName>> = {
  edit: 'pencil',
  stop: 'stop',
  'stop-variant': 'minus',
  reweigh: 'gear',
  'add-variant': 'plus',
  archive: 'book',
  analyse: 'refresh',
  hold: 'clock',
  widen: 'chevron-right',
}

/** The one next step, what else may be done, and who may do what this viewer may not. */
export function ExperimentActions({ actions, choices }: { actions: Actions; choices: Choices }) {
  const words = useExperimentWords()
  const { t } = words
  const router = useRouter()
  const [open, setOpen] = useState<ActionName | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function choose(action: ActionName) {
    setFailure(null)
    if (action === 'edit') return router.push(`/experiments/${actions.experiment}/edit`)
    if (action !== 'analyse') return setOpen(action)
    setBusy(true)
    const sent = await sendTo(`/api/experiments/${actions.experiment}/analysis`, {}, words)
    setBusy(false)
    if (sent.ok) router.refresh()
    else setFailure(sent.refused.sentence)
  }

  const { next, others, notes, authors } = actions
  return (
    <section className="card grid gap-3" aria-labelledby="actions-title">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id="actions-title" className="text-ui font-[650]">
          {t('do.title')}
        </h2>
        {authors.count > 0 && (
          <p className="flex items-center gap-1.5 text-small text-ink-3">
            <Icon name="people" size={16} />
            {t(authors.isViewer ? 'eyes.authors.you' : 'eyes.authors', { count: authors.count })}
          </p>
        )}
      </div>
      {notes.map((note) => (
        <p key={note} className="text-ui/5.5 font-normal text-ink-2">
          {t(note)}
        </p>
      ))}
      <FormFailure message={failure} />
      {(next !== null || others.length > 0) && (
        <div className="flex flex-wrap items-center gap-2">
          {next !== null && (
            <button type="button" className="button-filled min-h-11 text-body-small" onClick={() => void choose(next)}>
              {nameAction(next, actions, words)}
            </button>
          )}
          {others.map((action) => (
            <button key={action} type="button" className="button-outlined" disabled={isBusy} onClick={() => void choose(action)}>
              {icons[action] && <Icon name={icons[action]} size={16} />}
              {nameAction(action, actions, words)}
            </button>
          ))}
        </div>
      )}
      {open !== null && (
        <ActionForm
          key={open}
          action={open}
          actions={actions}
          title={nameAction(open, actions, words)}
          choices={choices}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null)
            router.refresh()
          }}
        />
      )}
    </section>
  )
}

function nameAction(action: ActionName, { nextShare, learning }: Actions, { t }: ExperimentWords): string {
  switch (action) {
    case 'widen':
      return t('do.widen', { share: formatPercent(nextShare ?? 1, { digits: 0 }) })
    case 'stop-variant':
      return t('do.stop-variant.any')
    case 'learn':
      return t(learning ? 'do.learn.off' : 'do.learn.on')
    default:
      return t(`do.${action}`)
  }
}
