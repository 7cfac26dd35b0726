'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { FormFailure } from '../../birth/form-failure.tsx'
import { SectionCard } from '../../components/section-card.tsx'
import { type Called, callStudio } from '../call-studio.ts'
import { formatMoment } from '../components/format-moment.ts'
import { useStudioWords } from '../components/studio-words.tsx'
import { CandidateList } from './candidate-list.tsx'
import type { DeskRelease, ReleaseAct } from './desk-release.ts'
import { ReleaseDecision } from './release-decision.tsx'
import { ReleaseItems } from './release-items.tsx'

/** A release: its versions with what stands against them, what else could be put in, and how it goes out and comes back. */
export function ReleaseDesk(desk: DeskRelease) {
  const { release, state, failed, candidates, mayPublish } = desk
  const { t, locale } = useStudioWords()
  const router = useRouter()
  const status = useRef<HTMLParagraphElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const isOpen = release.status === 'open' && state !== 'scheduled' && desk.waiting === null

  const act: ReleaseAct = async (path, body, words) => {
    setBusy(true)
    const called: Called<unknown> = await callStudio('POST', path, body)
    setBusy(false)
    setFailure(called.ok ? null : called.message || t('offline'))
    if (called.ok) tell(words)
    else setSaid('')
    router.refresh()
  }

  /** What was pressed may be gone from the page by then: the focus goes where it is said what came of it. */
  function tell(words: string) {
    setSaid(words)
    status.current?.focus()
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 desk:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <SectionCard title={t('release.items')}>
          <ReleaseItems desk={desk} isOpen={isOpen && mayPublish} isBusy={isBusy} act={act} />
        </SectionCard>
        {isOpen && mayPublish && (
          <SectionCard title={t('release.ready')} note={t('release.ready.about')}>
            <CandidateList candidates={candidates} release={release} isBusy={isBusy} act={act} />
          </SectionCard>
        )}
      </div>
      <div className="grid gap-3 desk:sticky desk:top-4">
        <SectionCard title={t('release.out')} id="decide">
          <p ref={status} role="status" tabIndex={-1} className="mb-3 text-ui font-semibold outline-none empty:mb-0" data-release-said>
            {said}
          </p>
          <FormFailure message={failure} />
          {failed && release.status === 'open' && (
            <p className="mb-3 text-small text-ink-2">{t('release.failed', { when: formatMoment(failed.dueAt, locale), why: failed.why })}</p>
          )}
          <ReleaseDecision desk={desk} isBusy={isBusy} act={act} onDone={tell} />
        </SectionCard>
        <Link href="/studio/releases" className="min-h-8 text-small text-ink-2 underline underline-offset-4">
          {t('release.back')}
        </Link>
      </div>
    </div>
  )
}
