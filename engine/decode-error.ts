/** The errors of the core by their place in its list. */
import type { Birth, BirthError, BirthErrorCode } from './client.ts'

const errors: { code: BirthErrorCode; field: keyof Birth; message: string }[] = [
  { code: 'date-impossible', field: 'date', message: 'There is no such day.' },
  { code: 'leap-month-absent', field: 'leapMonth', message: 'That lunar year has no such leap month.' },
  { code: 'year-out-of-range', field: 'date', message: 'Only the years 1600 to 2200 are covered.' },
  { code: 'time-impossible', field: 'time', message: 'There is no such time of day.' },
  { code: 'time-skipped', field: 'fold', message: 'The clock jumped over this time; fold says which side is meant.' },
  { code: 'time-ambiguous', field: 'fold', message: 'The clock showed this time twice; fold says which is meant.' },
  { code: 'zone-unknown', field: 'timeZone', message: 'The time zone is unknown.' },
  { code: 'longitude-required', field: 'longitude', message: 'A solar clock outside Asia/Seoul needs a longitude.' },
]

/** @param index place of the error in the core's list */
export function errorOf(index: number, birth: Birth): BirthError {
  const error = errors[index]!
  return { ...error, field: error.field === 'date' && birth.instant !== undefined ? 'instant' : error.field }
}
