import type { Locale } from '#templates/client'

/** What a browser needs of a template to show, find and order it. */
export interface LibraryTemplate {
  id: string
  title: Record<Locale, string>
  /** What it is found by beside its name. */
  words: string
  /** The version in production; null: out of service. */
  served: string | null
  /** The version that is shown. */
  version: string
  hasDraft: boolean
  lacks: Record<Locale, { missing: number; untranslated: number }>
  use: { cards: number; recentCards: number; up: number; down: number }
}
