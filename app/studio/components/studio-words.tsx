'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Finding } from '#templates'
import type { Locale } from '#templates/client'
import type { StudioMessages } from '../../messages/studio-ko.ts'
import { createStudioTranslate, ruleWords, type StudioTranslate } from '../../messages/studio-translate.ts'

interface Words {
  locale: Locale
  t: StudioTranslate
  /** What is wrong, in the person's language; the vetter's own sentence names the place. */
  explain: (finding: Finding) => string
}

const Context = createContext<Words | null>(null)

export function StudioWordsProvider({ locale, dictionary, children }: { locale: Locale; dictionary: StudioMessages; children: ReactNode }) {
  const words = useMemo(
    (): Words => ({ locale, t: createStudioTranslate(dictionary), explain: ({ rule, message }) => ruleWords(dictionary, rule) ?? message }),
    [locale, dictionary],
  )
  return <Context value={words}>{children}</Context>
}

export function useStudioWords(): Words {
  const words = useContext(Context)
  if (!words) throw new Error('useStudioWords needs a StudioWordsProvider above it.')
  return words
}
