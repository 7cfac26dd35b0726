import { branches } from '#engine/client'
import type { ProfileView } from '#readings/client'
import type { Locale } from '#templates/client'
import { type BirthDraft, emptyDraft, middleOfWindow } from '../birth/birth-draft.ts'
import { formatBirthDate, formatBirthTime } from '../birth/format-birth.ts'

const seoulLongitude = 126.978

/** A kept profile as it would have been typed. A time in the middle of a two-hour branch may have been a branch: it is shown as the time. */
export function draftOfProfile({ label, relation, birth, place }: ProfileView, locale: Locale): BirthDraft {
  const empty = emptyDraft(locale)
  return {
    ...empty,
    label,
    relation,
    date: birth.date ? formatBirthDate(birth.date, locale) : '',
    calendar: birth.calendar === 'solar' ? 'solar' : birth.leapMonth ? 'leap' : 'lunar',
    precision: birth.time ? 'exact' : 'unknown',
    time: birth.time ? formatBirthTime(birth.time, locale) : '',
    window: branches.find((branch) => middleOfWindow(branch) === birth.time) ?? null,
    placeText: place || empty.placeText,
    place: { name: place || empty.placeText, detail: '', timeZone: birth.timeZone, longitude: birth.longitude ?? seoulLongitude },
    sex: birth.sex,
    fold: birth.fold ?? null,
  }
}
