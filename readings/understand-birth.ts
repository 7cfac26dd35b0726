import type { Birth } from '#engine'
import type { Locale } from '#templates/client'
import type { Assumption, BirthField } from './client.ts'
import type { Place } from './places.ts'
import { type BirthProblem, checkBirth, lastDayOf } from './understand-birth/check-birth.ts'
import { chooseTokens } from './understand-birth/choose-tokens.ts'
import { cutSpans } from './understand-birth/cut-spans.ts'
import { foldText } from './understand-birth/fold-text.ts'
import { dateOf, gatherBirth, type SaidBirth } from './understand-birth/gather-birth.ts'
import { readTokens } from './understand-birth/read-tokens.ts'
import { respell } from './understand-birth/respell.ts'
import type { DateParts, Token } from './understand-birth/tokens.ts'

/** What is known of a birth after a message. */
export interface Understanding {
  /** As it was said, defaults filled in beside a date; not yet possible when `error` says so. */
  birth: Partial<Birth>
  /** Wall-clock times `HH:MM` between which the birth lies, when no exact time was said; may pass midnight. */
  window?: [from: string, to: string]
  place: Place | null
  missing: BirthField[]
  error: BirthProblem | null
  /** The text without the words about the birth. */
  rest: string
  /** Taken for granted without being said: Seoul as the place, the first half of the day for a bare hour. */
  assumed: Assumption[]
  /** The days that a date like 3/4/1992 may mean; it is missing until one is said. */
  candidates?: string[]
  /** Parts of a date that is not whole yet. */
  parts?: DateParts
}

/** What earlier messages told; the birth alone is enough. */
export type KnownUnderstanding = Pick<Understanding, 'birth'> & Partial<Understanding>

export interface UnderstandOptions {
  now: Date
  known?: KnownUnderstanding
  /** Language of the screen; without it the letters of the text decide. */
  locale?: Locale
  /** The text is known to be about birth data alone: each word that may be one counts, wherever it stands. */
  wholly?: boolean
}

/**
 * Reads a birth moment out of free Korean or English text. Never fails: says what was understood, what is missing and what cannot be.
 * With `known`, the message adds to it and corrects it. Of a very long text only the beginning is searched for a birth.
 */
export function understandBirth(text: string, options: UnderstandOptions): Understanding {
  const { now, known } = options
  const { shown, folded } = foldText(text)
  const korean = /[가-힣]/.test(folded) || (!/[a-z]/.test(folded) && options.locale !== 'en')
  const locale = options.locale ?? (korean ? 'ko' : 'en')
  const tokens = readTokens(respell(folded.slice(0, longestReading)), { now, korean: korean || locale === 'ko', locale })
  const before = { dateKnown: known?.birth.date !== undefined, timeKnown: known?.birth.time !== undefined }
  const { chosen, spans } = options.wholly ? { chosen: dataOf(tokens), spans: [] } : chooseTokens(tokens, { now, ...before })
  const told = addTo(known, gatherBirth(chosen), now)
  const settled = settlePlace(told)
  const cut = new Set<Token>(chosen)
  const leftOver = folded.length > longestReading || tokens.some((token) => !idle.has(token.kind) && !cut.has(token))
  return {
    ...settled,
    missing: missingOf(settled.birth, told),
    error: checkBirth(settled.birth, now),
    rest: leftOver ? cutSpans(shown, spans) : '',
  }
}

/** All that may be birth data, with what puts it right; whom a relation names is somebody else. */
function dataOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ kind, ...token }) => wholeKinds.has(kind) && !('relation' in token && token.relation))
}

const wholeKinds: ReadonlySet<Token['kind']> = new Set(['date', 'time', 'sex', 'place', 'country', 'calendar', 'fold', 'correction', 'approximately'])

/** Letters of a text that are searched for a birth; more are an essay, and stay in `rest`. */
const longestReading = 10_000

/** Words that ask nothing on their own. */
const idle = new Set<Token['kind']>(['filler', 'cue', 'comma', 'stop', 'correction'])

/** Where births without a place are read. */
const seoul = { timeZone: 'Asia/Seoul', longitude: 126.978 }

type Told = Pick<Understanding, 'birth' | 'window' | 'place' | 'assumed' | 'candidates' | 'parts'> & { elsewhere: boolean; calendarUnknown: boolean }

/** Earlier knowledge with what was said now; a newly said time also settles what an earlier window left open. */
function addTo(known: KnownUnderstanding | undefined, said: SaidBirth, now: Date): Told {
  const birth: Partial<Birth> = { ...known?.birth }
  const parts = { ...known?.parts, ...said.parts }
  const date = dateOf(said.parts, now) ?? dateOf(parts, now) ?? (known?.birth.date && changeDate(known.birth.date, said.parts, now))
  if (date !== undefined) birth.date = date
  if (said.calendar) birth.calendar = said.calendar
  if (said.leapMonth !== undefined) birth.leapMonth = said.leapMonth
  if (said.time !== undefined) birth.time = said.time
  if (said.sex !== undefined) birth.sex = said.sex
  if (said.fold !== undefined) birth.fold = said.fold
  if (said.place) Object.assign(birth, { timeZone: said.place.timeZone, longitude: said.place.longitude })
  if (birth.date !== undefined) {
    birth.calendar ??= 'solar'
    birth.leapMonth ??= false
    if (said.parts.lastDay) birth.date = lastDayOf({ ...birth, calendar: birth.calendar, leapMonth: birth.leapMonth })
  }
  const timeSaid = said.time !== undefined || said.window !== undefined
  const window = timeSaid ? said.window : known?.window
  const candidates = date === undefined ? (said.ambiguous ?? known?.candidates) : undefined
  const halfDay = timeSaid ? said.hour12 === true : known?.assumed?.includes('half-day') === true
  const placeAssumed = !said.place && known?.assumed?.includes('place') === true
  return {
    birth,
    ...(window ? { window } : {}),
    place: said.place ?? known?.place ?? null,
    assumed: [...(placeAssumed ? (['place'] as const) : []), ...(halfDay ? (['half-day'] as const) : [])],
    ...(candidates ? { candidates } : {}),
    ...(birth.date === undefined && Object.keys(parts).length > 0 ? { parts } : {}),
    elsewhere: said.elsewhere === true,
    calendarUnknown: said.calendar === null,
  }
}

/** A known date of which a part was corrected: `아니 15일이에요`. */
function changeDate(date: string, said: DateParts, now: Date): string | undefined {
  const [year, month, day] = date.split('-').map(Number)
  return dateOf({ year, month, day, ...said }, now)
}

/**
 * Where no place is said, the clock and the sun of Seoul stand in; `place` stays null and `assumed` says so. Somebody born in a country
 * that is named without a known city is asked once.
 */
function settlePlace({ elsewhere, calendarUnknown: _, ...told }: Told): Omit<Understanding, 'missing' | 'error' | 'rest'> {
  const { birth, place, assumed } = told
  if (elsewhere && assumed.includes('place')) {
    const { timeZone, longitude, ...rest } = birth
    return { ...told, birth: rest, place: null, assumed: assumed.filter((name) => name !== 'place') }
  }
  if (place || elsewhere || birth.date === undefined || birth.timeZone !== undefined) return told
  return { ...told, birth: { ...birth, ...seoul }, assumed: ['place', ...assumed] }
}

function missingOf(birth: Partial<Birth>, { calendarUnknown, elsewhere }: Told): BirthField[] {
  const missing: [BirthField, boolean][] = [
    ['date', birth.date === undefined],
    ['calendar', calendarUnknown],
    ['time', birth.time === undefined],
    ['sex', birth.sex === undefined],
    ['place', elsewhere && birth.timeZone === undefined],
  ]
  return missing.filter(([, absent]) => absent).map(([field]) => field)
}
