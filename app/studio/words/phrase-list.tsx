'use client'

import { useId, useState } from 'react'
import type { Finding } from '#templates'
import type { Locale } from '#templates/client'
import { useStudioWords } from '../components/studio-words.tsx'

export interface Phrase {
  path: string
  shipped: string
  served: string
}

interface Props {
  locale: Locale
  /** Null while they are on their way. */
  known: readonly Phrase[] | null
  changed: Readonly<Record<string, string>>
  findings: readonly Finding[]
  isEditable: boolean
  onChange: (changed: Readonly<Record<string, string>>) => void
}

const shown = 20

const faults = ['unknown', 'reference', 'name', 'particle', 'length', 'form', 'tone'] as const

/** What is wrong with a phrase, as the key of its sentence. */
export function faultWords(rule: string): `words.fault.${(typeof faults)[number]}` {
  return `words.fault.${faults.find((fault) => fault === rule) ?? 'form'}`
}

/** Changed phrases first; others are found by their words or their place. */
export function PhraseList({ locale, known, changed, findings, isEditable, onChange }: Props) {
  const { t } = useStudioWords()
  const ids = useId()
  const [sought, setSought] = useState('')
  const words = sought.trim().toLowerCase()
  const others = (known ?? []).filter(
    ({ path, served }) => !(path in changed) && words !== '' && (served.toLowerCase().includes(words) || path.toLowerCase().includes(words)),
  )
  const shippedAt = (path: string) => known?.find((phrase) => phrase.path === path)?.shipped ?? ''
  const without = (path: string) => Object.fromEntries(Object.entries(changed).filter(([name]) => name !== path))
  return (
    <>
      <ul className="grid gap-3">
        {Object.entries(changed).map(([path, text], index) => {
          const wrong = findings.filter(({ file }) => file === path)
          return (
            <li key={path} className="grid gap-1 border-t border-line pt-3 first:border-t-0 first:pt-0">
              <label htmlFor={`${ids}-${index}`} className="font-mono text-caption break-all text-ink-2">
                {path}
              </label>
              <p lang={locale} className="text-small text-ink-2">
                {t('words.shipped')}: {shippedAt(path)}
              </p>
              <textarea
                id={`${ids}-${index}`}
                lang={locale}
                rows={2}
                maxLength={600}
                value={text}
                readOnly={!isEditable}
                aria-invalid={wrong.length > 0}
                aria-describedby={wrong.length > 0 ? `${ids}-${index}-wrong` : undefined}
                onChange={({ target }) => onChange({ ...changed, [path]: target.value })}
                className="control w-full px-3.5 py-2.5 text-body-small"
              />
              {wrong.length > 0 && (
                <p id={`${ids}-${index}-wrong`} className="text-small">
                  {wrong.map(({ rule }) => t(faultWords(rule))).join(' ')}
                </p>
              )}
              {isEditable && (
                <button
                  type="button"
                  className="min-h-8 justify-self-start text-small text-ink-2 underline underline-offset-4"
                  onClick={() => onChange(without(path))}
                >
                  {t('words.undo')}
                  <span className="sr-only">: {path}</span>
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {isEditable && (
        <div className="mt-4 grid gap-1.5 border-t border-line pt-3 first:mt-0 first:border-t-0 first:pt-0">
          <label htmlFor={`${ids}-find`} className="text-ui font-semibold">
            {t('words.find')}
          </label>
          <input id={`${ids}-find`} type="search" value={sought} onChange={({ target }) => setSought(target.value)} className="control h-11 px-3.5" />
          <p role="status" className="text-caption text-ink-2">
            {known === null
              ? t('words.loading')
              : words === ''
                ? t('words.count', { count: known.length })
                : t('words.found', { count: others.length })}
          </p>
          <ul className="grid">
            {others.slice(0, shown).map(({ path, served }) => (
              <li key={path} className="border-t border-line first:border-t-0">
                <button
                  type="button"
                  className="grid min-h-11 w-full gap-0.5 rounded-tile px-2 py-2 text-left hover:bg-sunken"
                  onClick={() => {
                    setSought('')
                    onChange({ ...changed, [path]: served })
                  }}
                >
                  <span lang={locale} className="text-body-small">
                    {served}
                  </span>
                  <span className="font-mono text-caption break-all text-ink-2">{path}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
