import { shiftDay } from './calendar-time.ts'
import { anyMonth } from './month-names.ts'
import { namedTimes } from './named-times.ts'

const weekdays = 'mon|tues|wednes|thurs|fri|satur|sun'
const dayNumber = '(?:3[01]|[12]\\d|[1-9])'
/** A day as it stands beside others, in Korean and in English, alone or with its month. */
const days = new RegExp(
  [
    '(?:(?:다다음|다음|담|이번)\\s?주\\s?)?(?<![가-힣])[월화수목금토일](?:요일|욜)',
    `(?:(?<month>1[0-2]|[1-9])월\\s?)?(?<![\\d.])(?<day>${dayNumber})일(?!\\s?(?:동안|간|째|차|분|치|정도|씩|[주년]))`,
    '내일\\s?모레|모레|글피|내일',
    `\\b(?:(?:this|next) )?(?:${weekdays})day\\b`,
    `\\b(?:(?<name>${anyMonth})\\.? )?(?:the )?(?<ordinal>${dayNumber})(?:st|nd|rd|th)\\b(?! (?:floor|birthday|anniversary|time|year|month|week|grade|date|place|attempt))`,
    `\\b(?<named>${anyMonth})\\.? (?<cardinal>${dayNumber})(?![\\d:])`,
    '\\bday after tomorrow\\b|\\btomorrow\\b',
  ].join('|'),
  'gi',
)

/** Written so that it can be read alone: a bare day takes the month of the one before it. */
function alone(found: RegExpMatchArray, month: string | null): string {
  const { day, ordinal } = found.groups ?? {}
  if (day && !found.groups?.month) return `${month ?? ''}${day}일에`
  if (ordinal && !found.groups?.name) return month ? `${month} ${ordinal}` : `on the ${found[0].replace(/^the /i, '')}`
  return found[0]
}

/** A Sunday that is named after a Saturday is the one after it. */
function inOrder(date: string, said: string, before: string | undefined): string {
  return before && date < before && /요일|욜|day$/i.test(said) ? shiftDay(date, 7) : date
}

/** The days to come that a question sets side by side (토요일이랑 일요일 중에, the 3rd or the 10th), in its order; fewer than two are none. Pure. */
export function daysToChoose(question: string, today: string): string[] {
  let month: string | null = null
  const named: string[] = []
  for (const found of question.matchAll(days)) {
    const text = alone(found, month)
    const { month: korean, name, named: english } = found.groups ?? {}
    month = korean ? `${korean}월 ` : (name ?? english ?? month)
    const time = namedTimes(text, today, 'ahead', null).find(({ unit }) => unit === 'day')
    const date = time && inOrder(time.prefix.slice('daily.'.length), found[0], named.at(-1))
    if (date && date >= today && !named.includes(date)) named.push(date)
  }
  return named.length > 1 ? named : []
}
