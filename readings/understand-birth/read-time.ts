import { branches } from '#engine/client'
import type { Reader } from './read-date.ts'
import { countedHours, readNumber, sinoLetters } from './read-number.ts'
import type { Meaning, TimeReading } from './tokens.ts'

/** Parts of the day as people mean them, on the wall clock. */
const partsOfDay: Record<string, [from: string, to: string]> = {
  새벽: ['00:00', '06:00'],
  아침: ['06:00', '10:00'],
  오전: ['00:00', '12:00'],
  낮: ['11:00', '16:00'],
  점심: ['11:00', '14:00'],
  오후: ['12:00', '18:00'],
  저녁: ['18:00', '21:00'],
  밤: ['20:00', '00:00'],
}
const englishParts: Record<string, string> = {
  am: '오전',
  pm: '오후',
  dawn: '새벽',
  morning: '아침',
  afternoon: '오후',
  evening: '저녁',
  night: '밤',
}
const numberNames = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const animals = ['rat', 'ox', 'tiger', 'rabbit', 'dragon', 'snake', 'horse', 'goat', 'monkey', 'rooster', 'dog', 'pig']
const hangulBranches = '자축인묘진사오미신유술해'

const half = '(오전|오후|새벽|아침|대낮|한낮|낮|점심|저녁|한밤중|한밤|밤|am|pm|a\\.m\\.|p\\.m\\.)'
const halfBefore = `(?:${half}에?\\s{0,2})?`
const halfAfter = '(?:\\s?(am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z]))?'
const hour = `(\\d{1,2}|${countedHours}|[${sinoLetters}]{2,3})`
const notHour = '(?!간|절|기|작|장|험|도|댁|대|월|점|리즈|즌|원|청|내|민|급|선|집|\\s?간)'
const minuteEnd = '(?!\\s?(?:[월년살개명세회번]|일(?![가-힣]{0,3}생)|[\\d/.:-]))'

/** The part of the day under its one name. */
function partOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined
  const plain = word.replaceAll(/[.\s]/g, '')
  return englishParts[plain] ?? Object.keys(partsOfDay).find((part) => plain.includes(part))
}

/** Hour 0…23 of an hour said with a part of the day. A pair that cannot be (오전 15시) gives an hour that no clock shows. */
export function hourOfDay(said: number, part: string): number {
  if (said > 12) return part === '오전' || part === '새벽' || part === '아침' ? 24 : said
  const noonOrMidnight = said === 12
  switch (part) {
    case '오후':
      return noonOrMidnight ? 12 : said + 12
    case '낮':
    case '점심':
      return said <= 6 ? said + 12 : said
    case '저녁':
      return said >= 4 && said < 12 ? said + 12 : said
    case '밤':
      return noonOrMidnight ? 0 : said >= 6 ? said + 12 : said
    default:
      return noonOrMidnight ? 0 : said
  }
}

/** Two digits each; what no clock shows stays so (`24:75`). */
function clock(hours: number, minutes: number, seconds?: string): string {
  return [hours, minutes, ...(seconds === undefined ? [] : [Number(seconds)])].map((value) => String(Math.min(value, 99)).padStart(2, '0')).join(':')
}

/** A clock time moved by whole minutes around the day. */
export function moveClock(time: string, minutes: number): string {
  const [hours = 0, before = 0] = time.split(':').map(Number)
  const total = (((hours * 60 + before + minutes) % 1440) + 1440) % 1440
  return clock(Math.floor(total / 60), total % 60)
}

function at(said: number, minutes: number, part: string | undefined, seconds?: string): Meaning {
  if (part !== undefined) return { kind: 'time', reading: { time: clock(hourOfDay(said, part), minutes, seconds) } }
  return { kind: 'time', reading: { time: clock(said, minutes, seconds), ...(said >= 1 && said <= 12 ? { hour12: true } : {}) } }
}

/** An hour written with two digits counts to 24. */
function onDial(hours: string, minutes: number, part: string | undefined, seconds: string | undefined): Meaning {
  const reading = at(readNumber(hours), minutes, part, seconds)
  if (reading.kind === 'time' && /^\d\d$/.test(hours)) delete reading.reading.hour12
  return reading
}

/**
 * A two-hour branch as Korean wall clocks show it: half an hour after the even-odd hours of the sun, so 묘시 is 05:30–07:30.
 * Its middle stands for it. 야자시 and 조자시 are the halves of 자시 before and after midnight.
 */
function branchHour(index: number, side: string | undefined): Meaning {
  if (index === 0 && side === '야') return { kind: 'time', reading: { time: '23:45', window: ['23:30', '00:00'] } }
  if (index === 0 && side === '조') return { kind: 'time', reading: { time: '00:45', window: ['00:00', '01:30'] } }
  const middle = clock(index * 2, 30)
  return { kind: 'time', reading: { time: middle, window: [moveClock(middle, -60), moveClock(middle, 60)] } }
}

function between(from: TimeReading, to: TimeReading): Meaning {
  const [start, end] = [from.time ?? '', to.time ?? '']
  const minutes = (minutesOf(end) - minutesOf(start) + 1440) % 1440
  const window: [string, string] = [start, end]
  return { kind: 'time', reading: minutes > 0 && minutes <= 120 ? { time: moveClock(start, Math.floor(minutes / 2)), window } : { window } }
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

function readingOf(meaning: Meaning): TimeReading {
  return meaning.kind === 'time' ? meaning.reading : {}
}

const unknown = { kind: 'time' as const, reading: { time: null } }
const notKnown = '(?:모르|모름|몰라|몰르|모릅|미상|불명|불확실|없|기억\\s?(?:이\\s?)?안|알\\s?수\\s?없|x(?![a-z]))[가-힣]{0,6}'

export const timeReaders: readonly Reader[] = [
  {
    pattern: new RegExp(
      `(태어난\\s?|출생\\s?|난\\s?|생(?=시))?(?:시간대?|시각|시|때)(?:은|는|이|가|을|를|도|까지는?|만)?\\s{0,2}(?:(?:잘|정확히|정확하게|아직|전혀|아예)\\s?)?${notKnown}`,
      'y',
    ),
    read: (match) => (match[1] === undefined ? unknown : { ...unknown, born: true }),
  },
  {
    pattern: /몇\s?시(?:인지|에|쯤인지)?\s?(?:태어났는지|났는지|낳았는지)?(?:는|도)?\s?(?:잘\s?)?(?:모르|몰라|모름)[가-힣]{0,6}/y,
    read: () => unknown,
  },
  {
    pattern:
      /(?:(?:birth |exact |the )?(?:time|hour)(?: of (?:my )?birth)?(?: is|'s)?:? (?:not known|unknown|unsure|n\/a|missing)|unknown (?:birth )?(?:time|hour)|(?:i )?(?:don'?t|do not|dont) (?:really |actually )?(?:know|remember|have) (?:(?:the|my|her|his|what|exact|birth) ){0,4}(?:time|hour)(?: of birth| (?:i|she|he) was born)?|no (?:birth |exact )?time(?: of birth)?|not sure (?:about|of|what) (?:(?:the|my|exact|birth) ){0,3}time)(?![a-z])/y,
    read: () => unknown,
  },
  {
    pattern:
      /(?:모름|모릅니다|몰라요?|모르겠어요|모르겠습니다|모르겠네요|모르겠음|미상|unknown|(?:i )?(?:don'?t|dont|do not) know|no idea|not sure)(?![a-z가-힣])/y,
    read: () => ({ ...unknown, bare: true }),
  },
  {
    pattern: new RegExp(`(야|조)?([${hangulBranches}])\\s?시(?=생|에|쯤|경|이|라|로|고|요|입|여자|남자|출|태|$|[^가-힣])`, 'y'),
    read: (match) => branchHour(hangulBranches.indexOf(match[2] ?? ''), match[1]),
  },
  {
    pattern: new RegExp(`([${branches.join('')}])\\s?[時时시]`, 'y'),
    read: (match) => branchHour((branches as readonly string[]).indexOf(match[1] ?? ''), undefined),
  },
  {
    pattern: new RegExp(`(?:hour of the (${animals.join('|')})|(${animals.join('|')}) hour)(?![a-z])`, 'y'),
    read: (match) => branchHour(animals.indexOf(match[1] ?? match[2] ?? ''), undefined),
  },
  {
    pattern: new RegExp(`${halfBefore}(\\d{1,2})시?\\s?(?:~|-|에서|부터)\\s?${halfBefore}(\\d{1,2})\\s?시${notHour}(?:\\s?사이)?`, 'y'),
    read: (match) => {
      const part = partOf(match[1])
      return between(readingOf(at(Number(match[2]), 0, part)), readingOf(at(Number(match[4]), 0, partOf(match[3]) ?? part)))
    },
  },
  {
    pattern: /between (\d{1,2})(?::(\d{2}))?\s?(am|pm)? and (\d{1,2})(?::(\d{2}))?\s?(am|pm)?(?![\da-z])/y,
    read: (match) => {
      const to = partOf(match[6])
      const from = at(Number(match[1]), Number(match[2] ?? 0), partOf(match[3]) ?? to)
      return between(readingOf(from), readingOf(at(Number(match[4]), Number(match[5] ?? 0), to)))
    },
  },
  {
    pattern: new RegExp(
      `${halfBefore}${hour}\\s?시${notHour}\\s{0,2}(?:(반)(?!기)|(\\d{1,2}|[${sinoLetters}]{1,4})\\s?분(?:\\s?(\\d{1,2})\\s?초)?|(\\d{1,2})${minuteEnd})?`,
      'y',
    ),
    read: (match) => {
      const minutes = match[3] ? 30 : match[4] ? readNumber(match[4]) : Number(match[6] ?? 0)
      return onDial(match[2] ?? '', minutes, partOf(match[1]), match[5])
    },
  },
  {
    pattern: new RegExp(`${halfBefore}t?(\\d{1,2})\\s?:\\s?(\\d{2})(?::(\\d{2}))?(?![\\d:])${halfAfter}`, 'y'),
    read: (match) => onDial(match[2] ?? '', Number(match[3]), partOf(match[1] ?? match[5]), match[4]),
  },
  {
    pattern: /(\d{1,2})(?:[.h](\d{2}))?\s?(am|pm|a\.m\.?|p\.m\.?|o'?clock)(?![a-z])/y,
    read: (match) => at(Number(match[1]), Number(match[2] ?? 0), partOf(match[3])),
  },
  {
    pattern: new RegExp(
      `(\\d{1,2}|${numberNames.join('|')})(?::(\\d{2}))?(?: o'?clock)? (?:in the|at) (morning|afternoon|evening|night)(?![a-z])`,
      'y',
    ),
    read: (match) => at(hourByName(match[1] ?? ''), Number(match[2] ?? 0), partOf(match[3])),
  },
  {
    pattern: new RegExp(`(\\d{1,2}|${numberNames.join('|')}) o'?clock(?![a-z])`, 'y'),
    read: (match) => at(hourByName(match[1] ?? ''), 0, undefined),
  },
  {
    pattern: new RegExp(`(half past|quarter past|quarter to) (\\d{1,2}|${numberNames.join('|')})(?![\\da-z])${halfAfter}`, 'y'),
    read: (match) => {
      const said = hourByName(match[2] ?? '')
      const toHour = match[1] === 'quarter to'
      return at(toHour ? said - 1 || 12 : said, match[1] === 'half past' ? 30 : toHour ? 45 : 15, partOf(match[3]))
    },
  },
  {
    pattern:
      /(?:시간|시각|생시|time)(?:은|는)?\s?:?\s?([01]\d|2[0-3])([0-5]\d)(?!\s?[\d년월일])|([01]\d|2[0-3])([0-5]\d)\s?(?:hrs|hours|h)(?![a-z])/y,
    read: (match) => ({ kind: 'time', reading: { time: `${match[1] ?? match[3]}:${match[2] ?? match[4]}` } }),
  },
  { pattern: /(?:12 )?(?:noon|midday)(?![a-z])|정오(?=$|[^가-힣]|에|쯤|경|무렵|생)/y, read: () => ({ kind: 'time', reading: { time: '12:00' } }) },
  { pattern: /(?:12 )?midnight(?![a-z])|자정(?=$|[^가-힣]|에|쯤|경|무렵|생)/y, read: () => ({ kind: 'time', reading: { time: '00:00' } }) },
  {
    pattern:
      /(?:이른\s?|늦은\s?|초)?(새벽|아침|오전|대낮|한낮|낮|점심|오후|저녁|한밤중|한밤|밤)(?=에|쯤|경|무렵|때|나절|녘|즈음|생|출|태|이|요|$|[^가-힣])/y,
    read: (match) => partOfDay(partOf(match[1]) ?? ''),
  },
  {
    pattern: /(?:(?:early |late )?(?:in the |at )?(?:early |late )?)(dawn|morning|afternoon|evening|night)(?![a-z])/y,
    read: (match) => partOfDay(englishParts[match[1] ?? ''] ?? ''),
  },
]

function hourByName(text: string): number {
  return /^\d/.test(text) ? Number(text) : numberNames.indexOf(text) + 1
}

function partOfDay(part: string): Meaning | null {
  const window = partsOfDay[part]
  return window ? { kind: 'time', reading: { window, partOfDay: part } } : null
}

/** Four digits are a time only right after a date: `19900512 0720`. */
export const timeAfterDate: Reader = {
  pattern: /([01]\d|2[0-3])([0-5]\d)(?!\d|\s?[-./년])/y,
  read: (match) => ({ kind: 'time', reading: { time: `${match[1]}:${match[2]}` } }),
}
