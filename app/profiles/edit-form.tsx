'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import type { Pillar, Position } from '#engine/client'
import type { ProfileView } from '#readings/client'
import { BirthFields } from '../birth/birth-fields.tsx'
import { AgreementBox } from '../birth/consent-box.tsx'
import { Field } from '../birth/field.tsx'
import { FormFailure } from '../birth/form-failure.tsx'
import { RelationChoice } from '../birth/relation-choice.tsx'
import { useBirthForm } from '../birth/use-birth-form.ts'
import { useMessages } from '../messages/messages-context.tsx'
import { ChangedPillars, type EffectTexts } from './changed-pillars.tsx'
import { draftOfProfile } from './draft-of-profile.ts'

/** A kept profile, changed with the effect in view. */
export function EditForm({
  profile,
  pillars,
  texts,
}: {
  profile: ProfileView
  pillars: Record<Position, Pillar | null>
  texts: EffectTexts & { save: string; saving: string }
}) {
  const { locale, t } = useMessages()
  const router = useRouter()
  const form = useBirthForm(`profile-draft/${profile.id}`, draftOfProfile(profile, locale))
  const [opening, setOpening] = useState(false)
  const { label, relation } = form.draft

  async function submit(event: FormEvent) {
    event.preventDefault()
    const kept = await form.submit({ label, relation, startSession: false, needsLabel: true, profile })
    if (!kept) return
    setOpening(true)
    router.push(`/chart?profile=${kept.id}`)
    router.refresh()
  }

  const busy = form.sending || opening
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <section className="card grid gap-3">
        <Field
          id="profile-label"
          label={t('profile.label')}
          hint={t('profile.label.hint')}
          error={form.errors.label}
          aside={<RelationChoice value={relation} onChange={(value) => form.change({ relation: value })} />}
        >
          <input
            id="profile-label"
            type="text"
            maxLength={40}
            value={label}
            aria-invalid={Boolean(form.errors.label)}
            aria-describedby={form.errors.label ? 'profile-label-error' : undefined}
            className="control h-11.5 w-full px-3.5"
            onChange={(event) => form.change({ label: event.target.value })}
          />
        </Field>
        <BirthFields prefix="profile" draft={form.draft} errors={form.errors} ambiguous={form.ambiguous} change={form.change} />
        {form.child && (
          <AgreementBox
            id="guardian"
            title={t('guardian.title')}
            text={t('guardian.text')}
            checked={form.draft.guardian}
            error={form.errors.guardian}
            onChange={(guardian) => form.change({ guardian })}
          />
        )}
        <ChangedPillars before={pillars} after={form.preview?.pillars ?? null} texts={texts} />
      </section>
      <FormFailure message={form.failure} />
      <button type="submit" className="button-filled w-full" disabled={busy}>
        {busy ? texts.saving : texts.save}
      </button>
    </form>
  )
}
