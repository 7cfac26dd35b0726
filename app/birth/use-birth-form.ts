'use client'

import { useState } from 'react'
import type { ProfileView } from '#readings/client'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson, type Refusal } from '../request/post-json.ts'
import { useStoredState } from '../request/use-stored-state.ts'
import { type BirthDraft, type BirthFormField, birthOfDraft, emptyDraft, fieldOfBirthMember } from './birth-draft.ts'
import { type ChartPreviewData, useChartPreview } from './use-chart-preview.ts'

export interface BirthFormState {
  draft: BirthDraft
  change: (changes: Partial<BirthDraft>) => void
  errors: Partial<Record<BirthFormField, string>>
  /** What went wrong that no single field can mend. */
  failure: string | null
  ambiguous: boolean
  preview: ChartPreviewData | null
  sending: boolean
  /** Returns the kept profile, or null when something has to be mended first. */
  submit: (options: { label: string; relation: ProfileView['relation']; startSession: boolean; needsLabel: boolean }) => Promise<ProfileView | null>
}

/** The birth form: what is typed survives a reload and a failed request, and goes when the profile is kept. */
export function useBirthForm(storageKey: string): BirthFormState {
  const { locale, t } = useMessages()
  const [draft, setDraft, forgetDraft] = useStoredState<BirthDraft>(storageKey, emptyDraft(locale))
  const [tried, setTried] = useState<readonly BirthFormField[]>([])
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [sending, setSending] = useState(false)

  const said = birthOfDraft(draft)
  const { preview, refusal: previewRefusal } = useChartPreview(said.ok ? said.birth : null)
  const answered = refusal ?? previewRefusal
  const answeredField = fieldOfBirthMember(answered?.field)
  const errors: BirthFormState['errors'] = {}
  if (answered && answeredField) errors[answeredField] = answered.message
  for (const field of tried) if (isMissing(field, draft)) errors[field] = t(`error.${field}`)
  const failure = refusal && !answeredField ? refusal.message || t('offline.form') : null

  return {
    draft,
    errors,
    failure,
    preview,
    sending,
    ambiguous: answered?.code === 'time-ambiguous' || draft.fold !== null,
    change: (changes) => {
      setRefusal(null)
      setDraft((current) => ({ ...current, ...changes }))
    },
    submit: async ({ label, relation, startSession, needsLabel }) => {
      const fields: BirthFormField[] = ['date', 'time', 'place']
      if (startSession) fields.push('consent')
      if (needsLabel) fields.push('label')
      setTried(fields)
      if (!said.ok || fields.some((field) => isMissing(field, draft))) return null
      setSending(true)
      setRefusal(null)
      const session = startSession ? await postJson('/api/session', { consent: true }) : { ok: true as const }
      const kept = session.ok
        ? await postJson<ProfileView>('/api/profiles', { label, relation, birth: said.birth, place: draft.place?.name ?? '' })
        : session
      setSending(false)
      if (!kept.ok) {
        setRefusal(kept.error)
        return null
      }
      forgetDraft()
      return kept.value
    },
  }
}

function isMissing(field: BirthFormField, draft: BirthDraft): boolean {
  if (field === 'consent') return !draft.consent
  if (field === 'label') return draft.label.trim() === ''
  const said = birthOfDraft(draft)
  return !said.ok && said.fields.includes(field)
}
