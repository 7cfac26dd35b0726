'use client'

import { type ReactNode, useEffect, useRef, useState, useTransition } from 'react'
import { type BirthDraft, type BirthFormField, birthOfDraft, emptyDraft, fieldOfBirthMember } from '../birth/birth-draft.ts'
import { BirthFields } from '../birth/birth-fields.tsx'
import { FormFailure } from '../birth/form-failure.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { compareTyped, type TypedResult } from './compare-typed.tsx'

/** A birth that is typed for one look. It lives in this form and nowhere else: not in storage, not in an address. */
export function TypedForm({ profile, texts }: { profile: string; texts: { submit: string; pending: string; label: string } }) {
  const { locale, t } = useMessages()
  const [draft, setDraft] = useState<BirthDraft>(() => emptyDraft(locale))
  const [tried, setTried] = useState(false)
  const [result, setResult] = useState<TypedResult | null>(null)
  const [pending, startTransition] = useTransition()
  const shown = useRef<HTMLDivElement>(null)
  const said = birthOfDraft(draft)

  const errors: Partial<Record<BirthFormField, string>> = {}
  if (tried && !said.ok) for (const field of said.fields) errors[field] = t(`error.${field as 'date' | 'time' | 'place'}`)
  const refusal = result && !result.ok ? result : null
  const field = fieldOfBirthMember(refusal?.field)
  if (refusal && field) errors[field] = refusal.message
  const drawing: ReactNode = result?.ok ? result.drawing : null

  useEffect(() => {
    if (drawing) shown.current?.focus()
  }, [drawing])

  return (
    <>
      <form
        noValidate
        className="mt-3 grid max-w-[520px] gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!said.ok) return
          startTransition(async () => {
            const answer = await compareTyped({ profile, label: draft.label, birth: said.birth }).catch(
              (): TypedResult => ({ ok: false, code: 'offline', message: t('offline.form') }),
            )
            startTransition(() => setResult(answer))
          })
        }}
      >
        <label className="grid gap-2 text-ui font-semibold">
          {t('profile.label')}
          <input
            type="text"
            maxLength={40}
            value={draft.label}
            placeholder={texts.label}
            className="control h-11.5 w-full px-3.5"
            onChange={(event) => setDraft({ ...draft, label: event.target.value })}
          />
        </label>
        <BirthFields
          prefix="typed"
          draft={draft}
          errors={errors}
          ambiguous={refusal?.code === 'time-ambiguous' || draft.fold !== null}
          change={(changes) => {
            setResult(null)
            setDraft((current) => ({ ...current, ...changes }))
          }}
        />
        <FormFailure message={refusal && !field ? refusal.message : null} />
        <button type="submit" className="button-outlined min-h-11" disabled={pending}>
          {pending ? texts.pending : texts.submit}
        </button>
      </form>
      <div ref={shown} tabIndex={-1} className="mt-6 outline-none" aria-live="polite">
        {drawing}
      </div>
    </>
  )
}
