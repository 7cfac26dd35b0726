import { type Direction, type NamedTime, shiftDay, weekdayOf, weekTime } from './calendar-time.ts'

const mondayFirst = '월화수목금토일'
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const weekWords: [RegExp, number][] = [
  [/다다음\s?주|week after next/i, 2],
  [/(?:다음|담)\s?주|next/i, 1],
  [/지난\s?주|저번\s?주|last/i, -1],
  [/이번\s?주|금주|this/i, 0],
]
const koreanWeek = '(?:다다음|다음|담|이번|금|지난|저번)\\s?주'
const koreanWeekday = new RegExp(`(?<week>${koreanWeek}(?:의)?\\s?)?(?<![가-힣])(?<day>[${mondayFirst}])(?:요일|욜)(?!마다)`)
const koreanWeekend = /(?:(?<week>다다음|다음|담|이번|지난|저번)\s?주?\s?)?(?<![가-힣])주말(?!마다|부부|농장)/
const englishWeekday = new RegExp(
  `\\b(?:(?<before>this|next|last) )?(?:(?<day>${weekdayNames.join('|')})|(?<weekend>weekend))(?: (?:of )?(?<after>this|next|last) week)?\\b`,
  'i',
)

/** A day of the week is the nearest in that direction, unless its week was named. */
export function namedWeekday(text: string, today: string, direction: Direction): string | null {
  if (/매주|\bevery\b|\beach\b/i.test(text)) return null
  const found = koreanWeekday.exec(text)?.groups ?? koreanWeekend.exec(text)?.groups ?? englishWeekday.exec(text)?.groups
  if (!found) return null
  const isWeekend = found.weekend !== undefined || found.day === undefined
  const saturday = 5
  const korean = mondayFirst.indexOf(found.day ?? '-')
  const weekday = isWeekend ? saturday : korean >= 0 ? korean : weekdayNames.indexOf(found.day!.toLowerCase())
  const week = found.week ?? found.before ?? found.after
  const weeks =
    week === undefined
      ? null
      : (weekWords.find(([pattern]) => pattern.test(`${week.trim()}${/주$|[a-z]/i.test(week.trim()) ? '' : '주'}`))?.[1] ?? null)
  const distance = weekday - weekdayOf(today)
  if (isWeekend && distance === -1 && (weeks ?? 0) === 0) return today
  const inWeek = (by: number) => shiftDay(today, distance + by * 7)
  if (direction === 'back') return inWeek(weeks ?? (distance > 0 ? -1 : 0))
  // Nobody plans for a day of this week that is over.
  return inWeek(weeks === null || weeks === 0 ? (distance < 0 ? 1 : 0) : weeks)
}

const weekAlone =
  /(다다음|다음|담|이번|금|지난|저번)\s?주(?=[에는엔도까부동쯤내,.?!\s]|의(?!할)|$)|\b(?:this|next|last) week\b(?!end)|week after next/i

/** Next week, without a day of it. */
export function namedWeek(text: string, today: string): NamedTime | null {
  const found = weekAlone.exec(text)?.[0]
  const by = found && weekWords.find(([pattern]) => pattern.test(found))?.[1]
  return by === undefined || by === '' ? null : weekTime(shiftDay(today, by * 7 - weekdayOf(today)))
}
