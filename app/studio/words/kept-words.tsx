'use client'

import { useId, useState } from 'react'
import { SectionCard } from '../../components/section-card.tsx'
import { useStudioWords } from '../components/studio-words.tsx'

interface Props {
  version: number
  /** Why this person does not publish them; null: they do. */
  says: string | null
  isBusy: boolean
  onServe: (why: string) => void
}

/** Words that an experiment can name, and the way to all readers. */
export function KeptWords({ version, says, isBusy, onServe }: Props) {
  const { t } = useStudioWords()
  const id = useId()
  const [why, setWhy] = useState('')
  return (
    <SectionCard title={t('words.kept')}>
      <p className="text-ui/5.5">{t('words.kept.text', { version })}</p>
      {says !== null ? (
        <p className="mt-3 text-ui text-ink-2">{says}</p>
      ) : (
        <form
          className="mt-3 grid gap-1.5 border-t border-line pt-3"
          onSubmit={(event) => {
            event.preventDefault()
            onServe(why)
          }}
        >
          <label htmlFor={id} className="text-ui font-semibold">
            {t('words.publish.why')}
          </label>
          <input id={id} required maxLength={500} value={why} onChange={({ target }) => setWhy(target.value)} className="control h-11 px-3.5" />
          <button type="submit" className="button-filled mt-1 justify-self-start" disabled={isBusy || why.trim() === ''}>
            {t('words.publish')}
          </button>
        </form>
      )}
    </SectionCard>
  )
}
