import { type Direction, shiftDay, shiftMonth, two } from './calendar-time.ts'
import { anyMonth, numberOfMonth } from './month-names.ts'
import { spokenMonth, yearOf } from './read-months.ts'

const monthAndDay = [
  /(?<![\d/])(?<month>1[0-2]|0?[1-9])월\s?(?<day>3[01]|[12]\d|0?[1-9])일(?!\s?(?:동안|간(?!에)|씩))/,
  /(?<![\d/.])(?<month>1[0-2]|0?[1-9])\/(?<day>3[01]|[12]\d|0?[1-9])(?=\s?(?:일|에|날|은|쯤|\())/,
  /(?<![\d/.])(?<month>1[0-2]|0?[1-9])\/(?<day>1[3-9]|2\d|3[01])(?![\d/%])/,
  /(?<![\d/.])(?!24\/7)(?<day>1[3-9]|2\d|3[01])\/(?<month>1[0-2]|0?[1-9])(?![\d/%])/,
  /(?<![\d/.])(?<month>1[0-2]|[1-9])\/(?<day>\k<month>)(?=\s+(?:an?|good|okay|ok|for|as|lucky|auspicious)\b)/i,
  new RegExp(
    `\\b(?<name>${anyMonth})\\.?\\s+(?:the\\s+)?(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:]|\\s?(?:am|pm|years?|months?|weeks?|days?|people)\\b)`,
    'i',
  ),
  new RegExp(`(?<![\\d.,$])(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<name>${anyMonth})\\b`, 'i'),
]
const dayAlone =
  /(?<![\d.,월/]\s?)(?<day>3[01]|[12]\d|[1-9])일(?:에(?!\s?(?:한|두|\d))|날)|\b(?:on|by|until) the (?<ordinal>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)\b(?! (?:of(?! (?:this|next|last) month)|floor|birthday|anniversary))/i
/** So many years at most lie between two 29ths of February. */
const leapYears = 8

function isDate(date: string): boolean {
  return !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) && shiftDay(date, 0) === date
}

interface WrittenDay {
  month: number
  day: number
  index: number
  length: number
}

function christmas(text: string): WrittenDay | null {
  const found = /(?:크리스마스|성탄절|christmas)(\s?(?:이브|eve))?/i.exec(text)
  return found && { month: 12, day: found[1] ? 24 : 25, index: found.index, length: found[0].length }
}

function writtenDay(text: string): WrittenDay | null {
  const found = monthAndDay.map((pattern) => pattern.exec(text)).find(Boolean)
  if (!found?.groups) return christmas(text)
  const { month, name = '', day } = found.groups
  return { month: month ? Number(month) : numberOfMonth(name), day: Number(day), index: found.index, length: found[0].length }
}

/** The first that is a day on the right side of today: not every month has a 31st, nor every year a 29 February. */
function nearest(dateBy: (by: number) => string, steps: number, today: string, direction: Direction): string | null {
  const sign = direction === 'back' ? -1 : 1
  const dates = Array.from({ length: steps + 1 }, (_, step) => dateBy(step * sign))
  return dates.find((date) => isDate(date) && (direction === 'back' ? date <= today : date >= today)) ?? null
}

/** 12월 5일, December 5, the 5th. */
export function namedDate(text: string, today: string, direction: Direction): string | null {
  const written = writtenDay(text)
  if (written) {
    const inYear = (year: number) => `${year}-${two(written.month)}-${two(written.day)}`
    const year = yearOf(written, text, today)
    if (year === null) return nearest((by) => inYear(Number(today.slice(0, 4)) + by), leapYears, today, direction)
    return isDate(inYear(year)) ? inYear(year) : null
  }
  const alone = dayAlone.exec(text)
  if (!alone?.groups) return null
  const day = two(Number(alone.groups.day ?? alone.groups.ordinal))
  const month = monthBeside(text, alone, today)
  if (month === null) return nearest((by) => `${shiftMonth(today.slice(0, 7), by)}-${day}`, 2, today, direction)
  return isDate(`${month}-${day}`) ? `${month}-${day}` : null
}

/** 다음 달 5일에, on the 5th of next month. */
function monthBeside(text: string, { index, 0: found }: RegExpExecArray, today: string): string | null {
  const before = /(?:달|month)(?:에|의)?[\s,]*$/i.test(text.slice(0, index)) ? text.slice(0, index) : ''
  const after = /^,? (?:of )?(?:this|next|last) month\b/i.exec(text.slice(index + found.length))?.[0] ?? ''
  return spokenMonth(`${before}${after}`, today)
}

/** 내일모레 마흔: an age that is near. */
const nearAge = /내일\s?모레\s?(?:면\s?)?(?:마흔|서른|쉰|예순|일흔|여든|환갑|[이삼사오육칠팔]십|\d0)/

export function namesNearAge(text: string): boolean {
  return nearAge.test(text)
}

export function nearDay(text: string, today: string): string | null {
  const spoken: [RegExp, number][] = [
    [/글피/, 3],
    [/모레|day after tomorrow/i, 2],
    [/내일|tomorrow|\btmrw?\b|\btmw\b|\btomoz\b/i, 1],
    [/그저께|그제|엊그제|day before yesterday/i, -2],
    [/어제|어젯밤|yesterday|last night/i, -1],
    [/오늘(?!날)|금일|today|tonight/i, 0],
  ]
  const found = spoken.find(([pattern]) => pattern.test(text.replace(nearAge, '')))
  return found ? shiftDay(today, found[1]) : null
}
