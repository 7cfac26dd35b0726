'use client'

import Link from 'next/link'
import type { ToldBirth } from '#readings/client'
import { emptyDraft } from '../birth/birth-draft.ts'
import { draftOfTold } from '../birth/draft-of-told.ts'
import { saidDraft } from '../birth/said-draft.ts'
import { NoticeCard } from '../components/notice-card.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { keepStored } from '../request/use-stored-state.ts'

/** A birth was told that is not the one of the open chart: says whose chart the answer is read from, and how to go on with the one that was told. */
export function ToldBirthCard({ told, onGoOn }: { told: ToldBirth; onGoOn: (address: string) => void }) {
  const { locale, t } = useMessages()
  const { draft, told: fields } = draftOfTold(told, locale)
  const said = saidDraft({ ...emptyDraft(locale), ...draft }, fields, locale)
  if (!said.ok) return null
  const { read, kept } = told
  const correct = (
    <Link
      href={`/profiles/${read.profile}`}
      className="button-outlined"
      prefetch={false}
      onClick={() => keepStored(`profile-draft/${read.profile}`, draft)}
    >
      {t('told-birth.correct', { name: read.label })}
    </Link>
  )
  const add = (
    <button
      type="button"
      className="button-outlined"
      onClick={() => {
        keepStored('profile-draft', { ...emptyDraft(locale), ...draft })
        onGoOn('/profiles/new')
      }}
    >
      {t('told-birth.add')}
    </button>
  )
  const ask = kept && (
    <button type="button" className="button-outlined" onClick={() => onGoOn(`/?profile=${kept.profile}`)}>
      {t('told-birth.ask', { kept: kept.label })}
    </button>
  )
  return (
    <NoticeCard
      icon="note"
      title={t('told-birth.title')}
      action={
        <span className="no-print contents">
          {ask ?? (told.kind === 'correction' ? correct : add)}
          {told.kind === 'correction' && add}
        </span>
      }
    >
      {t(kept ? 'told-birth.kept' : 'told-birth.text', { birth: said.text, name: read.label, kept: kept?.label ?? '' })}
    </NoticeCard>
  )
}
