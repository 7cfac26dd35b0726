'use client'

import { useId, useState } from 'react'
import { useStudioWords } from '../../components/studio-words.tsx'
import { Fault } from './fields.tsx'
import { useNameFault } from './use-name-fault.ts'

/** Adds something under a name of its own. */
export function AddName({ label, taken, onAdd }: { label: string; taken: readonly string[]; onAdd: (name: string) => void }) {
  const { t } = useStudioWords()
  const id = useId()
  const [name, setName] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const faultOfName = useNameFault(taken)
  return (
    <form
      className="grid gap-1"
      onSubmit={(event) => {
        event.preventDefault()
        const refusal = faultOfName(name)
        setFault(refusal)
        if (refusal !== null) return
        onAdd(name)
        setName('')
      }}
    >
      <label htmlFor={id} className="sr-only">
        {label}: {t('form.slot.name')}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          value={name}
          placeholder={t('form.slot.name')}
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={fault !== null || undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onChange={({ target }) => setName(target.value)}
          className="control h-10 min-w-0 flex-1 px-3 font-mono text-ui"
        />
        <button type="submit" className="button-outlined min-h-10 px-3 text-small" disabled={name === ''}>
          {label}
        </button>
      </div>
      {fault && <Fault id={`${id}-fault`}>{fault}</Fault>}
    </form>
  )
}
