import type { Locale } from '#templates/client'

/** A moment as people of the studio read it, in Korean time. */
export function formatMoment(moment: Date | string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Seoul', dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment))
}
