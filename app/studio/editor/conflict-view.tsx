'use client'

import { useMemo, useState } from 'react'
import { Segmented } from '../../components/segmented.tsx'
import { useStudioWords } from '../components/studio-words.tsx'
import { DifferenceView } from './difference-view.tsx'
import type { SavedDraft } from './draft-at-hand.ts'
import type { Files } from './use-vetting.ts'

type Side = 'mine' | 'theirs'

/** Both texts of every file that two people changed, and a choice for each. Nothing is lost until it is made. */
export function ConflictView({ mine, theirs, onResolve }: { mine: Files; theirs: SavedDraft; onResolve: (chosen: Files) => void }) {
  const { t } = useStudioWords()
  const names = useMemo(() => [...new Set([...Object.keys(mine), ...Object.keys(theirs.files)])].toSorted(), [mine, theirs])
  const differing = names.filter((name) => mine[name] !== theirs.files[name])
  const [file, setFile] = useState(differing[0] ?? names[0] ?? '')
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({})
  const labels = useMemo(() => ({ before: t('conflict.theirs'), after: t('conflict.mine') }), [t])

  function resolve() {
    const kept = names.flatMap((name) => {
      const text = (chosen[name] ?? 'mine') === 'mine' ? mine[name] : theirs.files[name]
      return text === undefined ? [] : [[name, text] as const]
    })
    onResolve(Object.fromEntries(kept))
  }

  return (
    <section aria-labelledby="conflict" className="flex min-h-0 flex-1 flex-col" data-conflict>
      <div className="flex flex-none flex-wrap items-center gap-3 border-b border-line bg-accent-tint px-4 py-3">
        <div className="min-w-0 flex-1 basis-72">
          <h2 id="conflict" className="font-serif text-title" role="alert">
            {t('conflict.title')}
          </h2>
          <p className="text-ui text-ink-2">{t('conflict.text')}</p>
        </div>
        <button type="button" className="button-filled min-h-10 rounded-tile px-4 text-ui" onClick={resolve}>
          {t('conflict.go-on')}
        </button>
      </div>
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] desk:grid-cols-[18rem_minmax(0,1fr)]">
        <ul className="grid content-start gap-3 border-line p-4 desk:border-r">
          {differing.map((name) => (
            <li key={name} className="grid gap-1">
              <button
                type="button"
                aria-current={name === file ? 'true' : undefined}
                className="min-h-8 truncate rounded-tile px-2 text-left font-mono text-small aria-[current=true]:bg-sunken aria-[current=true]:font-semibold"
                onClick={() => setFile(name)}
              >
                {name}
              </button>
              <Segmented<Side>
                name={`conflict ${name}`}
                legend={name}
                options={[
                  { value: 'mine', label: t('conflict.mine') },
                  { value: 'theirs', label: t('conflict.theirs') },
                ]}
                value={chosen[name] ?? 'mine'}
                onChange={(side) => setChosen({ ...chosen, [name]: side })}
              />
            </li>
          ))}
          <li className="text-caption text-ink-2">{t('conflict.same', { count: names.length - differing.length })}</li>
        </ul>
        <DifferenceView file={file} before={theirs.files[file] ?? ''} after={mine[file] ?? ''} labels={labels} />
      </div>
    </section>
  )
}
