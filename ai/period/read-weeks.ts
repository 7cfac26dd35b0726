import { type NamedTime, shiftDay, weekdayOf, weekTime } from './calendar-time.ts'

const weekWords: [RegExp, number][] = [
  [/다다음\s?주|week after next/i, 2],
  [/(?:다음|담)\s?주|next/i, 1],
  [/지난\s?주|저번\s?주|last/i, -1],
  [/이번\s?주|금주|this/i, 0],
]

/** How many weeks from this one a week word tells: 다음 주, next. */
export function weekOf(word: string): number | null {
  const written = word.trim()
  return weekWords.find(([pattern]) => pattern.test(/주의?$|[a-z]/i.test(written) ? written : `${written}주`))?.[1] ?? null
}

const weekAlone =
  /(다다음|다음|담|이번|금|지난|저번)\s?주(?=[에는엔도까부동쯤내,.?!\s]|의(?!할)|$)|\b(?:this|next|last) week\b(?!end)|week after next/i

/** Next week, without a day of it. */
export function namedWeek(text: string, today: string): NamedTime | null {
  const found = weekAlone.exec(text)?.[0]
  const by = found === undefined ? null : weekOf(found)
  return by === null ? null : weekTime(shiftDay(today, by * 7 - weekdayOf(today)))
}
