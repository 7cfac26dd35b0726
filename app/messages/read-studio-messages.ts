import { cache } from 'react'
import type { Locale } from '#templates/client'
import { currentLocale } from '../current-person.ts'
import { studioEn } from './studio-en.ts'
import { type StudioMessages, studioKo } from './studio-ko.ts'
import { createStudioTranslate, type StudioTranslate } from './studio-translate.ts'

/** What the screens of the studio speak with. The dictionary goes to the browsers of its people and to no reader's. */
export interface StudioWords {
  locale: Locale
  t: StudioTranslate
  dictionary: StudioMessages
}

const dictionaries: Record<Locale, StudioMessages> = { ko: studioKo, en: studioEn }

/** The studio's sentences in the language of this request. */
export const readStudioMessages = cache(async (): Promise<StudioWords> => {
  const locale = await currentLocale()
  return { locale, t: createStudioTranslate(dictionaries[locale]), dictionary: dictionaries[locale] }
})
