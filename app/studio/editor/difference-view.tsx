'use client'

import { useEffect, useRef } from 'react'
import { useStudioWords } from '../components/studio-words.tsx'
import { codePhrases } from './code-phrases.ts'

interface Props {
  file: string
  before: string
  after: string
  labels: { before: string; after: string }
}

/** Two texts of a file with what differs marked: beside each other on a desk, as one on a phone. */
export function DifferenceView({ file, before, after, labels }: Props) {
  const { locale, t } = useStudioWords()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let end: (() => void) | null = null
    let isGone = false
    void import('./merge-mirror.ts').then(({ showDifference }) => {
      if (isGone || !place.current) return
      const unified = place.current.clientWidth < 720
      end = showDifference({ parent: place.current, file, before, after, labels, phrases: codePhrases[locale], unified })
    })
    return () => {
      isGone = true
      end?.()
    }
  }, [file, before, after, labels, locale])
  return (
    <div className="flex min-h-0 flex-1 flex-col" data-difference={file}>
      <p className="grid flex-none grid-cols-2 border-b border-line px-4 py-1.5 text-caption font-semibold text-ink-2">
        <span>{labels.before}</span>
        <span>{labels.after}</span>
      </p>
      {before === after ? (
        <p className="p-4 text-ui text-ink-2">{t('difference.none')}</p>
      ) : (
        <div ref={place} className="min-h-24 flex-1 overflow-auto" />
      )}
    </div>
  )
}
