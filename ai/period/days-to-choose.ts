import { shiftDay, shiftMonth } from './calendar-time.ts'
import { withoutLeftOut } from './left-out.ts'
import { anyMonth } from './month-names.ts'
import { namedTimes } from './named-times.ts'

const weekdays = 'mon|tues|wednes|thurs|fri|satur|sun'
const dayNumber = '(?:3[01]|[12]\\d|[1-9])'
/** A day as it stands beside others, in Korean and in English, alone or with its month and year. */
const days = new RegExp(
  [
    '(?:(?:다다음|다음|담|이번)\\s?주\\s?)?(?<![가-힣])[월화수목금토일](?:요일|욜)',
    `(?:(?<year>20\\d{2})년\\s?)?(?:(?<month>1[0-2]|[1-9])월\\s?)?(?<![\\d.])(?<day>${dayNumber})일(?!\\s?(?:동안|간|째|차|분|치|정도|씩|[주년]|뒤|후|전|안|이내|만에))`,
    '내일\\s?모레|모레|글피|내일',
    `\\b(?:(?:this|next) )?(?:${weekdays})day\\b`,
    `\\b(?:(?<name>${anyMonth})\\.? )?(?:the )?(?<ordinal>${dayNumber})(?:st|nd|rd|th)\\b(?: of (?<of>${anyMonth})\\b|(?=\\s*(?:$|[,.?!;)]|(?:${anyMonth}|or|and|vs|versus|in|at|for|to|is|are|of (?:this|next) month|better|best|would|will|works?|suits?|then)\\b)))`,
    `\\b(?<named>${anyMonth})\\.? (?<cardinal>${dayNumber})(?![\\d:])`,
    '\\bday after tomorrow\\b|\\btomorrow\\b',
  ].join('|'),
  'gi',
)
const yearBehind = /^,? (20\d{2})\b/

/** What is carried from one day to the next. */
interface Carried {
  year: string | null
  month: string | null
}

/** Written so that it can be read alone: a bare day takes the month of the one before it. */
function alone(found: RegExpMatchArray, { year, month }: Carried): string {
  const { day, ordinal, name, of } = found.groups ?? {}
  const inYear = year === null ? '' : /[가-힣]/.test(found[0]) ? `${year}년 ` : ` ${year}`
  if (day) return `${inYear}${month === null ? '' : `${month} `}${day}일에`
  if (of) return `${of} ${ordinal}${inYear}`
  if (ordinal && !name) return month ? `${month} ${ordinal}${inYear}` : `on the ${found[0].replace(/^the /i, '')}`
  return `${found[0]}${inYear}`
}

/** A Sunday that is named after a Saturday is the one after it, and a first after a thirtieth that of the next month. */
function inOrder(date: string, { 0: said, groups }: RegExpMatchArray, before: string | undefined): string {
  if (before === undefined || date >= before) return date
  if (/요일|욜|day$/i.test(said)) return shiftDay(date, 7)
  const isBare = (groups?.day && !groups.month) || (groups?.ordinal && !groups.name && !groups.of)
  return isBare ? `${shiftMonth(date.slice(0, 7), 1)}${date.slice(7)}` : date
}

/** The days to come that a question sets side by side (토요일이랑 일요일 중에, the 3rd or the 10th), in its order; fewer than two are none. Pure. */
export function daysToChoose(question: string, today: string): string[] {
  const text = withoutLeftOut(question)
  const carried: Carried = { year: null, month: null }
  const named: string[] = []
  for (const found of text.matchAll(days)) {
    const { year, month: korean, name, of, named: english } = found.groups ?? {}
    if (korean || name || of || english) Object.assign(carried, { year: null, month: korean ? `${korean}월` : (of ?? name ?? english) })
    carried.year = year ?? yearBehind.exec(text.slice(found.index + found[0].length))?.[1] ?? carried.year
    const time = namedTimes(alone(found, carried), today, 'ahead', null).find(({ unit }) => unit === 'day')
    const date = time && inOrder(time.prefix.slice('daily.'.length), found, named.at(-1))
    if (date && date >= today && !named.includes(date)) named.push(date)
  }
  return named.length > 1 ? named : []
}
