'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../messages/messages-context.tsx'
import { offerLabel } from '../profiles/offer-label.ts'
import { BirthFields } from './birth-fields.tsx'
import { ChartPreview } from './chart-preview.tsx'
import { AgreementBox } from './consent-box.tsx'
import { Field } from './field.tsx'
import { FormFailure } from './form-failure.tsx'
import { RelationChoice } from './relation-choice.tsx'
import { useBirthForm } from './use-birth-form.ts'

/** Another person's chart: a birth, and a name of one's own choosing or the one that is offered. `taken` are the labels that there are. */
export function ProfileForm({ taken }: { taken: readonly string[] }) {
  const { t } = useMessages()
  const router = useRouter()
  const form = useBirthForm('profile-draft')
  const [opening, setOpening] = useState(false)
  const { label, relation } = form.draft
  const offered = offerLabel(t(`relation.${relation}`), taken)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const profile = await form.submit({ label: label.trim() || offered, relation, startSession: false, needsLabel: false })
    if (!profile) return
    setOpening(true)
    router.push(`/?profile=${profile.id}`)
    router.refresh()
  }

  const busy = form.sending || opening
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <section className="card grid gap-3" aria-label={t('profile.new')}>
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
            placeholder={offered}
            aria-invalid={Boolean(form.errors.label)}
            className="control h-11.5 w-full px-3.5"
            onChange={(event) => form.change({ label: event.target.value })}
          />
        </Field>
        <BirthFields prefix="profile" draft={form.draft} errors={form.errors} ambiguous={form.ambiguous} change={form.change} />
        <ChartPreview preview={form.preview} draft={form.draft} />
      </section>
      {form.child && relation !== 'self' && (
        <AgreementBox
          id="guardian"
          title={t('guardian.title')}
          text={t('guardian.text')}
          checked={form.draft.guardian}
          error={form.errors.guardian}
          onChange={(guardian) => form.change({ guardian })}
        />
      )}
      <FormFailure message={form.failure} />
      <button type="submit" className="button-filled w-full" disabled={busy}>
        {busy ? t('first.opening') : t('profile.submit')}
      </button>
      <p className="text-center text-caption text-ink-3">{t('profile.notice')}</p>
    </form>
  )
}
