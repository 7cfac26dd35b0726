import type { ToldBirth } from '#readings/client'
import type { Locale } from '#templates/client'
import type { BirthDraft, BirthFormField } from './birth-draft.ts'
import { formatBirthDate, formatBirthTime } from './format-birth.ts'

/** What a message told of a birth, as it would have been typed into the form, and which fields that are. */
export function draftOfTold(
  { birth, place }: Pick<ToldBirth, 'birth' | 'place'>,
  locale: Locale,
): { draft: Partial<BirthDraft>; told: BirthFormField[] } {
  const { date, time, calendar, leapMonth, sex, timeZone, longitude } = birth
  const draft: Partial<BirthDraft> = {
    ...(date && { date: formatBirthDate(date, locale), calendar: calendar === 'solar' ? 'solar' : leapMonth ? 'leap' : 'lunar' }),
    ...(time && { precision: 'exact', time: formatBirthTime(time, locale) }),
    ...(time === null && { precision: 'unknown', time: '' }),
    ...(sex && { sex }),
    ...(place && timeZone && longitude !== undefined && { placeText: place, place: { name: place, detail: '', timeZone, longitude } }),
  }
  const fields: [BirthFormField, boolean][] = [
    ['date', draft.date !== undefined],
    ['time', draft.time !== undefined],
    ['place', draft.place !== undefined],
    ['sex', draft.sex !== undefined],
  ]
  return { draft, told: fields.filter(([, isTold]) => isTold).map(([field]) => field) }
}
