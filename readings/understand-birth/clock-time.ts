import { hourOfDay } from './part-of-day.ts'
import { readNumber } from './read-number.ts'
import type { Meaning, TimeReading } from './tokens.ts'

/** Two digits each; what no clock shows stays so (`24:75`). */
export function clock(hours: number, minutes: number, seconds?: string): string {
  return [hours, minutes, ...(seconds === undefined ? [] : [Number(seconds)])].map((value) => String(Math.min(value, 99)).padStart(2, '0')).join(':')
}

export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** A clock time moved by whole minutes around the day. */
export function moveClock(time: string, minutes: number): string {
  const total = (((minutesOf(time) + minutes) % 1440) + 1440) % 1440
  return clock(Math.floor(total / 60), total % 60)
}

/** Minutes from one clock time forward to another. */
export function minutesBetween(from: string, to: string): number {
  return (minutesOf(to) - minutesOf(from) + 1440) % 1440
}

/** A time said with an hour, minutes and, perhaps, a part of the day. */
export function timeAt(said: number, minutes: number, part: string | undefined, seconds?: string): TimeReading {
  if (part !== undefined) return { time: clock(hourOfDay(said, part), minutes, seconds), partOfDay: part }
  return { time: clock(said, minutes, seconds), ...(said >= 1 && said <= 12 ? { hour12: true as const } : {}) }
}

/** The same where an hour written with two digits counts to 24. */
export function timeOnDial(hours: string, minutes: number, part: string | undefined, seconds?: string): TimeReading {
  const { hour12, ...reading } = timeAt(readNumber(hours), minutes, part, seconds)
  return hour12 && !/^\d\d$/.test(hours) ? { ...reading, hour12 } : reading
}

/** So many minutes before a time. */
export function timeBefore({ time = null, ...reading }: TimeReading, minutes: number): TimeReading {
  return time === null ? reading : { ...reading, time: moveClock(time, -minutes) }
}

/** `about`: the words of the time themselves say that it is about right. */
export function asTime(reading: TimeReading, about = false): Meaning {
  return { kind: 'time', reading, ...(about ? { about: true as const } : {}) }
}

/** The two hours or less that a word like 묘시 stands for: their middle is the time. Longer windows have none. */
export function windowBetween(start: string, end: string): TimeReading {
  const minutes = minutesBetween(start, end)
  return { ...(minutes > 0 && minutes <= 120 ? { time: moveClock(start, Math.floor(minutes / 2)) } : {}), window: [start, end] }
}
