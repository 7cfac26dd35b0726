'use client'

import { useState } from 'react'
import type { DifferingWords } from '#studio/client'
import type { Locale } from '#templates/client'
import { SectionCard } from '../../components/section-card.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { useStudioWords } from '../components/studio-words.tsx'
import type { Side } from './words-at-hand.ts'

interface Props {
  locale: Locale
  differing: readonly DifferingWords[]
  onSettle: (chosen: ReadonlyMap<string, Side>) => void
}

/** Both texts of every phrase that two people changed, and a choice for each. Nothing is lost until it is made. */
export function WordsConflict({ locale, differing, onSettle }: Props) {
  const { t } = useStudioWords()
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map())
  return (
    <SectionCard title={<span role="alert">{t('words.conflict')}</span>}>
      <p className="text-ui/5.5">{t('words.conflict.text')}</p>
      <ul className="mt-3 grid gap-3">
        {differing.map(({ place, mine, theirs }) => {
          const name = place === 'style' ? t('words.tone') : place
          return (
            <li key={place} className="grid gap-1 border-t border-line pt-3">
              <p className="font-mono text-caption break-all text-ink-2">{name}</p>
              {[['mine', mine] as const, ['theirs', theirs] as const].map(([side, text]) => (
                <p key={side} className="text-body-small">
                  <span className="text-small text-ink-2">{t(`conflict.${side}`)}: </span>
                  {text === null ? t('words.conflict.unchanged') : <span lang={locale}>{text}</span>}
                </p>
              ))}
              <div className="justify-self-start">
                <Segmented<Side>
                  name={`conflict ${place}`}
                  legend={name}
                  options={[
                    { value: 'mine', label: t('conflict.mine') },
                    { value: 'theirs', label: t('conflict.theirs') },
                  ]}
                  value={chosen.get(place) ?? 'mine'}
                  onChange={(side) => setChosen(new Map([...chosen, [place, side]]))}
                />
              </div>
            </li>
          )
        })}
      </ul>
      <button type="button" className="button-filled mt-4" onClick={() => onSettle(chosen)}>
        {t('conflict.go-on')}
      </button>
    </SectionCard>
  )
}
