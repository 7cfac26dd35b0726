import type { Locale } from '#templates/client'

/** What one types to have everything erased. Either language is understood. */
export const eraseWords: Record<Locale, string> = { ko: '지우기', en: 'erase' }
