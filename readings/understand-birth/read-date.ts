import { readNumber, sinoLetters } from './read-number.ts'
import type { DateParts, Meaning } from './tokens.ts'

/** A reader tries one way to read the text at an index. `read` may still refuse a match. */
export interface Reader {
  pattern: RegExp
  read(match: RegExpExecArray, context: ReadingContext): Meaning | null
}

export interface ReadingContext {
  now: Date
  /** Whether dates of two-digit numbers are written year first. */
  korean: boolean
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const number = `(\\d{1,2}|[${sinoLetters}]{1,4}?)`
const gap = '\\s{0,3}'
const notCounted = '(?!\\s?(?:전|뒤|후|간|동안|차|째|만에|넘|이내|정도|짜리|안에|치))'
const notAmount = '(?![\\d.,:/-]{0,12}\\d)(?!\\s?(?:원|만|억|천|개|명|번|호|%|점|위|won|usd|krw|\\$|km|kg|cm|m\\b))'

function monthNumber(name: string): number {
  return monthNames.indexOf(name.slice(0, 3)) + 1
}

/** The latest year with these two last digits in which somebody alive may have been born. */
function fullYear(text: string, now: Date, parts: { month?: number; day?: number } = {}): number {
  const said = text.replace("'", '')
  const value = readNumber(said)
  if (value >= 100 || (said.length > 2 && /^\d/.test(said))) return value
  const today = now.getUTCFullYear()
  const year = today - ((((today - value) % 100) + 100) % 100)
  const later = Date.UTC(year, (parts.month ?? 1) - 1, parts.day ?? 1) > now.getTime()
  return later ? year - 100 : year
}

function inYear(text: string, now: Date, rest: { month: number; day: number }): DateParts {
  return { year: fullYear(text, now, rest), ...rest }
}

function looksLikeDay({ month = 0, day = 0 }: DateParts): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

export function isoOf({ year = 0, month = 0, day = 0 }: DateParts): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Three numbers with a separator: one reading, or several, or none that is a day. */
function readNumeric(first: string, second: string, third: string, { now, korean }: ReadingContext): Meaning | null {
  const [one, two, three] = [Number(first), Number(second), Number(third)]
  if (first.length === 4) return { kind: 'date', parts: { year: one, month: two, day: three } }
  const yearFirst = third.length <= 2 && first.length === 2 ? inYear(first, now, { month: two, day: three }) : null
  if (yearFirst && korean && looksLikeDay(yearFirst)) return { kind: 'date', parts: yearFirst }
  const yearLast = third.length === 1 ? [] : [inYear(third, now, { month: one, day: two }), inYear(third, now, { month: two, day: one })]
  const readings = [yearFirst, ...yearLast]
  const days = new Map(readings.filter((parts) => parts !== null && looksLikeDay(parts)).map((parts) => [isoOf(parts ?? {}), parts ?? {}]))
  const [parts] = days.values()
  if (!parts) return third.length === 4 ? { kind: 'date', parts: { year: three, month: one, day: two } } : null
  return days.size === 1 ? { kind: 'date', parts } : { kind: 'date', parts: {}, ambiguous: [...days.keys()] }
}

/** The seventh digit of a resident number says the century and the sex. */
function readResidentNumber(sixDigits: string, seventh: number): Meaning {
  const century = [1800, 1900, 1900, 2000, 2000, 1900, 1900, 2000, 2000, 1800][seventh] ?? 1900
  const parts = { year: century + Number(sixDigits.slice(0, 2)), month: Number(sixDigits.slice(2, 4)), day: Number(sixDigits.slice(4, 6)) }
  return { kind: 'date', parts, born: true, sex: seventh % 2 === 1 ? 'male' : 'female' }
}

export const dateReaders: readonly Reader[] = [
  {
    pattern: /(\d{6})\s?-\s?(\d)(?:\d{6}|[*x●]{1,6})?(?!\d)/y,
    read: (match) => readResidentNumber(match[1] ?? '', Number(match[2])),
  },
  {
    pattern: /(\d{4}|\d{1,2})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{1,2})(?![\d:])(?:\.(?!\d))?(?:\s?일)?/y,
    read: (match, context) => readNumeric(match[1] ?? '', match[3] ?? '', match[4] ?? '', context),
  },
  {
    pattern: /((?:1[6-9]|2[0-2])\d{2})\s{1,2}(\d{1,2})\s{1,2}(\d{1,2})(?![\d:시])/y,
    read(match) {
      const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
      return looksLikeDay(parts) ? { kind: 'date', parts } : null
    },
  },
  {
    pattern: /(\d{2})\s(\d{2})\s(\d{2})(?!\s?[\d:시-])/y,
    read(match, { now, korean }) {
      const parts = inYear(match[1] ?? '', now, { month: Number(match[2]), day: Number(match[3]) })
      return korean && looksLikeDay(parts) ? { kind: 'date', parts } : null
    },
  },
  {
    pattern: /(\d{4})(\d{2})(\d{2})(?=(?:\d{4})?(?!\d))(?!\s?(?:원|won|krw))/y,
    read(match) {
      const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
      return looksLikeDay(parts) && parts.year >= 1600 && parts.year <= 2200 ? { kind: 'date', parts } : null
    },
  },
  {
    pattern: new RegExp(`(\\d{2})(\\d{2})(\\d{2})(?!\\d)${notAmount}`, 'y'),
    read(match, { now }) {
      const parts = inYear(match[1] ?? '', now, { month: Number(match[2]), day: Number(match[3]) })
      return looksLikeDay(parts) ? { kind: 'date', parts } : null
    },
  },
  {
    pattern: /(?:단기\s?)(\d{4})\s?년/y,
    read: (match) => ({ kind: 'date', parts: { year: Number(match[1]) - 2333 } }),
  },
  {
    pattern: new RegExp(`(?:서기\\s?)?'?(\\d{4}|\\d{2}|[${sinoLetters}]{2,8})${gap}년도?${notCounted}`, 'y'),
    read: (match, { now }) => {
      const said = match[1] ?? ''
      const short = said.length < 4 && readNumber(said) < 100
      return { kind: 'date', parts: { year: fullYear(said, now), ...(short ? { shortYear: true } : {}) } }
    },
  },
  {
    pattern: new RegExp(
      `(윤\\s?달?|평\\s?달?)?\\s?${number}${gap}월(?:달)?${gap}${number}(?:${gap}일(?![곱일])${notCounted}|(?![\\d시분:.,]*\\d)(?=[\\s.,)생]|$))`,
      'y',
    ),
    read: (match) => {
      const leap = match[1] === undefined ? {} : { leap: match[1].startsWith('윤') }
      return { kind: 'date', parts: { month: readNumber(match[2] ?? ''), day: readNumber(match[3] ?? ''), ...leap } }
    },
  },
  {
    pattern: new RegExp(`${number}${gap}월(?=생|[^가-힣\\d]|$)`, 'y'),
    read: (match) => ({ kind: 'date', parts: { month: readNumber(match[1] ?? '') } }),
  },
  {
    pattern: new RegExp(`(\\d{4})[\\s,-]{1,2}${month}[\\s-]{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])`, 'y'),
    read: (match) => ({ kind: 'date', parts: { year: Number(match[1]), month: monthNumber(match[2] ?? ''), day: Number(match[3]) } }),
  },
  {
    pattern: new RegExp(
      `(?:the )?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]{0,2}(?:day of |of )?${month}(?![a-z])(?:[\\s,-]{1,3}('?\\d{4}|'?\\d{2})(?![\\d:]))?`,
      'y',
    ),
    read: (match, { now }) => namedDay(match[2] ?? '', match[1] ?? '', match[3], now),
  },
  {
    pattern: new RegExp(
      `${month}[\\s-]{0,2}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:(?:,\\s{0,2}|\\s{1,2}|-)(?:of )?('?\\d{4}|'\\d{2})(?![\\d:])|,\\s{0,2}(\\d{2})(?![\\d:]))?`,
      'y',
    ),
    read: (match, { now }) => namedDay(match[1] ?? '', match[2] ?? '', match[3] ?? match[4], now),
  },
]

function namedDay(name: string, dayText: string, yearText: string | undefined, now: Date): Meaning {
  const parts = { month: monthNumber(name), day: Number(dayText) }
  return { kind: 'date', parts: yearText === undefined ? parts : inYear(yearText, now, parts) }
}

/** Month and day as `3/14` or `3.14`, right after a year. */
export const dayAfterYear: Reader = {
  pattern: /(\d{1,2})\s?[-./]\s?(\d{1,2})(?![\d:])/y,
  read: (match) => ({ kind: 'date', parts: { month: Number(match[1]), day: Number(match[2]) } }),
}

/** A four-digit year that is nothing but a year, read only beside a word of birth: `born in 1990`. */
export const bornYear: Reader = {
  pattern: /((?:1[6-9]|2[01])\d{2})(?!\d)/y,
  read: (match) => ({ kind: 'date', parts: { year: Number(match[1]) } }),
}
