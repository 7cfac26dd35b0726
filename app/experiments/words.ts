import type { Locale } from '#templates/client'
import type { ExperimentKey, ExperimentMessages } from '../messages/experiments-ko.ts'
import { createTranslate, type Messages } from '../messages/translate.ts'

export type ExperimentTranslate = (key: ExperimentKey, values?: Record<string, string | number>) => string

/** What the screens of experiments speak with, on the server and in the browser. */
export interface ExperimentWords {
  locale: Locale
  t: ExperimentTranslate
}

export function createExperimentWords(locale: Locale, messages: ExperimentMessages): ExperimentWords {
  return { locale, t: createTranslate(messages as unknown as Messages) as unknown as ExperimentTranslate }
}
