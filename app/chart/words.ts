import type { Term } from '#engine/client'
import type { Locale } from '#templates/client'
import type { Translate } from '../messages/translate.ts'

/** What every drawing of a chart needs to speak. */
export interface Words {
  locale: Locale
  t: Translate
}

export function nameOf(term: Term, locale: Locale): string {
  return locale === 'ko' ? term.hangul : term.english
}
