'use client'

import { useState } from 'react'
import { Segmented } from '../components/segmented.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson } from '../request/post-json.ts'

/** Whether names that a person types may reach a language model. A choice that could not be kept goes back. */
export function NamesChoice({ allowed }: { allowed: boolean }) {
  const { t } = useMessages()
  const [given, setGiven] = useState(allowed)
  const [failed, setFailed] = useState(false)
  return (
    <>
      <Segmented
        name="names"
        legend={t('settings.names')}
        value={given ? 'yes' : 'no'}
        options={[
          { value: 'no', label: t('settings.names.no') },
          { value: 'yes', label: t('settings.names.yes') },
        ]}
        onChange={async (value) => {
          const wanted = value === 'yes'
          setGiven(wanted)
          const answer = await postJson('/api/consents', { purpose: 'names-to-model', given: wanted })
          setFailed(!answer.ok)
          if (!answer.ok) setGiven(!wanted)
        }}
      />
      {failed && (
        <p className="text-small text-ink-2" role="alert">
          {t('settings.names.failed')}
        </p>
      )}
    </>
  )
}
