'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState } from 'react'
import { designSchema } from '#experiments/client'
import { FormFailure } from '../birth/form-failure.tsx'
import type { ExperimentKey, ExperimentMessages } from '../messages/experiments-ko.ts'
import { keepStored, readStored, useStoredState } from '../request/use-stored-state.ts'
import { type DesignForm, seenVariants } from './design-form.ts'
import { AreaField, FormCard, TextField } from './form-fields.tsx'
import { MetricsCard } from './metrics-card.tsx'
import { OpenItems } from './open-items.tsx'
import { PeopleCard } from './people-card.tsx'
import { PlanCard } from './plan-card.tsx'
import { type OpenItem, type Sent, sendCommand, sendTo } from './send-command.ts'
import type { Choices } from './template-choice.ts'
import { VariantsCard } from './variants-card.tsx'
import { useExperimentWords } from './words-context.tsx'
import { readNumber, writeDesign } from './write-design.ts'

interface Props {
  /** As it was saved; of a new one, empty. */
  saved: DesignForm
  isNew: boolean
  choices: Choices
  pace: number | null
}

const keyOf = (id: string) => `experiment-form/${id}`
const writeText = (form: DesignForm) => JSON.stringify(writeDesign(form))
const idPattern = /^[a-z][a-z0-9-]{0,59}$/u
const parts = [
  'hypothesis',
  'layer',
  'conditions',
  'variants',
  'primary',
  'secondary',
  'guardrails',
  'rule',
  'plannedPeople',
  'ramp',
  'sameFirstHours',
] as const

/** Everything that must be known before an experiment may start, kept in the browser while it is typed. */
export function SetUpForm({ saved, isNew, choices, pace }: Props) {
  const words = useExperimentWords()
  const { t } = words
  const router = useRouter()
  const [exists, setExists] = useState(!isNew)
  const [form, setForm, forget] = useStoredState<DesignForm>(keyOf(isNew ? '' : saved.id), saved)
  const [differs, setDiffers] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const [busy, setBusy] = useState<'save' | 'check' | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [open, setOpen] = useState<OpenItem[] | null>(null)
  const [isSaved, setSaved] = useState(false)
  const fields = useRef<HTMLFormElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const id = form.id.trim()

  useEffect(() => {
    const kept = isNew ? null : readStored<DesignForm>(keyOf(saved.id))
    setDiffers(kept !== null && writeText({ ...saved, ...kept }) !== writeText(saved))
  }, [isNew, saved])

  const problems = useMemo(() => (isChecked ? problemsOf(form, !exists, t) : {}), [form, isChecked, exists, t])
  const change = (next: (form: DesignForm) => DesignForm) => {
    setSaved(false)
    setFailure(null)
    setOpen(null)
    setForm(next)
  }

  function show(sent: Sent): boolean {
    if (sent.ok) return true
    setFailure(sent.refused.sentence)
    if (sent.refused.items.length > 0) setOpen(sent.refused.items)
    return false
  }

  /** Takes the draft to the server. What was typed stays in the browser under the name that it has from now on. */
  async function save(): Promise<boolean> {
    const draft = writeDesign(form)
    const sent = exists ? await sendCommand(id, { kind: 'revise', draft }, words) : await sendTo('/api/experiments', { id, draft }, words)
    if (!show(sent)) return false
    // What is typed on goes on under its name; the next new one begins empty.
    if (isNew) forget()
    if (!exists) {
      setExists(true)
      history.replaceState(null, '', `/experiments/${id}/edit`)
    }
    keepStored(keyOf(id), form)
    setDiffers(false)
    return true
  }

  async function saveDraft() {
    setFailure(null)
    if (!idPattern.test(id)) return setChecked(true)
    setBusy('save')
    setSaved(await save())
    setBusy(null)
  }

  async function check() {
    setFailure(null)
    setOpen(null)
    setChecked(true)
    if (Object.keys(problemsOf(form, !exists, t)).length > 0) {
      setFailure(t('refusal.design-invalid'))
      // Once the fields are marked.
      requestAnimationFrame(() => fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    setBusy('check')
    const expectedPeopleADay = readNumber(form.pace)
    const confirm = { kind: 'confirm', previewed: seenVariants(form), ...(expectedPeopleADay === null ? {} : { expectedPeopleADay }) }
    const isReady = (await save()) && show(await sendCommand(id, { kind: 'submit' }, words)) && show(await sendCommand(id, confirm, words))
    setBusy(null)
    if (isReady) router.push(`/experiments/${id}`)
    else end.current?.scrollIntoView({ block: 'center' })
  }

  return (
    <form
      ref={fields}
      noValidate
      className="grid grid-cols-[minmax(0,1fr)] gap-3.5"
      onSubmit={(event) => {
        event.preventDefault()
        void check()
      }}
    >
      {differs && (
        <p className="flex flex-wrap items-center gap-2 rounded-control bg-sunken px-3.5 py-2.5 text-ui/5.5 font-normal">
          {t('form.kept.other')}
          <button
            type="button"
            className="button-outlined"
            onClick={() => {
              forget()
              setForm(saved)
              setDiffers(false)
            }}
          >
            {t('form.kept.use-saved')}
          </button>
        </p>
      )}
      <FormCard title={t('form.step.what')}>
        {!exists && (
          <TextField
            label={t('form.name')}
            hint={t('form.name.hint')}
            problem={problems.id}
            placeholder="short-strip"
            value={form.id}
            onChange={(id) => change((current) => ({ ...current, id }))}
          />
        )}
        <AreaField
          label={t('form.hypothesis')}
          hint={t('form.hypothesis.hint')}
          problem={problems.hypothesis}
          placeholder={t('form.hypothesis.example')}
          maxLength={600}
          value={form.hypothesis}
          onChange={(hypothesis) => change((current) => ({ ...current, hypothesis }))}
        />
      </FormCard>
      <VariantsCard form={form} choices={choices} problem={problems.variants} onChange={change} />
      <MetricsCard form={form} problems={problems} onChange={change} />
      <PeopleCard form={form} problems={problems} onChange={change} />
      <PlanCard form={form} pace={pace} problems={problems} onChange={change} />
      <FormCard title={t('form.step.check')}>
        <div ref={end} className="grid gap-3">
          <FormFailure message={failure} />
          <OpenItems open={open ?? []} next={t('check.four-eyes')} />
          <div className="flex flex-wrap items-center gap-2">
            <button type="submit" className="button-filled min-h-11 text-body-small" disabled={busy !== null}>
              {t('form.submit')}
            </button>
            <button type="button" className="button-outlined min-h-11" disabled={busy !== null} onClick={() => void saveDraft()}>
              {t('form.save')}
            </button>
            <span role="status" className="text-small text-ink-2">
              {busy !== null ? t('form.saving') : isSaved ? t('form.saved') : t('form.kept')}
            </span>
          </div>
        </div>
      </FormCard>
    </form>
  )
}

/** What is wrong with each part, in words that say what to do. */
function problemsOf(form: DesignForm, isNew: boolean, t: (key: ExperimentKey) => string): Partial<Record<(typeof parts)[number] | 'id', string>> {
  const parsed = designSchema.safeParse(writeDesign(form))
  const wrong = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0])))
  const found = parts.filter((part) => wrong.has(part)).map((part) => [part, t(`problem.${part}` satisfies keyof ExperimentMessages)])
  return { ...Object.fromEntries(found), ...(isNew && !idPattern.test(form.id.trim()) ? { id: t('problem.id') } : {}) }
}
