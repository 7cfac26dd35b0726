import { type Direction, shiftDay, shiftMonth, two } from './calendar-time.ts'
import { anyMonth, numberOfMonth, yearOf } from './read-months.ts'

const monthAndDay = [
  /(?<![\d/])(?<month>1[0-2]|0?[1-9])월\s?(?<day>3[01]|[12]\d|0?[1-9])일(?!\s?(?:동안|간(?!에)|씩))/,
  /(?<![\d/.])(?<month>1[0-2]|0?[1-9])\/(?<day>3[01]|[12]\d|0?[1-9])(?=\s?(?:일|에|날|은|쯤|\())/,
  new RegExp(
    `\\b(?<name>${anyMonth})\\.?\\s+(?:the\\s+)?(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:]|\\s?(?:am|pm|years?|months?|weeks?|days?|people)\\b)`,
    'i',
  ),
  new RegExp(`(?<![\\d.,$])(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<name>${anyMonth})\\b`, 'i'),
]
const dayAlone =
  /(?<![\d.,월/]\s?)(?<day>3[01]|[12]\d|[1-9])일(?:에(?!\s?(?:한|두|\d))|날)|\b(?:on|by|until) the (?<ordinal>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)\b(?! (?:of|floor|birthday|anniversary))/i

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

/** 12월 5일, December 5, the 5th. */
export function namedDate(text: string, today: string, direction: Direction): string | null {
  const written = writtenDay(text)
  if (written) {
    const inYear = (of: number) => `${of}-${two(written.month)}-${two(written.day)}`
    const thisYear = Number(today.slice(0, 4))
    const other = direction === 'back' ? thisYear - 1 : thisYear + 1
    const isThisYear = direction === 'back' ? inYear(thisYear) <= today : inYear(thisYear) >= today
    const date = inYear(yearOf(written, text, today) ?? (isThisYear ? thisYear : other))
    return isDate(date) ? date : null
  }
  const alone = dayAlone.exec(text)?.groups
  if (!alone) return null
  const inMonth = (by: number) => `${shiftMonth(today.slice(0, 7), by)}-${two(Number(alone.day ?? alone.ordinal))}`
  const isThisMonth = direction === 'back' ? inMonth(0) <= today : inMonth(0) >= today
  const date = inMonth(isThisMonth ? 0 : direction === 'back' ? -1 : 1)
  return isDate(date) ? date : null
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
    [/내일|tomorrow/i, 1],
    [/그저께|그제|엊그제|day before yesterday/i, -2],
    [/어제|어젯밤|yesterday|last night/i, -1],
    [/오늘(?!날)|금일|today|tonight/i, 0],
  ]
  const found = spoken.find(([pattern]) => pattern.test(text.replace(nearAge, '')))
  return found ? shiftDay(today, found[1]) : null
}
