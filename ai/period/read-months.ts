import { type Direction, shiftMonth, two } from './calendar-time.ts'
import { anyMonth, isMonthThere, numberOfMonth } from './month-names.ts'
import { namedYear } from './read-years.ts'

const koreanMonth = /(?<![\d/])(1[0-2]|0?[1-9])월(?!요일)/
const lastMonth = new RegExp(`(?:지난|저번)\\s?(?:해\\s?)?\\d{1,2}월|\\b(?:last|past)\\s+${anyMonth}\\b`, 'i')

interface Month {
  number: number
  index: number
  length: number
}

/** The month that a text names first. */
function firstMonth(text: string, isAsked: boolean): Month | null {
  const korean = koreanMonth.exec(text)
  if (korean) return { number: Number(korean[1]), index: korean.index, length: korean[0].length }
  const english = [...text.matchAll(new RegExp(`\\b${anyMonth}\\b`, 'gi'))].find(({ 0: name, index }) => isMonthThere(name, text, index, isAsked))
  if (!english) return null
  return { number: numberOfMonth(english[0]), index: english.index, length: english[0].length }
}

const yearWords = '(?:(?:19|20|21)?\\d{2}년도?|올해|금년|내년|명년|내후년|후년|재?작년|새해|(?:다다음|다음|오는|이번|지난|지지난)\\s?해)'
const yearEndsBefore = new RegExp(`(?:${yearWords}(?:에|의)?|(?:(?:this|next|last) year|\\b\\d{4})(?:['’]s|,? in)?)[\\s,]*$`, 'i')
const yearBeginsAfter = /^[\s,]*(?:of |in )?(?:(?:this|next|last) year|\d{4})\b/i
const yearOfOtherMonth = new RegExp(
  `${yearWords}(?:에|의)?\\s?(?=\\d{1,2}월)|(?<=\\b${anyMonth}\\b[\\s,]*(?:\\d{1,2}[\\s,]*)?(?:of |in )?)(?:(?:this|next|last) year|\\d{4})\\b`,
  'gi',
)

/** The year that stands beside a month or a day, else one that stands beside no other. */
export function yearOf({ index, length }: { index: number; length: number }, text: string, today: string): number | null {
  const beside = yearEndsBefore.exec(text.slice(0, index))?.[0] ?? yearBeginsAfter.exec(text.slice(index + length))?.[0]
  const own = beside === undefined ? null : namedYear(beside, today)
  return own ?? namedYear(text.replaceAll(yearOfOtherMonth, ' '), today)
}

/** 다음 달, last month. */
export function spokenMonth(text: string, today: string): string | null {
  const spoken: [RegExp, number][] = [
    [/다다음\s*달|month after next/i, 2],
    [/(?:다음|담)\s*달(?![라리려콤래])|내달|next month/i, 1],
    [/지지난\s?달|저저번\s?달|month before last/i, -2],
    [/(?:지난|저번)\s*달(?![라리려콤래])|last month/i, -1],
    [/이번\s*달(?![라려콤래])|(?<![가-힣])이\s?달(?![라리려렸콤달래])|this month/i, 0],
  ]
  const found = spoken.find(([pattern]) => pattern.test(text))
  return found ? shiftMonth(today.slice(0, 7), found[1]) : null
}

/** A month by its number is the nearest in that direction, unless a year was named. `isAsked`: a month is what is asked about. */
export function namedMonth(text: string, today: string, direction: Direction, isAsked: boolean): string | null {
  const current = today.slice(0, 7)
  const spoken = spokenMonth(text, today)
  if (spoken !== null) return spoken
  const month = firstMonth(text, isAsked)
  if (month === null) return null
  const { number } = month
  const year = yearOf(month, text, today)
  const inThisYear = `${year ?? today.slice(0, 4)}-${two(number)}`
  if (year !== null) return inThisYear
  if (lastMonth.test(text)) return inThisYear < current ? inThisYear : shiftMonth(inThisYear, -12)
  if (direction === 'back') return inThisYear <= current ? inThisYear : shiftMonth(inThisYear, -12)
  return inThisYear < current ? shiftMonth(inThisYear, 12) : inThisYear
}

/** Whether the month stands beside the year: then the month is meant, and not the year with a month in passing. */
export const monthOfYear = new RegExp(
  `(?:년도?|해)(?:에|의)?[,\\s]*\\d{1,2}월|\\b${anyMonth}\\b,? (?:of |in )?(?:(?:next|last|this) year|\\d{4})|year,? in ${anyMonth}\\b`,
  'i',
)
