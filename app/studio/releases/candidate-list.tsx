'use client'

import { useId, useState } from 'react'
import type { ReleaseView } from '#studio'
import { StatusShape } from '../components/status-shape.tsx'
import { useStudioWords } from '../components/studio-words.tsx'
import type { ReleaseAct } from './desk-release.ts'
import type { Candidate, OtherVersions } from './find-candidates.ts'

interface Props {
  candidates: { ready: Candidate[]; others: OtherVersions[] }
  release: ReleaseView
  isBusy: boolean
  act: ReleaseAct
}

/** What can be put in: approved drafts and staged versions with a button each, any other version by choosing it. */
export function CandidateList({ candidates: { ready, others }, release, isBusy, act }: Props) {
  const { t } = useStudioWords()
  const id = useId()
  const [other, setOther] = useState('')
  const path = `releases/${release.id}`

  function put(candidate: Candidate): Promise<void> {
    const { title, template, version } = candidate
    const words = t('release.put.done', { title, version })
    if (candidate.from === 'staging') return act(path, { act: 'put', template, version }, words)
    return act(`drafts/${candidate.draft}/publish`, { destination: { to: 'release', release: release.id }, why: release.name }, words)
  }

  return (
    <div className="grid gap-4">
      {ready.length === 0 ? (
        <p className="text-ui text-ink-2">{t('release.ready.none')}</p>
      ) : (
        <ul className="grid gap-2">
          {ready.map((candidate) => (
            <li
              key={`${candidate.from} ${candidate.template} ${candidate.version}`}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line pt-2 first:border-t-0 first:pt-0"
            >
              <div className="min-w-0 flex-1 basis-44">
                <p className="text-body-small font-[650]">{candidate.title}</p>
                <p className="flex flex-wrap items-center gap-x-2 text-caption text-ink-2">
                  <span className="inline-flex items-center gap-1">
                    <StatusShape status={candidate.from === 'approved' ? 'approved' : 'in-review'} />
                    {t(`release.ready.${candidate.from}`)}
                  </span>
                  <span className="font-mono">
                    {candidate.served === null
                      ? t('release.item.new', { version: candidate.version })
                      : t('release.item', { before: candidate.served, after: candidate.version })}
                  </span>
                </p>
              </div>
              <button
                type="button"
                className="button-outlined min-h-9 px-4 text-small"
                disabled={isBusy}
                aria-label={t('release.put.label', { title: candidate.title, version: candidate.version })}
                onClick={() => void put(candidate)}
              >
                {t('release.put')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <form
          className="grid gap-1.5 border-t border-line pt-3"
          onSubmit={(event) => {
            event.preventDefault()
            const [template = '', version = ''] = other.split(' ')
            const title = others.find((known) => known.template === template)?.title ?? template
            void act(path, { act: 'put', template, version }, t('release.put.done', { title, version })).then(() => setOther(''))
          }}
        >
          <label htmlFor={id} className="text-ui font-semibold">
            {t('release.other')}
          </label>
          <div className="flex flex-wrap gap-2">
            <select
              id={id}
              required
              value={other}
              onChange={({ target }) => setOther(target.value)}
              className="control h-11 min-w-0 flex-1 basis-52 px-3"
            >
              <option value="">{t('release.other.choose')}</option>
              {others.map(({ template, title, versions }) => (
                <optgroup key={template} label={title}>
                  {versions.map((version) => (
                    <option key={version} value={`${template} ${version}`}>
                      {title} {version}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
            <button type="submit" className="button-outlined min-h-11" disabled={isBusy || other === ''}>
              {t('release.put')}
            </button>
          </div>
        </form>
      )}
    </div>
  )
}
