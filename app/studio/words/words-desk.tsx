'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useId, useState } from 'react'
import type { WordsDraft } from '#studio'
import { areSameWords } from '#studio/client'
import type { Finding } from '#templates'
import { FormFailure } from '../../birth/form-failure.tsx'
import { SectionCard } from '../../components/section-card.tsx'
import { type Called, callStudio } from '../call-studio.ts'
import { useStudioWords } from '../components/studio-words.tsx'
import { KeptWords } from './kept-words.tsx'
import { faultWords, type Phrase, PhraseList } from './phrase-list.tsx'
import { useWords } from './use-words.ts'
import { differingIn, tidyWords } from './words-at-hand.ts'
import { WordsConflict } from './words-conflict.tsx'
import { WordsReview } from './words-review.tsx'

interface Props {
  draft: Pick<WordsDraft, 'id' | 'phrases' | 'style' | 'locale' | 'status' | 'revision' | 'basedOn' | 'version'>
  /** Whose unsaved work this browser keeps. */
  owner: string
  /** The version in service; null: the words as they ship. */
  served: number | null
  isOwn: boolean
  mayEdit: boolean
  mayPublish: boolean
}

/** Refusals that say that this page shows what is no longer so. */
const outdated = ['revision-differs', 'not-now', 'moved-meanwhile']

/** Phrases to be found and changed, what models are asked for, and the way to readers. */
export function WordsDesk({ draft, owner, served, isOwn, mayEdit, mayPublish }: Props) {
  const { t } = useStudioWords()
  const router = useRouter()
  const ids = useId()
  const [known, setKnown] = useState<readonly Phrase[] | null>(null)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const isOpen = draft.status === 'draft' || draft.status === 'in-review'
  const isEditable = mayEdit && isOpen
  const onFound = useCallback(() => setSaid(t('words.found-again')), [t])
  const { hand, write, settle, save } = useWords({ id: draft.id, owner, stored: draft, isEditable, onFound })
  const { base, written } = hand
  const isChanged = !areSameWords(tidyWords(written), base)
  const isOvertaken = isOpen && draft.basedOn !== served

  // What is in service is told beside each phrase: other words there, other phrases here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address does not name the version.
  useEffect(() => {
    const stop = new AbortController()
    fetch(`/api/studio/words?locale=${draft.locale}`, { signal: stop.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`The phrases came with ${response.status}.`)
        setKnown(((await response.json()) as { phrases: Phrase[] }).phrases)
      })
      .catch(() => {
        if (!stop.signal.aborted) setFailure(t('offline'))
      })
    return () => stop.abort()
  }, [draft.locale, served, t])

  async function act(call: Promise<Called<unknown>>, words: string) {
    setBusy(true)
    const called = await call
    setBusy(false)
    setFailure(called.ok || called.code === 'conflict' ? null : called.message || t('offline'))
    setFindings(called.ok ? [] : ((called.body.findings as Finding[] | undefined) ?? []))
    setSaid(called.ok ? words : '')
    if (called.ok || outdated.includes(called.code)) router.refresh()
  }
  const step = (body: object) => callStudio('POST', `words/${draft.id}`, { revision: base.revision, ...body })
  const change: typeof write = (changed) => {
    setSaid('')
    write(changed)
  }

  return (
    <div className="grid max-w-3xl gap-5">
      <p role="status" className="text-ui font-semibold empty:hidden">
        {said}
      </p>
      <FormFailure message={failure} />
      {hand.newer && <WordsConflict key={hand.newer.revision} locale={draft.locale} differing={differingIn(hand)} onSettle={settle} />}
      {isOvertaken && (
        <SectionCard title={t('words.rebase')}>
          <p className="text-ui/5.5">{t('words.overtaken')}</p>
          {isEditable && (
            <>
              <p className="mt-1 text-small/5 text-ink-2">{t('words.rebase.hint')}</p>
              <button
                type="button"
                className="button-outlined mt-3"
                disabled={isBusy || isChanged}
                onClick={() => void act(step({ act: 'rebase' }), t('words.rebased'))}
              >
                {t('words.rebase')}
              </button>
            </>
          )}
        </SectionCard>
      )}
      <SectionCard title={t('words.phrases')}>
        <PhraseList
          locale={draft.locale}
          known={known}
          changed={written.phrases}
          findings={findings}
          isEditable={isEditable}
          onChange={(phrases) => change({ phrases })}
        />
      </SectionCard>
      <SectionCard title={t('words.tone')}>
        <label htmlFor={`${ids}-tone`} className="block text-small/5 text-ink-2">
          {t('words.tone.hint')}
        </label>
        <textarea
          id={`${ids}-tone`}
          rows={3}
          maxLength={800}
          value={written.style ?? ''}
          readOnly={!isEditable}
          onChange={({ target }) => change({ style: target.value })}
          className="control mt-1.5 w-full px-3.5 py-2.5 text-body-small"
        />
        {findings
          .filter(({ file }) => file === 'style')
          .map(({ rule }) => (
            <p key={rule} className="mt-1 text-small">
              {t(faultWords(rule))}
            </p>
          ))}
      </SectionCard>
      {isEditable && (
        <div className="flex flex-wrap items-center gap-2">
          <button
            type="button"
            className="button-filled"
            disabled={isBusy || !isChanged || hand.newer !== null}
            onClick={() => void act(save(), t('words.saved'))}
          >
            {t('words.save')}
          </button>
          {draft.status === 'draft' && (
            <button
              type="button"
              className="button-outlined"
              disabled={isBusy || isChanged}
              onClick={() => void act(step({ act: 'submit' }), t('words.submitted'))}
            >
              {t('words.submit')}
            </button>
          )}
        </div>
      )}
      {isOpen && (
        <WordsReview
          key={base.revision}
          draft={draft}
          mayPublish={mayPublish && !isOwn}
          says={draft.status !== 'in-review' ? null : !mayPublish ? t('review.cannot') : isOwn ? t('review.own') : null}
          isBusy={isBusy || isChanged}
          onPublish={(why, overrides, serve) =>
            void act(step({ act: 'publish', why, overrides, serve }), t(serve ? 'words.published' : 'words.kept.done'))
          }
        />
      )}
      {draft.status === 'kept' && draft.version !== null && (
        <KeptWords
          version={draft.version}
          says={!mayPublish ? t('review.cannot') : isOwn ? t('words.kept.own') : null}
          isBusy={isBusy}
          onServe={(why) => void act(callStudio('POST', `words/${draft.id}`, { act: 'serve', expected: served, why }), t('words.published'))}
        />
      )}
    </div>
  )
}
