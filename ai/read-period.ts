import type { Horizon } from './client.ts'

/** The time that a question is about, as the prefix of its facts, e.g. `annual.2027`. */
export interface Period {
  unit: 'year' | 'month' | 'day'
  prefix: string
  year: number
}

const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

function shiftDay(date: string, by: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
}

function namedYear(text: string, thisYear: number): number | null {
  const written = /(19|20|21)\d{2}/.exec(text)
  if (written) return Number(written[0])
  if (/내후년|후년|year after next/i.test(text)) return thisYear + 2
  if (/내년|다음\s*해|새해|신년|next year|coming year/i.test(text)) return thisYear + 1
  if (/재작년|year before last/i.test(text)) return thisYear - 2
  if (/작년|지난\s*해|last year/i.test(text)) return thisYear - 1
  return null
}

/** The next month of that number from `today` on, unless a year was named. */
function namedMonth(text: string, today: string, year: number | null): string | null {
  const current = today.slice(0, 7)
  if (/다다음\s*달|month after next/i.test(text)) return shiftMonth(current, 2)
  if (/다음\s*달|담\s*달|next month/i.test(text)) return shiftMonth(current, 1)
  if (/이번\s*달|이\s*달|this month/i.test(text)) return current
  const korean = /(?<!\d)(1[0-2]|[1-9])월/.exec(text)
  const english = monthNames.findIndex(
    (name) =>
      new RegExp(`\\b(${name}|${name.slice(0, 3)})\\b(?! i\\b)`, 'i').test(text) &&
      !(name === 'may' && !/\b(in|this|next|by|until) may\b/i.test(text)),
  )
  const number = korean ? Number(korean[1]) : english >= 0 ? english + 1 : null
  if (number === null) return null
  const inThisYear = `${year ?? today.slice(0, 4)}-${String(number).padStart(2, '0')}`
  return year === null && inThisYear < current ? shiftMonth(inThisYear, 12) : inThisYear
}

function namedDay(text: string, today: string): string | null {
  if (/모레|day after tomorrow/i.test(text)) return shiftDay(today, 2)
  if (/내일|tomorrow/i.test(text)) return shiftDay(today, 1)
  if (/오늘|today|tonight/i.test(text)) return today
  return null
}

/**
 * Reads which year, month or day a question names; `today` is the person's civil day. Without a name the horizon decides:
 * a day question is about today, a month question about this month, everything else about the calendar year of `today`.
 */
export function readPeriod(question: string, horizon: Horizon, today: string): Period {
  const thisYear = Number(today.slice(0, 4))
  const year = namedYear(question, thisYear)
  const day = namedDay(question, today) ?? (horizon === 'day' ? today : null)
  if (day && horizon !== 'year' && horizon !== 'month') return { unit: 'day', prefix: `daily.${day}`, year: Number(day.slice(0, 4)) }
  const month = namedMonth(question, today, year) ?? (horizon === 'month' ? today.slice(0, 7) : null)
  if (month && horizon !== 'year') return { unit: 'month', prefix: `monthly.${month}`, year: Number(month.slice(0, 4)) }
  return { unit: 'year', prefix: `annual.${year ?? thisYear}`, year: year ?? thisYear }
}
