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
  /** The birth is of somebody under 14. */
  child: boolean
  preview: ChartPreviewData | null
  sending: boolean
  /** Returns the kept profile, or null when something has to be mended first. `profile` is the one to put it in the place of. */
  submit: (options: {
    label: string
    relation: ProfileView['relation']
    startSession: boolean
    needsLabel: boolean
    profile?: ProfileView
  }) => Promise<ProfileView | null>
}

/** The birth form: what is typed survives a reload and a failed request, and goes when the profile is kept. */
export function useBirthForm(storageKey: string, initial?: BirthDraft): BirthFormState {
  const { locale, t } = useMessages()
  const [draft, setDraft, forgetDraft] = useStoredState<BirthDraft>(storageKey, initial ?? emptyDraft(locale))
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
    child: preview?.child === true,
    ambiguous: answered?.code === 'time-ambiguous' || draft.fold !== null,
    change: (changes) => {
      setRefusal(null)
      setDraft((current) => ({ ...current, ...changes }))
    },
    submit: async ({ label, relation, startSession, needsLabel, profile }) => {
      const fields: BirthFormField[] = ['date', 'time', 'place']
      if (startSession) fields.push('consent')
      if (needsLabel) fields.push('label')
      // Before anything is sent: a child should not have begun a session.
      if (preview?.child && relation === 'self') {
        setRefusal({ code: 'age-under-14', field: 'date', message: t('error.under-14') })
        return null
      }
      const child = preview?.child === true
      if (child) fields.push('guardian')
      setTried(fields)
      if (!said.ok || fields.some((field) => isMissing(field, draft))) return null
      setSending(true)
      setRefusal(null)
      const session = startSession ? await postJson('/api/session', { consent: true }) : { ok: true as const }
      const input = { label, relation, birth: said.birth, place: draft.place?.name ?? '', ...(child ? { guardianConsent: draft.guardian } : {}) }
      const kept = !session.ok
        ? session
        : profile
          ? await postJson<ProfileView>(
              `/api/profiles/${profile.id}`,
              // The school and clock that it was read by stay; which of two equal times is meant was said anew.
              { ...input, birth: { ...profile.birth, fold: undefined, instant: undefined, ...said.birth } },
              { method: 'PATCH' },
            )
          : await postJson<ProfileView>('/api/profiles', input)
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
  if (field === 'guardian') return !draft.guardian
  if (field === 'label') return draft.label.trim() === ''
  const said = birthOfDraft(draft)
  return !said.ok && said.fields.includes(field)
}
