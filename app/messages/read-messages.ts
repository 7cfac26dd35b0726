import { cache } from 'react'
import type { Locale } from '#templates/client'
import { currentLocale } from '../current-person.ts'
import { localeDictionary } from './locale-dictionary.ts'
import { createTranslate, type Messages, type Translate } from './translate.ts'

/** The sentences of this request's language. */
export const readMessages = cache(async (): Promise<{ locale: Locale; messages: Messages; t: Translate }> => {
  const locale = await currentLocale()
  const messages = localeDictionary(locale)
  return { locale, messages, t: createTranslate(messages) }
})
