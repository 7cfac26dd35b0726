import type { Birth } from '#engine/client'
import type { Place } from '../places.ts'
import { isoOf } from './read-date.ts'
import { hourOfDay, moveClock } from './read-time.ts'
import { isWhole } from './read-tokens.ts'
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
  const place = choosePlace(all('place'))
  const calendar = all('calendar')[0]
  const leap = all('calendar').find((token) => token.leap !== undefined)?.leap ?? dates.find((date) => date.parts.leap !== undefined)?.parts.leap
  const fold = all('fold')[0]
  const sexSaid = sex ? sex.sex : whole?.sex
  return {
    parts: whole ? whole.parts : dates.reduceRight<DateParts>((parts, date) => Object.assign(parts, date.parts), {}),
    ...(whole?.ambiguous ? { ambiguous: whole.ambiguous } : {}),
    ...gatherTime(all('time'), tokens),
    ...(sexSaid === undefined ? {} : { sex: sexSaid }),
    ...(place ? { place } : {}),
    ...(!place && all('country').some((token) => !token.korean) ? { elsewhere: true as const } : {}),
    ...(leap === undefined ? (calendar ? { calendar: calendar.calendar, leapMonth: false } : {}) : { calendar: 'lunar' as const, leapMonth: leap }),
    ...(fold ? { fold: fold.fold } : {}),
  }
}

/** `서울 강남`: the second place lies in the first and says more. */
function choosePlace(places: readonly Of<'place'>[]): Place | undefined {
  const [first, second] = places.map((token) => token.place)
  return first && second && (second.detail === first.name || second.en === first.en) ? second : first
}

function gatherTime(times: readonly Of<'time'>[], tokens: readonly Token[]): Pick<SaidBirth, 'time' | 'window' | 'hour12'> {
  const exact = times.find(({ reading }) => typeof reading.time === 'string')
  const vague = times.find(({ reading }) => reading.window !== undefined && reading.time === undefined)?.reading
  if (exact) return timeWith(exact.reading, vague?.partOfDay, isAbout(exact, tokens))
  const unknown = times.some(({ reading }) => reading.time === null)
  const resigned = vague !== undefined && tokens.some((token) => token.kind === 'approximately')
  return { ...(vague?.window ? { window: vague.window } : {}), ...(unknown || resigned ? { time: null } : {}) }
}

function timeWith(reading: TimeReading, part: string | undefined, about: boolean): Pick<SaidBirth, 'time' | 'window' | 'hour12'> {
  const said = reading.time ?? ''
  const placed = reading.hour12 && part !== undefined
  const time = placed ? `${String(hourOfDay(Number(said.slice(0, 2)), part)).padStart(2, '0')}${said.slice(2)}` : said
  const window = reading.window ?? (about ? ([moveClock(time, -aboutMinutes), moveClock(time, aboutMinutes)] as [string, string]) : undefined)
  return { time, ...(window ? { window } : {}), ...(reading.hour12 && !placed ? { hour12: true } : {}) }
}

function isAbout(time: Token, tokens: readonly Token[]): boolean {
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
