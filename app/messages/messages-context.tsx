'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Locale } from '#templates/client'
import { createTranslate, type Messages, type Translate } from './translate.ts'

const Context = createContext<{ locale: Locale; t: Translate } | null>(null)

export function MessagesProvider({ locale, messages, children }: { locale: Locale; messages: Partial<Messages>; children: ReactNode }) {
  const value = useMemo(() => ({ locale, t: createTranslate(messages) }), [locale, messages])
  return <Context value={value}>{children}</Context>
}

/** The person's language, in client components below a `SpeakingLayout`. */
export function useMessages(): { locale: Locale; t: Translate } {
  const value = useContext(Context)
  if (!value) throw new Error('useMessages needs a MessagesProvider above it.')
  return value
}
