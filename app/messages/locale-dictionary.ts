import type { Locale } from '#templates/client'
import { en } from './en.ts'
import { ko } from './ko.ts'
import type { Messages } from './translate.ts'

const dictionaries: Record<Locale, Messages> = { ko, en }

/** The sentences of a language, where it is not that of the request. */
export function localeDictionary(locale: Locale): Messages {
  return dictionaries[locale]
}
