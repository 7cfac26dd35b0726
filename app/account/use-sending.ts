'use client'

import { useEffect, useState } from 'react'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson, type Refusal } from '../request/post-json.ts'

export interface Sending<Field extends string> {
  busy: boolean
  /** Marks fields before anything is sent; the first of them gets the focus. */
  refuse: (errors: Partial<Record<Field, string>>) => boolean
  /** What the route answers, or null when it refuses. */
  send: <Value>(path: string, body: object, method?: 'POST' | 'PATCH' | 'DELETE') => Promise<Value | null>
  errors: Partial<Record<Field, string>>
  /** A refusal that no field can mend. */
  failure: string | null
}

/** Sends a form and puts what is refused beside its field. Fields have the ids `<prefix>-<field>`. */
export function useSending<Field extends string>(prefix: string, fields: readonly Field[]): Sending<Field> {
  const { t } = useMessages()
  const [busy, setBusy] = useState(false)
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({})
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  useEffect(() => {
    const first = fields.find((field) => errors[field])
    if (first) document.getElementById(`${prefix}-${first}`)?.focus()
  }, [errors, fields, prefix])

  return {
    busy,
    errors,
    failure: refusal && (refusal.message || t('offline.form')),
    refuse: (found) => {
      setRefusal(null)
      setErrors(found)
      return Object.values(found).some(Boolean)
    },
    send: async <Value>(path: string, body: object, method: 'POST' | 'PATCH' | 'DELETE' = 'POST') => {
      setBusy(true)
      setRefusal(null)
      setErrors({})
      const answer = await postJson<Value>(path, body, { method })
      setBusy(false)
      if (answer.ok) return answer.value
      const field = fields.find((name) => name === answer.error.field)
      if (field) setErrors({ [field]: answer.error.message } as Partial<Record<Field, string>>)
      else setRefusal(answer.error)
      return null
    },
  }
}
