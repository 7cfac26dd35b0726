import type { Birth } from '#engine/client'
import type { Place } from '../places.ts'
import { minutesBetween, moveClock } from './clock-time.ts'
import { isWhole } from './join-dates.ts'
import { hourOfDay } from './part-of-day.ts'
import { isoOf } from './read-date.ts'
import type { DateParts, TimeReading, Token } from './tokens.ts'

/** What one message says of a birth; absent members were not mentioned. */
export interface SaidBirth {
  parts: DateParts
  /** The days that an undecided date may mean. */
  ambiguous?: string[]
  time?: string | null
  window?: [from: string, to: string]
  hour12?: true
  sex?: Birth['sex']
  place?: Place
  /** Born in a country or a place that is not in the table. */
  elsewhere?: true
  /** null: the person does not know which. */
  calendar?: Birth['calendar'] | null
  leapMonth?: boolean
  fold?: 0 | 1
}

type Kind = Token['kind']
type Of<K extends Kind> = Extract<Token, { kind: K }>

/** Half the width of the window around a time that is said to be about right, in minutes. */
const aboutMinutes = 60

/** Joins the chosen tokens. What follows a correction counts before what it corrects, otherwise the first mention counts. */
export function gatherBirth(tokens: readonly Token[]): SaidBirth {
  const corrected = tokens.findLastIndex((token) => token.kind === 'correction')
  const ordered = corrected < 0 ? tokens : [...tokens.slice(corrected), ...tokens.slice(0, corrected)]
  const all = <K extends Kind>(kind: K) => ordered.filter((token): token is Of<K> => token.kind === kind)
  const dates = all('date')
  const whole = dates.find((date) => isWhole(date.parts)) ?? dates.find((date) => date.ambiguous)
  const sexes = all('sex')
  const sex = sexes.find((token) => !token.relation) ?? sexes[0]
  const place = choosePlace(ordered)
  const calendar = all('calendar')[0]
  const leap = all('calendar').find((token) => token.leap !== undefined)?.leap ?? dates.find((date) => date.parts.leap !== undefined)?.parts.leap
  const parts = whole ? { ...whole.parts, ...correctionsOf(tokens.slice(corrected)) } : joinParts(dates)
  const fold = all('fold')[0]
  const sexSaid = sex ? sex.sex : whole?.sex
  return {
    parts,
    ...(whole?.ambiguous ? { ambiguous: whole.ambiguous } : {}),
    ...gatherTime(all('time'), tokens),
    ...(sexSaid === undefined ? {} : { sex: sexSaid }),
    ...(place ? { place } : {}),
    ...(!place && all('country').some((token) => !token.korean) ? { elsewhere: true as const } : {}),
    ...calendarOf(calendar, leap, parts),
    ...(fold ? { fold: fold.fold } : {}),
  }
}

function joinParts(dates: readonly Of<'date'>[]): DateParts {
  return dates.reduceRight<DateParts>((parts, date) => Object.assign(parts, date.parts), {})
}

/** Parts of a date said after a correction: `14일이 아니라 15일`. */
function correctionsOf(tokens: readonly Token[]): DateParts {
  if (tokens[0]?.kind !== 'correction') return {}
  return joinParts(tokens.filter((token): token is Of<'date'> => token.kind === 'date' && !isWhole(token.parts)))
}

function calendarOf(said: Of<'calendar'> | undefined, leap: boolean | undefined, { lunar }: DateParts): Pick<SaidBirth, 'calendar' | 'leapMonth'> {
  if (leap !== undefined) return { calendar: 'lunar', leapMonth: leap }
  if (said) return { calendar: said.calendar, leapMonth: false }
  return lunar ? { calendar: 'lunar', leapMonth: false } : {}
}

/** `서울 강남`: the second place lies in the first and says more. Otherwise the one that a word of birth stands beside, or that shares a sentence with the date. */
function choosePlace(tokens: readonly Token[]): Place | undefined {
  const places = tokens.filter((token): token is Of<'place'> => token.kind === 'place')
  const [first, second] = places.map((token) => token.place)
  if (first && second && (second.detail === first.name || second.en === first.en)) return second
  const beside = places.find((place) => isBesideBirth(tokens, place)) ?? places.find((place) => isInSentenceOfDate(tokens, place))
  return beside?.place ?? first
}

function isBesideBirth(tokens: readonly Token[], place: Token): boolean {
  const at = tokens.indexOf(place)
  const small = ({ kind }: Token) => kind !== 'filler' && kind !== 'country'
  return [tokens.slice(0, at).findLast(small), tokens.slice(at + 1).find(small)].some((token) => token?.kind === 'cue' && token.of === 'birth')
}

function isInSentenceOfDate(tokens: readonly Token[], place: Token): boolean {
  const at = tokens.indexOf(place)
  const start = tokens.findLastIndex(({ kind }, index) => index < at && kind === 'stop') + 1
  const end = tokens.findIndex(({ kind }, index) => index > at && kind === 'stop')
  return tokens.slice(start, end < 0 ? undefined : end).some((token) => token.kind === 'date' && isWhole(token.parts))
}

function gatherTime(times: readonly Of<'time'>[], tokens: readonly Token[]): Pick<SaidBirth, 'time' | 'window' | 'hour12'> {
  const exact = times.find(({ reading }) => typeof reading.time === 'string')
  const [vague] = times.flatMap(({ reading }) => (reading.window && reading.time === undefined ? [reading.window] : [])).toSorted(byWidth)
  const part = times.find((time) => time !== exact && time.reading.partOfDay !== undefined)?.reading.partOfDay
  if (exact) return timeWith(correctedHalf(exact.reading, exact, tokens), part, isAbout(exact, tokens))
  const unknown = times.some(({ reading }) => reading.time === null)
  const resigned = vague !== undefined && tokens.some((token) => token.kind === 'approximately')
  return { ...(vague ? { window: vague } : {}), ...(unknown || resigned ? { time: null } : {}) }
}

/** `새벽 동틀 무렵`: the narrower of two windows says more. */
function byWidth(first: [from: string, to: string], second: [from: string, to: string]): number {
  return minutesBetween(...first) - minutesBetween(...second)
}

/** `오전 7시 아니 오후요`: only the half of the day was wrong. */
function correctedHalf(reading: TimeReading, exact: Token, tokens: readonly Token[]): TimeReading {
  const corrected = tokens.findLastIndex(({ kind }) => kind === 'correction')
  if (tokens.indexOf(exact) > corrected) return reading
  const part = tokens.slice(corrected).find((token): token is Of<'time'> => token.kind === 'time')?.reading.partOfDay
  const hour = Number(reading.time?.slice(0, 2)) % 12 || 12
  return part === undefined ? reading : { time: `${String(hourOfDay(hour, part)).padStart(2, '0')}${reading.time?.slice(2)}`, partOfDay: part }
}

function timeWith(reading: TimeReading, part: string | undefined, about: boolean): Pick<SaidBirth, 'time' | 'window' | 'hour12'> {
  const said = reading.time ?? ''
  const placed = reading.hour12 && part !== undefined
  const time = placed ? `${String(hourOfDay(Number(said.slice(0, 2)), part)).padStart(2, '0')}${said.slice(2)}` : said
  const window = reading.window ?? (about ? ([moveClock(time, -aboutMinutes), moveClock(time, aboutMinutes)] as [string, string]) : undefined)
  return { time, ...(window ? { window } : {}), ...(reading.hour12 && !placed ? { hour12: true } : {}) }
}

function isAbout(time: Of<'time'>, tokens: readonly Token[]): boolean {
  if (time.about) return true
  const at = tokens.indexOf(time)
  return [
    tokens[at - 1],
    tokens[at + 1],
    tokens[at + 2]?.kind === 'approximately' && tokens[at + 1]?.kind === 'filler' ? tokens[at + 2] : undefined,
  ].some((token) => token?.kind === 'approximately')
}

/** The day of whole parts; one to come in a year of two digits was a century ago. */
export function dateOf(parts: DateParts, now: Date): string | undefined {
  if (!isWhole(parts)) return undefined
  const { year = 0, month = 1, day = 1, shortYear } = parts
  const toCome = shortYear === true && Date.UTC(year, month - 1, day) > now.getTime()
  return isoOf(toCome ? { ...parts, year: year - 100 } : parts)
}
