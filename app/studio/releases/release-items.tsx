'use client'

import Link from 'next/link'
import { useState } from 'react'
import type { ReleaseConflict } from '#studio'
import { Icon } from '../../components/line-icon.tsx'
import { formatMoment } from '../components/format-moment.ts'
import { PublishedPreview } from '../components/published-preview.tsx'
import { useStudioWords } from '../components/studio-words.tsx'
import type { DeskRelease, ReleaseAct } from './desk-release.ts'

interface Props {
  desk: DeskRelease
  /** It may be changed now, by this person. */
  isOpen: boolean
  isBusy: boolean
  act: ReleaseAct
}

/** The versions of a release, each from what to what, with what stands against it and the ways out. */
export function ReleaseItems({ desk: { release, titles, releaseNames, dueTimes }, isOpen, isBusy, act }: Props) {
  const { t, locale } = useStudioWords()
  if (release.items.length === 0) return <p className="text-ui text-ink-2">{t('release.items.none')}</p>
  const path = `releases/${release.id}`

  function explain(conflict: ReleaseConflict, own: string): string {
    const before = (version: string | null) => (version === null ? t('release.version.none') : t('release.version', { version }))
    if (conflict.kind === 'served-moved' && conflict.served === own) return t('release.conflict.already')
    if (conflict.kind === 'served-moved')
      return t('release.conflict.served-moved', { expected: before(conflict.expected), served: before(conflict.served) })
    if (conflict.kind === 'other-release')
      return t('release.conflict.other-release', { name: releaseNames[conflict.release] ?? conflict.release, version: conflict.version })
    const when = dueTimes[conflict.schedule]
    return t('release.conflict.scheduled', { version: conflict.version, when: when ? formatMoment(when, locale) : '' })
  }

  return (
    <ul className="grid gap-3">
      {release.items.map(({ template, version, expected }) => {
        const title = titles[template] ?? template
        const conflicts = release.conflicts.filter((conflict) => conflict.template === template)
        const moved = release.movedSince.find((other) => other.template === template)
        // What is served already can only be taken out.
        const canPutAgain = conflicts.some((conflict) => conflict.kind === 'served-moved' && conflict.served !== version)
        return (
          <li key={template} className="border-t border-line pt-3 first:border-t-0 first:pt-0" data-release-item={template}>
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <div className="min-w-0 flex-1 basis-44">
                <Link href={`/studio/templates/${template}`} className="text-body-small font-[650] underline-offset-4 hover:underline">
                  {title}
                </Link>
                <p className="font-mono text-caption text-ink-2">
                  {template} {expected === null ? t('release.item.new', { version }) : t('release.item', { before: expected, after: version })}
                </p>
              </div>
              {isOpen && (
                <button
                  type="button"
                  className="button-icon size-9"
                  aria-label={t('release.remove', { title })}
                  disabled={isBusy}
                  onClick={() => void act(path, { act: 'remove', template }, t('release.removed', { title }))}
                >
                  <Icon name="trash" size={18} />
                </button>
              )}
            </div>
            {conflicts.map((conflict) => (
              <p
                key={JSON.stringify(conflict)}
                data-release-conflict={conflict.kind}
                className={`mt-1.5 rounded-control px-3 py-2 text-small/5 font-normal ${conflict.kind === 'served-moved' ? 'bg-accent-tint' : 'bg-sunken text-ink-2'}`}
              >
                {explain(conflict, version)}
              </p>
            ))}
            {canPutAgain && isOpen && (
              <button
                type="button"
                className="button-outlined mt-2 min-h-9 px-3 text-small"
                disabled={isBusy}
                onClick={() => void act(path, { act: 'put', template, version }, t('release.put-again.done', { title }))}
              >
                {t('release.put-again')} <span className="sr-only">{title}</span>
              </button>
            )}
            <Look template={template} version={version} title={title} />
            {moved && (
              <p className="mt-1 text-caption text-ink-2">
                {moved.served === null ? t('release.now.none') : t('release.now', { version: moved.served })}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** How a version looks, drawn once somebody wants to see it. */
function Look({ template, version, title }: { template: string; version: string; title: string }) {
  const { t } = useStudioWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="mt-1" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="min-h-6 text-small text-ink-2 underline underline-offset-4">
        {t('release.look')} <span className="sr-only">{title}</span>
      </summary>
      {isOpen && (
        <div className="mt-2 max-w-96">
          <PublishedPreview template={template} version={version} title={title} />
        </div>
      )}
    </details>
  )
}
