import { asTime, timeAt, windowBetween } from './clock-time.ts'
import { half, halfBefore, partOf } from './part-of-day.ts'
import { countedHours, readNumber } from './read-number.ts'
import type { Reader } from './reader.ts'
import type { Meaning } from './tokens.ts'

const hour = `(\\d{1,2}|${countedHours})`
const minutes = '(?:\\s?(?:(반)|(\\d{1,2})\\s?분)|:(\\d{2}))?'
const englishTime = '(\\d{1,2}|noon|midnight)(?:[:.](\\d{2}))?\\s?(am|pm|a\\.m\\.?|p\\.m\\.?)?'

interface Edge {
  hour: string | undefined
  minutes: number
  part: string | undefined
}

function minutesIn(half: string | undefined, ...said: (string | undefined)[]): number {
  return half ? 30 : Number(said.find((value) => value !== undefined) ?? 0)
}

/** The part of the day that one edge says counts for the other; from 11 to 1 pm passes noon. */
function between(from: Edge, to: Edge, shared: string | undefined): Meaning | null {
  const [first, last] = [readNumber(from.hour ?? ''), readNumber(to.hour ?? '')]
  const before = from.part ?? (from.part === undefined && to.part === '오후' && first > last && first < 12 ? '오전' : (to.part ?? shared))
  const start = timeAt(first, from.minutes, before).time
  const carried = last === 12 && from.part !== '밤' ? '오후' : last < first && first < 12 ? undefined : from.part
  const end = timeAt(last, to.minutes, to.part ?? (from.part && carried) ?? shared).time
  return start && end && first <= 24 && last <= 24 ? asTime(windowBetween(start, end)) : null
}

/** Times between which a birth lies. */
export const timeRangeReaders: readonly Reader[] = [
  {
    pattern: new RegExp(
      `${halfBefore}${hour}(?:시|(?=\\s?[~:-]))${minutes}\\s?(?:~|-|에서|부터|랑|하고|와|이?나|또는|혹은|아니면|인가|인지)\\s?${halfBefore}${hour}\\s?시(?!간)${minutes}(?:\\s?(?:사이|까지|쯤|경|인가|인지))?`,
      'y',
    ),
    read: (match) => {
      const from = { hour: match[2], minutes: minutesIn(match[3], match[4], match[5]), part: partOf(match[1]) }
      const to = { hour: match[7], minutes: minutesIn(match[8], match[9], match[10]), part: partOf(match[6]) }
      return between(from, to, undefined)
    },
  },
  {
    pattern: new RegExp(`${half}\\s?(\\d{1,2}):(\\d{2})\\s?(?:~|-|에서|부터)\\s?(\\d{1,2}):(\\d{2})(?![\\d:])`, 'y'),
    read: (match) => {
      const part = partOf(match[1])
      return between({ hour: match[2], minutes: Number(match[3]), part }, { hour: match[4], minutes: Number(match[5]), part: undefined }, part)
    },
  },
  {
    pattern: /(\d{1,2}):(\d{2})\s?(?:~|-|에서|부터)\s?(\d{1,2}):(\d{2})(?![\d:])(?:\s?(am|pm))?/y,
    read: (match) =>
      between(
        { hour: match[1], minutes: Number(match[2]), part: undefined },
        { hour: match[3], minutes: Number(match[4]), part: partOf(match[5]) },
        undefined,
      ),
  },
  {
    pattern: new RegExp(
      `(?:(?:sometime |some time |somewhere )?(?:between|from|in between) )${englishTime} (?:and|to|until|till|-) ${englishTime}(?: in the (morning|afternoon|evening)| at (night))?(?![\\da-z])`,
      'y',
    ),
    read: (match) => englishBetween(match),
  },
  {
    pattern:
      /(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm)?\s?(?:-|~|to|and|or)\s?(\d{1,2})(?:[:.](\d{2}))?(?:\s?(am|pm)(?![a-z])| in the (morning|afternoon|evening)| at (night))(?:\s?사이)?/y,
    // `10 to 7 am` is ten minutes before seven.
    read: (match) => (Number(match[1]) > Number(match[4]) && !match[3] && /\dto| to /.test(match[0]) ? null : englishBetween(match)),
  },
]

function englishBetween(match: RegExpExecArray): Meaning | null {
  const shared = partOf(match[7] ?? match[8])
  return between(englishEdge(match[1], match[2], match[3]), englishEdge(match[4], match[5], match[6]), shared)
}

function englishEdge(hour: string | undefined, minutes: string | undefined, half: string | undefined): Edge {
  if (hour === 'noon') return { hour: '12', minutes: 0, part: '오후' }
  if (hour === 'midnight') return { hour: '12', minutes: 0, part: '오전' }
  return { hour, minutes: Number(minutes ?? 0), part: partOf(half) }
}
