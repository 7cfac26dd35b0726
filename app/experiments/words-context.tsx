'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Locale } from '#templates/client'
import type { ExperimentMessages } from '../messages/experiments-ko.ts'
import { createExperimentWords, type ExperimentWords } from './words.ts'

const Context = createContext<ExperimentWords | null>(null)

/** Gives the browser the words of these screens, and of no others. */
export function ExperimentWordsProvider({ locale, messages, children }: { locale: Locale; messages: ExperimentMessages; children: ReactNode }) {
  const value = useMemo(() => createExperimentWords(locale, messages), [locale, messages])
  return <Context value={value}>{children}</Context>
}

export function useExperimentWords(): ExperimentWords {
  const value = useContext(Context)
  if (!value) throw new Error('useExperimentWords needs an ExperimentWordsProvider above it.')
  return value
}
