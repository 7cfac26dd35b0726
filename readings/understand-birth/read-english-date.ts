import { inYear, yearAlone } from './full-year.ts'
import { countedMonthReaders } from './read-counted-month.ts'
import { spokenDay, spokenNumbers, spokenYear } from './read-english-number.ts'
import type { Reader } from './reader.ts'
import type { Meaning } from './tokens.ts'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Name of a month as a pattern; it captures the name. */
export const monthName =
  '(jan(?:uary|urary|uray)?|feb(?:ruary|uary|urary|raury)?|mar(?:ch|hc)?|apr(?:il|li)?|may|june?|july?|aug(?:ust|sut)?|sept?(?:ember|tember|mber)?|oct(?:ober|obor)?|nov(?:ember|emeber)?|dec(?:ember|emeber)?)(?![a-z])\\.?'
const day = `(\\d{1,2}(?:\\s?(?:st|nd|rd|th))?|${spokenNumbers.days})`
const digitDay = `(\\d{1,2}(?:st|nd|rd|th)?|${spokenNumbers.days})`
const longYear = `('?\\d{4}|'\\d{2}|${spokenNumbers.years})`
/** Two digits without an apostrophe are a year when they can be neither an hour nor a day, or stand where only a year does. */
const shortYear = "(0\\d|[3-9]\\d)(?![\\d:]|\\s?(?:am|pm|a\\.m|p\\.m|o'?clock|h\\b))"
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

function monthNumber(name: string): number {
  return monthNames.indexOf(name.slice(0, 3)) + 1
}

function onDay(monthOfYear: number, dayText: string, yearText: string | undefined, now: Date): Meaning {
  const parts = { month: monthOfYear, day: spokenDay(dayText) }
  if (yearText === undefined) return { kind: 'date', parts }
  return { kind: 'date', parts: /^'?\d/.test(yearText) ? inYear(yearText, now, parts) : { year: spokenYear(yearText), ...parts } }
}

/** Dates with English words. */
export const englishDateReaders: readonly Reader[] = [
  {
    pattern: new RegExp(`(\\d{4})[\\s,.-]{1,2}${monthName}[\\s-]{1,2}${day}(?![\\d:])`, 'y'),
    read: (match, { now }) => onDay(monthNumber(match[2] ?? ''), match[3] ?? '', match[1], now),
  },
  {
    pattern: new RegExp(`(\\d{4})[\\s,.-]{1,2}(?:on )?(?:the )?${day}[\\s-](?:day of |of )?${monthName}(?![\\d:])`, 'y'),
    read: (match, { now }) => onDay(monthNumber(match[3] ?? ''), match[2] ?? '', match[1], now),
  },
  {
    pattern: new RegExp(
      `(?:the )?${day}[\\s.-]{0,2}(?:day of |of )?${monthName}(?:[\\s,.-]{1,3}(?:of |in |in the year )?(?:${longYear}|(\\d{2}))(?![\\d:.]*\\d))?`,
      'y',
    ),
    read: (match, { now }) => onDay(monthNumber(match[2] ?? ''), match[1] ?? '', match[3] ?? match[4], now),
  },
  {
    pattern: new RegExp(
      `${monthName}[\\s-]{0,2}(?:on )?(?:the )?${digitDay}(?![\\d:])(?:(?:\\s?[,/]\\s{0,2}|\\s{1,2}|-)(?:of |in )?(?:${longYear}|${shortYear})(?![\\d:])|,\\s{0,2}(\\d{2})(?![\\d:]|\\s?(?:am|pm))|(?<=th|st|nd|rd)(\\d{4})(?!\\d))?`,
      'y',
    ),
    read: (match, { now }) => onDay(monthNumber(match[1] ?? ''), match[2] ?? '', match[3] ?? match[4] ?? match[5] ?? match[6], now),
  },
  {
    pattern: new RegExp(`${monthName}[\\s,]{1,2}(\\d{4})(?![\\d:])`, 'y'),
    read: (match) => ({ kind: 'date', parts: { month: monthNumber(match[1] ?? ''), year: Number(match[2]) } }),
  },
  {
    pattern: new RegExp(`(\\d{1,2})[.-](${roman.toReversed().join('|')})[.-](\\d{4}|\\d{2})(?!\\d)`, 'y'),
    read: (match, { now }) => onDay(roman.indexOf(match[2] ?? '') + 1, match[1] ?? '', match[3], now),
  },
  ...countedMonthReaders,
  {
    pattern: new RegExp(`(?:${spokenNumbers.years})(?![a-z])`, 'y'),
    read: (match) => ({ kind: 'date', parts: { year: spokenYear(match[0]) } }),
  },
  {
    pattern:
      /(?:year |'(?=\d\d(?:\s(?:baby|born|kid)|er)))(\d{4}|\d{2})(?!\d)|((?:19|20)\d{2})(?=[\s-](?:baby|born|kid|liner|rat|ox|tiger|rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|dog|pig)(?![a-z]))/y,
    read: (match, { now }) => ({ kind: 'date', parts: yearAlone(match[1] ?? match[2] ?? '', now) }),
  },
]
