import { inYear, yearAlone } from './full-year.ts'
import { englishDateReaders } from './read-english-date.ts'
import { namedYearReaders } from './read-named-year.ts'
import { nativeDayReaders } from './read-native-day.ts'
import { readNumber, sinoLetters } from './read-number.ts'
import type { Reader, ReadingContext } from './reader.ts'
import type { DateParts, Meaning } from './tokens.ts'

const number = `(\\d{1,2}|[${sinoLetters}]{1,4}?)`
const label = '\\s{0,2}[:=]?\\s{0,2}'
const gap = '\\s{0,3}'
const notCounted = '(?!\\s?(?:전(?!주|남|북|라)|뒤|후(?!쿠)|간(?!성)|동안|차(?!병원)|째|만에|넘|이내|정도|짜리|안에|치))'
const notAmount = '(?![\\d.,:/-]{0,12}\\d)(?!\\s?(?:원|만|억|천|개|명|번|호|%|점(?!심)|위|won|usd|krw|\\$|km|kg|cm)|m(?![a-z]))'

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
    pattern: /(\d{4}|\d{1,2})\s?([-./·_])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{1,2})(?![\d:])(?:\.(?!\d))?(?:\s?일)?/y,
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
    pattern: /(\d{1,2})\/(\d{1,2}),?\s{1,2}((?:19|20)\d{2})(?![\d:])/y,
    read: (match, context) => readNumeric(match[1] ?? '', match[2] ?? '', match[3] ?? '', context),
  },
  {
    pattern: /((?:19|20)\d{2})\s?,\s?(\d{1,2})\s?,\s?(\d{1,2})(?!\s?[\d,:시])/y,
    read: (match, context) => readNumeric(match[1] ?? '', match[2] ?? '', match[3] ?? '', context),
  },
  {
    pattern: /(\d{2})\s(\d{1,2})\s(\d{1,2})(?:(?!\s?[\d:시개번명원살-])|(?=\s\d{1,2}\s?[시:]|\s(?:[01]\d|2[0-3])[0-5]\d(?!\d)))/y,
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
    pattern: /(\d{2})(\d{2})((?:19|20)\d{2})(?!\d)(?!\s?(?:원|won|krw))/y,
    read: (match, context) => readNumeric(match[1] ?? '', match[2] ?? '', match[3] ?? '', context),
  },
  {
    pattern: new RegExp(`(\\d{2})(\\d{2})(\\d{2})(?!\\d)(?:${notAmount}|(?=\\s?[/,]\\s?(?:[01]\\d|2[0-3]):?[0-5]\\d(?!\\d)))`, 'y'),
    read(match, { now }) {
      const parts = inYear(match[1] ?? '', now, { month: Number(match[2]), day: Number(match[3]) })
      return looksLikeDay(parts) ? { kind: 'date', parts } : null
    },
  },
  {
    pattern: new RegExp(
      `(?:(?:(?:태어난${gap})?(?:년도|연도|년|해)|생년|year)${label})?(\\d{4}|\\d{2})[\\s,/]{1,3}(?:month|생?월|달)${label}(\\d{1,2})[\\s,/]{1,3}(?:day|생?일|날)${label}(\\d{1,2})(?!\\d)`,
      'y',
    ),
    read: (match, { now }) => ({ kind: 'date', parts: inYear(match[1] ?? '', now, { month: Number(match[2]), day: Number(match[3]) }) }),
  },
  ...namedYearReaders,
  ...nativeDayReaders,
  {
    pattern: new RegExp(
      `(?:서기\\s?)?'?(\\d{4}|\\d{2}|(?:일?천구백|이천)\\s[${sinoLetters}]{1,4}|[${sinoLetters}]{2,8})${gap}년도?${notCounted}`,
      'y',
    ),
    read: (match, { now }) => ({ kind: 'date', parts: yearAlone(match[1] ?? '', now) }),
  },
  {
    pattern: new RegExp(
      `(윤\\s?달?|평\\s?달?)?\\s?${number}${gap}월(?:달)?[\\s/.-]{0,3}${number}(?:${gap}일(?![곱일])(?:날)?${notCounted}|(?![\\d시분:.,]*\\d)(?=[\\s.,)생]|$))`,
      'y',
    ),
    read: (match) => {
      const leap = match[1] === undefined ? {} : { leap: match[1].startsWith('윤') }
      return { kind: 'date', parts: { month: readNumber(match[2] ?? ''), day: readNumber(match[3] ?? ''), ...leap } }
    },
  },
  {
    pattern: new RegExp(`${number}${gap}월(?=생|이고|이에요|이요|인데|초|중순|말|하순|[^가-힣\\d]|$)`, 'y'),
    read: (match) => ({ kind: 'date', parts: { month: readNumber(match[1] ?? '') } }),
  },
  ...englishDateReaders,
]

/** A day alone, where the rest of a date is known: `날짜는 1일이에요`, `14일이 아니라 15일`. */
export const dayAlone: Reader = {
  pattern:
    /(\d{1,2})\s?일(?:날)?(?=$|[^가-힣]|이[에예요었라고야]|이요|생|에\s?(?:태|났)|인[데가지]|임|요|입니다|여|남)(?!\s?(?:전(?!주|남|북|라)|뒤|후(?!쿠)|간(?!성)|동안|차(?!병원)|째|만에|쯤\s?(?:뒤|후)))/y,
  read(match) {
    const day = Number(match[1])
    return day >= 1 && day <= 31 ? { kind: 'date', parts: { day } } : null
  },
}

/** The same in English, perhaps with its year: `sorry, 23rd, 1993`. */
export const ordinalAlone: Reader = {
  pattern: /(?:the )?(\d{1,2})(?:st|nd|rd|th)(?![a-z])(?:,?\s((?:19|20)\d{2})(?!\d))?/y,
  read: (match) => ({ kind: 'date', parts: { day: Number(match[1]), ...(match[2] ? { year: Number(match[2]) } : {}) } }),
}

/** Month and day as `3/14` or `3.14`, right after a year. */
export const dayAfterYear: Reader = {
  pattern: /(\d{1,2})\s?[-./]\s?(\d{1,2})(?![\d:])/y,
  read: (match) => ({ kind: 'date', parts: { month: Number(match[1]), day: Number(match[2]) } }),
}

/** The same where a birthday is said or a year waits for its day: `생일은 3.3`, `87년생 여자 12.8일`. */
export const dayOfBirthday: Reader = {
  pattern: /(\d{1,2})\s?[./]\s?(\d{1,2})(?!\s?[./:-]?\s?\d|\s?(?:[시분%점]|[ap]\.?m|[kc][gm]))(?:\s?일)?/y,
  read(match) {
    const parts = { month: Number(match[1]), day: Number(match[2]) }
    return looksLikeDay(parts) ? { kind: 'date', parts } : null
  },
}

/** What stands for the day behind a month, and is none: `7월 초`. */
export const partOfMonth: Reader = {
  pattern: /\s?(?:초순?|중순|하순|상순|말)(?:쯤|경|께)?(?=$|[^가-힣]|에|생|이)/y,
  read: () => ({ kind: 'filler', clings: true }),
}

/** A year that is nothing but a year, read only beside a word of birth: `born in 1990`, `born in '82`. */
export const bornYear: Reader = {
  pattern: /((?:1[6-9]|2[01])\d{2})(?!\d)|'(\d{2})(?!\d)/y,
  read: (match, { now }) => ({ kind: 'date', parts: match[2] ? yearAlone(match[2], now) : { year: Number(match[1]) } }),
}
