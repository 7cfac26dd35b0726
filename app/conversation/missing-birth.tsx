'use client'

import { type FormEvent, useEffect, useState } from 'react'
import type { BirthField, UnderstandingData } from '#readings/client'
import { type BirthDraft, type BirthFormField, emptyDraft, fieldOfBirthMember } from '../birth/birth-draft.ts'
import { BirthFields } from '../birth/birth-fields.tsx'
import { formatBirthTime } from '../birth/format-birth.ts'
import { parseBirthTime } from '../birth/parse-birth-time.ts'
import { saidDraft } from '../birth/said-draft.ts'
import { useMessages } from '../messages/messages-context.tsx'
import { removeStored, useStoredState } from '../request/use-stored-state.ts'

const fieldsOf: Record<BirthField, BirthFormField> = { date: 'date', calendar: 'date', time: 'time', place: 'place', sex: 'sex' }

/** What a clock did at the told time, where that is what is wrong. */
function clockProblem({ problem }: UnderstandingData): 'time-ambiguous' | 'time-skipped' | null {
  return problem?.code === 'time-ambiguous' || problem?.code === 'time-skipped' ? problem.code : null
}

/** What is filled in for an answer, with what else is written and not taken yet. */
const draftName = (answer: string) => `composer/birth/${answer}`

/** Asks for exactly what is still missing, and says it in the conversation in the person's name. */
export function MissingBirth({ id, understanding, onSay }: { id: string; understanding: UnderstandingData; onSay: (text: string) => void }) {
  const { locale, t } = useMessages()
  const told = understanding.birth?.time
  const clock = clockProblem(understanding)
  const initial = { ...emptyDraft(locale), ...(clock && told && { time: formatBirthTime(told, locale) }) }
  const [draft, setDraft] = useStoredState<BirthDraft>(draftName(id), initial)
  const [tried, setTried] = useState(false)
  const wrong = fieldOfBirthMember(understanding.problem?.field)
  const young = understanding.problem?.code === 'age-under-14'
  const only = [...new Set([...understanding.missing.map((field) => fieldsOf[field]), ...(wrong ? [wrong] : [])])]
  const said = saidDraft(draft, only, locale)
  const isTwice = clock === 'time-ambiguous' && draft.precision === 'exact' && parseBirthTime(draft.time) === told
  const isOpen = isTwice && draft.fold === null

  function submit(event: FormEvent) {
    event.preventDefault()
    if (said.ok && !isOpen) onSay(said.text)
    else setTried(true)
  }

  if (only.length === 0) return null
  const errors = Object.fromEntries(tried && !said.ok ? said.missing.map((field) => [field, t(`error.${field}`)]) : [])
  const text = young ? t('error.under-14') : clock ? t(`missing.${clock}`) : wrong ? t(`error.${wrong}`) : t('missing.text')
  return (
    <form className="card grid gap-3" onSubmit={submit} noValidate>
      <div>
        <p className="font-serif text-title">{wrong ? t('missing.check') : t('missing.title')}</p>
        <p className="mt-0.5 text-ui/5.5 font-normal text-ink-2">{text}</p>
      </div>
      <BirthFields
        prefix={`missing-${id}`}
        draft={draft}
        errors={{ ...errors, ...(tried && isOpen && { time: t('missing.time-ambiguous') }) }}
        ambiguous={isTwice}
        only={only}
        change={(changes) => setDraft({ ...draft, ...changes })}
      />
      <button type="submit" className="button-filled min-h-12">
        {t('missing.send')}
      </button>
    </form>
  )
}

/** It was asked for, and something was said since: what was filled in has been taken once that is answered. */
export function AskedBirth({ id, answered }: { id: string; answered: boolean }) {
  const { t } = useMessages()
  useEffect(() => {
    if (answered) removeStored(draftName(id))
  }, [id, answered])
  return <p className="text-body-small text-ink-2">{t('missing.title')}</p>
}
