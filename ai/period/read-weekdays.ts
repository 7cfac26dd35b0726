import { type Direction, dayTime, type NamedTime, shiftDay, shiftMonth, weekdayOf, weekendTime } from './calendar-time.ts'
import { weekOf } from './read-weeks.ts'
import { besideLonger, ordinalBefore } from './weekday-places.ts'

const mondayFirst = '월화수목금토일'
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const saturday = 5

const koreanWeek = '(?:다다음|다음|담|이번|금|지난|저번)\\s?주'
const always = '(?:마다|\\s?(?:새벽|아침|오전|낮|점심|오후|저녁|밤)마다)'
const koreanWeekday = new RegExp(`(?<week>${koreanWeek}(?:의)?\\s?)?(?<![가-힣])(?<day>[${mondayFirst}])(?:요일|욜)(?!${always})`)
const koreanWeekend = new RegExp(`(?:(?<week>다다음|다음|담|이번|지난|저번)\\s?주?\\s?)?(?<![가-힣])주말(?!${always}|부부|농장)`)
const englishWeekday = new RegExp(
  `\\b(?:(?<before>this|next|last) )?(?:(?<day>${weekdayNames.join('|')})|(?<weekend>weekend))(?: (?:of )?(?<after>this|next|last) week)?\\b(?! (?:morning|afternoon|evening|night)s\\b)`,
  'i',
)

/** A day of the week, or a weekend. */
export function namedWeekday(text: string, today: string, direction: Direction, month: string | null): NamedTime | null {
  if (/매주|\bevery\b|\beach\b/i.test(text)) return null
  const found = koreanWeekday.exec(text) ?? koreanWeekend.exec(text) ?? englishWeekday.exec(text)
  const date = found && dateOf(found, text, today, direction, month)
  if (!date) return null
  return found.groups?.day === undefined ? weekendTime(date) : dayTime(date)
}

/** A day of the week is the nearest in that direction, unless its week was named; beside a month or a year it is theirs. */
function dateOf(found: RegExpExecArray, text: string, today: string, direction: Direction, month: string | null): string | null {
  if (!found.groups) return null
  const { day, week, before, after } = found.groups
  const weekday = day === undefined ? saturday : Math.max(mondayFirst.indexOf(day), weekdayNames.indexOf(day.toLowerCase()))
  const place = { before: text.slice(0, found.index), name: found[0], after: text.slice(found.index + found[0].length) }
  const longer = besideLonger(place)
  const isOrdinal = before?.toLowerCase() === 'last' && longer === 'month'
  const named = isOrdinal ? undefined : (week ?? before ?? after)
  const ordinal = isOrdinal ? 'last' : ordinalBefore(place, longer)
  // A weekend has begun with its Saturday.
  const isNow = day === undefined && weekdayOf(today) === saturday + 1 && (named === undefined || weekOf(named) === 0)
  if (isNow && longer === null) return today
  if (named !== undefined) return inWeek(weekday, weekOf(named), today, direction)
  if (longer === 'month' && ordinal !== null && month !== null) return dayOfMonth(month, weekday, ordinal)
  if (longer !== null) return null
  return ordinal === null ? inWeek(weekday, null, today, direction) : nearestOrdinal(weekday, ordinal, today, direction)
}

function inWeek(weekday: number, weeks: number | null, today: string, direction: Direction): string {
  const distance = weekday - weekdayOf(today)
  const by = (week: number) => shiftDay(today, distance + week * 7)
  if (direction === 'back') return by(weeks ?? (distance > 0 ? -1 : 0))
  // Nobody plans for a day of this week that is over.
  return by(weeks === null || weeks === 0 ? (distance < 0 ? 1 : 0) : weeks)
}

/** The second Tuesday of a month; not every month has a fifth. */
function dayOfMonth(month: string, weekday: number, ordinal: number | 'last'): string | null {
  if (ordinal === 'last') return dayOfMonth(month, weekday, 5) ?? dayOfMonth(month, weekday, 4)
  const first = `${month}-01`
  const date = shiftDay(first, ((weekday - weekdayOf(first) + 7) % 7) + (ordinal - 1) * 7)
  return date.startsWith(month) ? date : null
}

/** 첫째 주 토요일, where no month is named. */
function nearestOrdinal(weekday: number, ordinal: number | 'last', today: string, direction: Direction): string | null {
  const dates = [0, 1, 2].map((by) => dayOfMonth(shiftMonth(today.slice(0, 7), direction === 'back' ? -by : by), weekday, ordinal))
  return dates.find((date) => date !== null && (direction === 'back' ? date <= today : date >= today)) ?? null
}
