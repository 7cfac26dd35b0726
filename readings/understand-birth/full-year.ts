import { readNumber } from './read-number.ts'
import type { DateParts } from './tokens.ts'

/** The latest year with these two last digits in which somebody alive may have been born. */
export function fullYear(text: string, now: Date, parts: { month?: number; day?: number } = {}): number {
  const said = text.replace("'", '')
  const value = readNumber(said)
  if (value >= 100 || (said.length > 2 && /^\d/.test(said))) return value
  const today = now.getUTCFullYear()
  const year = today - ((((today - value) % 100) + 100) % 100)
  const later = Date.UTC(year, (parts.month ?? 1) - 1, parts.day ?? 1) > now.getTime()
  return later ? year - 100 : year
}

export function inYear(text: string, now: Date, rest: { month: number; day: number }): DateParts {
  return { year: fullYear(text, now, rest), ...rest }
}

/** A year alone; one of two digits may still turn out to be a century earlier. */
export function yearAlone(text: string, now: Date): DateParts {
  const short = text.replace("'", '').length < 4 && readNumber(text.replace("'", '')) < 100
  return { year: fullYear(text, now), ...(short ? { shortYear: true as const } : {}) }
}
