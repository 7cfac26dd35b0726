import { cache } from 'react'
import type { Locale } from '#templates/client'
import { currentLocale } from '../current-person.ts'
import { experimentsEn } from '../messages/experiments-en.ts'
import { type ExperimentMessages, experimentsKo } from '../messages/experiments-ko.ts'
import { createExperimentWords, type ExperimentWords } from './words.ts'

const dictionaries: Record<Locale, ExperimentMessages> = { ko: experimentsKo, en: experimentsEn }

/** The sentences of this request's language, and the dictionary for the parts that live in the browser. */
export const readExperimentWords = cache(async (): Promise<ExperimentWords & { messages: ExperimentMessages }> => {
  const locale = await currentLocale()
  const messages = dictionaries[locale]
  return { ...createExperimentWords(locale, messages), messages }
})
