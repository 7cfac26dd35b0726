import { cache } from 'react'
import type { Locale } from '#templates/client'
import { currentLocale } from '../current-person.ts'
import { en } from './en.ts'
import { ko } from './ko.ts'
import { createTranslate, type Messages, type Translate } from './translate.ts'

const dictionaries: Record<Locale, Messages> = { ko, en }

/** The sentences of this request's language. */
export const readMessages = cache(async (): Promise<{ locale: Locale; messages: Messages; t: Translate }> => {
  const locale = await currentLocale()
  const messages = dictionaries[locale]
  return { locale, messages, t: createTranslate(messages) }
})
