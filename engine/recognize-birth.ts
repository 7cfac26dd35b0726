/** A quick look at a birth as programs write it. Whatever it does not know is left to the schema. */
import { type Birth, calendars, clocks, dayBoundaries, presets } from './client.ts'
import { digitsAt } from './days.ts'

/**
 * The birth that `birthSchema` makes of an input, or null for one that has to be put to the schema: chosen schools, an
 * instant in a rarer spelling, and everything that is no birth. A tenth of what the schema takes.
 */
export function recognizeBirth(input: unknown): Birth | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null
  // Every member is read once: what was looked at is what is taken.
  const given = input as Readonly<Partial<Record<keyof Birth, unknown>>>
  const { date, time, instant, calendar = 'solar', leapMonth = false, sex = null, timeZone = 'Asia/Seoul', longitude } = given
  const { preset = 'forceteller', clock, dayBoundary, fold, schools } = given
  if (date !== undefined && !isDate(date)) return null
  if (time !== undefined && time !== null && !isTime(time)) return null
  if (instant !== undefined && !isInstant(instant)) return null
  if (!isOneOf(calendars, calendar) || typeof leapMonth !== 'boolean') return null
  if (sex !== null && sex !== 'female' && sex !== 'male') return null
  if (typeof timeZone !== 'string' || timeZone.length < 1 || timeZone.length > 64) return null
  if (longitude !== undefined && !(typeof longitude === 'number' && longitude >= -180 && longitude <= 180)) return null
  if (!isOneOf(presets, preset) || schools !== undefined) return null
  if (clock !== undefined && !isOneOf(clocks, clock)) return null
  if (dayBoundary !== undefined && !isOneOf(dayBoundaries, dayBoundary)) return null
  if (fold !== undefined && fold !== 0 && fold !== 1) return null
  return { date, time, instant, calendar, leapMonth, sex, timeZone, longitude, preset, clock, dayBoundary, fold, schools }
}

function isOneOf<Option extends string>(options: readonly Option[], value: unknown): value is Option {
  return (options as readonly unknown[]).includes(value)
}

function hasDigits(text: string, from: number, until: number): boolean {
  for (let place = from; place < until; place++) {
    const code = text.charCodeAt(place)
    if (code < 48 || code > 57) return false
  }
  return true
}

function has(text: string, place: number, character: string): boolean {
  return text.charCodeAt(place) === character.charCodeAt(0)
}

function startsWithDate(text: string): boolean {
  return hasDigits(text, 0, 4) && has(text, 4, '-') && hasDigits(text, 5, 7) && has(text, 7, '-') && hasDigits(text, 8, 10)
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && value.length === 10 && startsWithDate(value)
}

function isTime(value: unknown): value is string {
  if (typeof value !== 'string' || !(value.length === 5 || value.length === 8)) return false
  if (!(hasDigits(value, 0, 2) && has(value, 2, ':') && hasDigits(value, 3, 5))) return false
  return value.length === 5 || (has(value, 5, ':') && hasDigits(value, 6, 8))
}

/** `YYYY-MM-DDTHH:MM:SSZ` or with milliseconds, on a day that every year has. */
function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || !(value.length === 20 || value.length === 24)) return false
  if (!(startsWithDate(value) && has(value, 10, 'T') && has(value, value.length - 1, 'Z'))) return false
  if (!(hasDigits(value, 11, 13) && has(value, 13, ':') && hasDigits(value, 14, 16) && has(value, 16, ':') && hasDigits(value, 17, 19))) return false
  if (value.length === 24 && !(has(value, 19, '.') && hasDigits(value, 20, 23))) return false
  const [month, day] = [digitsAt(value, 5), digitsAt(value, 8)]
  if (month < 1 || month > 12 || day < 1 || day > (month === 2 ? 28 : 30)) return false
  return digitsAt(value, 11) < 24 && digitsAt(value, 14) < 60 && digitsAt(value, 17) < 60
}
