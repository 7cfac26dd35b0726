'use client'

import { useState } from 'react'
import { Segmented } from '../components/segmented.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson } from '../request/post-json.ts'

/** What is chosen, by its words. */
const purposes = { names: 'names-to-model', comparisons: 'experiments' } as const

/** Whether a person agrees to something that readings do without: either way is one tap, and neither is marked as the better one. A choice that could not be kept goes back. */
export function ConsentChoice({ choice, given: initial }: { choice: keyof typeof purposes; given: boolean }) {
  const { t } = useMessages()
  const [given, setGiven] = useState(initial)
  const [failed, setFailed] = useState(false)
  return (
    <>
      <Segmented
        name={choice}
        legend={t(`settings.${choice}`)}
        value={given ? 'yes' : 'no'}
        options={[
          { value: 'no', label: t(`settings.${choice}.no`) },
          { value: 'yes', label: t(`settings.${choice}.yes`) },
        ]}
        onChange={async (value) => {
          const wanted = value === 'yes'
          setGiven(wanted)
          const answer = await postJson('/api/consents', { purpose: purposes[choice], given: wanted })
          setFailed(!answer.ok)
          if (!answer.ok) setGiven(!wanted)
        }}
      />
      {failed && (
        <p className="text-small text-ink-2" role="alert">
          {t('settings.choice.failed')}
        </p>
      )}
    </>
  )
}
