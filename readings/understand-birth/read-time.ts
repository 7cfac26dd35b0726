import { asTime, clock, timeAt, timeBefore, timeOnDial } from './clock-time.ts'
import { half, halfAfter, halfBefore, partOf } from './part-of-day.ts'
import { branchHourReaders } from './read-branch-hour.ts'
import { englishTimeReaders } from './read-english-time.ts'
import { countedHours, readNumber, sinoLetters } from './read-number.ts'
import { timeRangeReaders } from './read-time-range.ts'
import { unknownTimeReaders } from './read-unknown-time.ts'
import { vagueTimeReaders } from './read-vague-time.ts'
import type { Reader } from './reader.ts'

const hour = `(\\d{1,2}|${countedHours}|[${sinoLetters}]{2,3})`
const notHour = '(?!간|절|기|작|장|험|도|댁|대|월|점|리즈|즌|원|청|내|민|급|선|집|\\s?간)'
const minuteEnd = '(?!\\s?(?:[월년살개명세회번]|일(?![가-힣]{0,3}생)|[\\d/.:-]))'
/** Little more or less than the time before it. */
const nearly =
  '(?:조금|좀|살짝|막|약간|거의)\\s?(?:넘|지나|지난|안\\s?[되돼]|못\\s?[되돼]|전에?(?=$|[^가-힣])|후에?(?=$|[^가-힣])|덜\\s?[되돼])[가-힣]{0,3}|(?:넘어서|지나서|넘었을\\s?때|다\\s?[되돼][가-힣]{0,2})(?=$|[^가-힣])'
const minutes = `(\\d{1,2}|[${sinoLetters}]{1,4})`

const clockReaders: readonly Reader[] = [
  {
    pattern: new RegExp(
      `${halfBefore}${hour}\\s?시\\s?(?:되기\\s?)?${minutes}\\s?분\\s?전(?=$|[^가-힣]|에|이|쯤|경|무렵|즈음|인|으로|요|생|출생|태어)`,
      'y',
    ),
    read: (match) => asTime(timeBefore(timeOnDial(match[2] ?? '', 0, partOf(match[1])), readNumber(match[3] ?? ''))),
  },
  {
    pattern: new RegExp(
      `${halfBefore}${hour}\\s?시${notHour}(?:\\s{0,2}(?:(반)(?!기)|${minutes}\\s?분(?:\\s?(\\d{1,2})\\s?초)?|(\\d{1,2})${minuteEnd}))?(?:\\s?(?:쯤|경(?![가-힣])|${nearly}))?${halfAfter}`,
      'y',
    ),
    read: (match) => {
      const said = match[3] ? 30 : match[4] ? readNumber(match[4]) : Number(match[6] ?? 0)
      return asTime(
        timeOnDial(match[2] ?? '', said, partOf(match[1] ?? match[7] ?? match[8]), match[5]),
        new RegExp(`쯤|경|${nearly}`).test(match[0]),
      )
    },
  },
  {
    pattern: new RegExp(`${halfBefore}t?(\\d{1,2})\\s?:\\s?(\\d{2})(?::(\\d{2}))?(?:\\.\\d{1,3})?z?(?![\\d:])${halfAfter}`, 'y'),
    read: (match) => asTime(timeOnDial(match[2] ?? '', Number(match[3]), partOf(match[1] ?? match[5] ?? match[6]), match[4])),
  },
  {
    pattern: new RegExp(`${half}\\s?(\\d{1,2})[.](\\d{2})(?![\\d.])`, 'y'),
    read: (match) => asTime(timeAt(Number(match[2]), Number(match[3]), partOf(match[1]))),
  },
  {
    pattern: new RegExp(`${half}\\s?(\\d{1,2})\\s([0-5]\\d)(?![\\d년월일시:./-])`, 'y'),
    read: (match) => asTime(timeAt(Number(match[2]), Number(match[3]), partOf(match[1]))),
  },
  {
    pattern: new RegExp(`${half}\\s?([01]?\\d|2[0-3])([0-5]\\d)(?![\\d년월일:./-])`, 'y'),
    read: (match) => asTime(timeAt(Number(match[2]), Number(match[3]), partOf(match[1]))),
  },
  {
    pattern: /(?:am|pm)\s?(1[0-2]|0?[1-9])(?![\d:./]|\s?[a-z월년])/y,
    read: (match) => asTime(timeAt(Number(match[1]), 0, partOf(match[0].slice(0, 2)))),
  },
  {
    pattern:
      /(?:(?:태어난|출생|난)\s?시(?:간|각)?|시간|시각|생시|time|tob)(?:은|는|이)?\s?[:=]?\s?([01]\d|2[0-3])\s?[:.]?([0-5]\d)(?!\s?(?:[\d년월일]|[ap]\.?m))/y,
    read: (match) => asTime({ time: clock(Number(match[1]), Number(match[2])) }),
  },
  {
    pattern: /정오(?!\s?(?:좀\s?|조금\s?|막\s?|살짝\s?|[를을]\s?)?(?:넘|지나|지난))(?=$|[^가-힣]|에|쯤|경|무렵|생|이|요|출|태|여|남)/y,
    read: () => asTime({ time: '12:00' }),
  },
  { pattern: /자정\s?(?:을|이|에서)?\s?(?:좀\s?|조금\s?|막\s?)?(?:넘|지나|지난)[가-힣]{0,3}/y, read: () => asTime({ window: ['00:00', '01:30'] }) },
  { pattern: /자정(?=$|[^가-힣]|에|쯤|경|무렵|생|이|요|출|태|여|남)/y, read: () => asTime({ time: '00:00' }) },
]

export const timeReaders: readonly Reader[] = [
  ...unknownTimeReaders,
  ...timeRangeReaders,
  ...branchHourReaders,
  ...clockReaders,
  ...englishTimeReaders,
  ...vagueTimeReaders,
]

/** Four digits are a time only right after a date: `19900512 0720`. */
export const timeAfterDate: Reader = {
  pattern:
    /([01]\d|2[0-3])(?:\.([0-5]\d)(?![\d.]*\d)|([0-5]\d))(?!\d|\s?[-/년])(?:\s?(?:hrs?|hours?|h)(?![a-z]))?|([01]\d|2[0-3])[\s-]([0-5]\d)(?!\s?[\d:./년월일시대개명살세-])/y,
  read: (match) => asTime({ time: `${match[1] ?? match[4]}:${match[2] ?? match[3] ?? match[5]}` }),
}

/** The same after a comma, where a year could stand as well: with a point, or as no year of a life begins. */
export const timeAfterComma: Reader = {
  pattern:
    /([01]?\d|2[0-3])\.([0-5]\d)(?![\d.]*\d|\s?[ap]\.?m)|(0\d|1[0-8]|2[1-3])([0-5]\d)(?![\d-]|\/\d|\s?[년월])(?:\s?(?:hrs?|hours?|h)(?![a-z]))?/y,
  read: (match) => asTime({ time: `${(match[1] ?? match[3] ?? '').padStart(2, '0')}:${match[2] ?? match[4]}` }),
}
