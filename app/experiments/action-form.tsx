'use client'

import { useState } from 'react'
import { FormFailure } from '../birth/form-failure.tsx'
import { Sheet } from '../conversation/sheet.tsx'
import { AddVariant } from './add-variant.tsx'
import { formatPercent } from './format-figures.ts'
import { OpenItems } from './open-items.tsx'
import { Reweigh } from './reweigh.tsx'
import { type Refused, sendCommand } from './send-command.ts'
import type { ActionName, Actions, ActionVariant } from './shape-actions.ts'
import type { Choices } from './template-choice.ts'
import type { ExperimentWords } from './words.ts'
import { useExperimentWords } from './words-context.tsx'

interface Props {
  action: ActionName
  actions: Actions
  title: string
  choices: Choices
  onClose: () => void
  onDone: () => void
}

/** What an action needs to know, asked in a sheet; nothing happens before its button. */
export function ActionForm(props: Props) {
  const { action, actions, title, onClose } = props
  const words = useExperimentWords()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)

  async function send(command: { kind: string; [name: string]: unknown }) {
    setBusy(true)
    const sent = await sendCommand(actions.experiment, command, words)
    setBusy(false)
    if (sent.ok) props.onDone()
    else setRefused(sent.refused)
  }

  const failure = refused && [refused.sentence, ...(refused.code === 'design-invalid' ? [words.t('problem.variant')] : [])].join(' ')

  return (
    <Sheet title={title} onClose={onClose}>
      <div className="grid gap-4">
        <FormFailure message={failure} />
        {refused && refused.items.length > 0 && <OpenItems open={refused.items} />}
        {action === 'reweigh' ? (
          <Reweigh variants={actions.variants} isBusy={isBusy} onSend={(weights) => void send({ kind: 'reweigh', weights })} />
        ) : action === 'add-variant' ? (
          <AddVariant
            choices={props.choices}
            taken={actions.variants.map(({ id }) => id)}
            isBusy={isBusy}
            onSend={(variant, previewed) => void send({ kind: 'add-variant', variant, previewed })}
          />
        ) : (
          <PlainAction {...props} isBusy={isBusy} onSend={(command) => void send(command)} />
        )}
      </div>
    </Sheet>
  )
}

const withReason: readonly ActionName[] = ['hold', 'stop', 'stop-variant', 'decide']

function PlainAction({
  action,
  actions,
  title,
  isBusy,
  onClose,
  onSend,
}: Props & { isBusy: boolean; onSend: (command: { kind: string; [name: string]: unknown }) => void }) {
  const words = useExperimentWords()
  const { t } = words
  const choices = choicesOf(action, actions)
  const [variant, setVariant] = useState(choices.length === 1 ? choices[0]!.id : '')
  const [reason, setReason] = useState('')
  const asksReason = withReason.includes(action)
  const text = explain(action, actions, words)
  const isReady = (choices.length === 0 || variant !== '') && (!asksReason || reason.trim() !== '')
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        onSend(commandOf(action, { variant, reason, learn: !actions.learning }))
      }}
    >
      {text && <p className="text-ui/5.5 font-normal text-ink-2">{text}</p>}
      {choices.length > 0 && (
        <fieldset className="grid gap-1">
          <legend className="mb-1 text-ui font-semibold">{t('do.which')}</legend>
          {choices.map(({ id, isControl }) => (
            <label key={id} className="flex min-h-10 items-center gap-2.5 text-body-small">
              <input
                type="radio"
                name="variant"
                value={id}
                required
                checked={variant === id}
                onChange={() => setVariant(id)}
                className="size-5 flex-none accent-accent"
              />
              {action === 'decide' ? t(isControl ? 'do.decide.control' : 'do.decide.variant', { variant: id }) : id}
            </label>
          ))}
        </fieldset>
      )}
      {asksReason && (
        <div className="grid gap-1">
          <label htmlFor="action-reason" className="text-ui font-semibold">
            {t('do.reason')}
          </label>
          <textarea
            id="action-reason"
            rows={2}
            maxLength={600}
            required
            value={reason}
            aria-describedby="action-reason-hint"
            className="control w-full px-3.5 py-2.5"
            onChange={(event) => setReason(event.target.value)}
          />
          <p id="action-reason-hint" className="text-small text-ink-3">
            {t('do.reason.hint')}
          </p>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="button-filled min-h-11 text-body-small" disabled={isBusy || !isReady}>
          {title}
        </button>
        <button type="button" className="button-outlined min-h-11" onClick={onClose}>
          {t('do.cancel')}
        </button>
      </div>
    </form>
  )
}

function choicesOf(action: ActionName, { variants }: Actions): ActionVariant[] {
  if (action === 'decide') return variants.filter(({ mayShip }) => mayShip)
  if (action === 'stop-variant') return variants.filter(({ isStopped, isControl }) => !isStopped && !isControl)
  return []
}

function explain(action: ActionName, { startShare, nextShare, variants }: Actions, { t }: ExperimentWords): string | null {
  const share = (value: number | null) => formatPercent(value ?? 1, { digits: 0 })
  switch (action) {
    case 'start':
      return t('do.start.text', { share: share(startShare) })
    case 'widen':
      return t('do.widen.text', { share: share(nextShare) })
    case 'stop':
      return t('do.stop.text')
    case 'stop-variant':
      return t('do.stop-variant.text')
    case 'learn':
      return t('do.learn.text')
    case 'archive':
      return t('do.archive.text')
    case 'decide':
      return variants.some(({ mayShip, isControl, isStopped }) => !mayShip && !isControl && !isStopped) ? t('eyes.ship') : null
    default:
      return null
  }
}

function commandOf(
  action: ActionName,
  { variant, reason, learn }: { variant: string; reason: string; learn: boolean },
): { kind: string; [name: string]: unknown } {
  switch (action) {
    case 'hold':
    case 'stop':
      return { kind: action, reason }
    case 'stop-variant':
      return { kind: action, variant, reason }
    case 'decide':
      return { kind: action, variant, why: reason }
    case 'learn':
      return { kind: action, on: learn }
    default:
      return { kind: action }
  }
}
