import { cache } from 'react'
import type { Locale } from '#templates/client'
import { pagesEn } from './pages-en.ts'
import { type PageMessageKey, type PageMessages, pagesKo } from './pages-ko.ts'
import { readMessages } from './read-messages.ts'
import { createTranslate, type MessageKey, type Messages } from './translate.ts'

export type { PageMessageKey } from './pages-ko.ts'
export type PageTranslate = (key: MessageKey | PageMessageKey, values?: Record<string, string | number>) => string
/** What a page beside the conversation speaks with. It serves wherever `Words` are asked for. */
export interface PageWords {
  locale: Locale
  t: PageTranslate
}

const dictionaries: Record<Locale, PageMessages> = { ko: pagesKo, en: pagesEn }

/** The sentences of this request's language, with those that only pages drawn on the server speak: they are never sent to a browser as a dictionary. */
export const readPageMessages = cache(async (): Promise<PageWords> => {
  const { locale, messages } = await readMessages()
  return { locale, t: createPageTranslate(messages, dictionaries[locale]) }
})

/** Looks in the one dictionary, then in the other. Laying the two together for each request took ten milliseconds of it. */
export function createPageTranslate(messages: Messages, pages: PageMessages): PageTranslate {
  const [shared, own] = [createTranslate(messages), createTranslate(pages as unknown as Messages)]
  return (key, values) => (key in pages ? own : shared)(key as MessageKey, values)
}
