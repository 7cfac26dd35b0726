'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Segmented } from '../components/segmented.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { BirthFields } from './birth-fields.tsx'
import { ChartPreview } from './chart-preview.tsx'
import { Field } from './field.tsx'
import { FormFailure } from './form-failure.tsx'
import { useBirthForm } from './use-birth-form.ts'

/** Another person's chart: a name of one's own choosing and a birth, nothing else. */
export function ProfileForm() {
  const { t } = useMessages()
  const router = useRouter()
  const form = useBirthForm('profile-draft')
  const [opening, setOpening] = useState(false)
  const { label, relation } = form.draft

  async function submit(event: FormEvent) {
    event.preventDefault()
    const profile = await form.submit({ label, relation, startSession: false, needsLabel: true })
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
          aside={
            <Segmented
              name="profile-relation"
              legend={t('profile.relation')}
              value={relation}
              options={[
                { value: 'self', label: t('relation.self') },
                { value: 'family', label: t('relation.family') },
                { value: 'partner', label: t('relation.partner') },
                { value: 'friend', label: t('relation.friend') },
              ]}
              onChange={(value) => form.change({ relation: value })}
            />
          }
        >
          <input
            id="profile-label"
            type="text"
            maxLength={40}
            value={label}
            placeholder={t('profile.label.placeholder')}
            aria-invalid={Boolean(form.errors.label)}
            className="control h-11.5 w-full px-3.5"
            onChange={(event) => form.change({ label: event.target.value })}
          />
        </Field>
        <BirthFields prefix="profile" draft={form.draft} errors={form.errors} ambiguous={form.ambiguous} change={form.change} />
        <ChartPreview preview={form.preview} draft={form.draft} />
      </section>
      <FormFailure message={form.failure} />
      <button type="submit" className="button-filled w-full" disabled={busy}>
        {busy ? t('first.opening') : t('profile.submit')}
      </button>
      <p className="text-center text-caption text-ink-3">{t('profile.notice')}</p>
    </form>
  )
}
