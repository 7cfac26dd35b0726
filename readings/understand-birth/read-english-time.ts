import { asTime, timeAt, timeBefore } from './clock-time.ts'
import { halfAfter, partOf } from './part-of-day.ts'
import { spokenMinutes, spokenNumber, spokenNumbers } from './read-english-number.ts'
import type { Reader } from './reader.ts'

const hour = `(\\d{1,2}|${spokenNumbers.hours})`
const whole = '(?:am|pm|a\\.m\\.?|p\\.m\\.?)'

/** Times that are said in English words, with or without digits. */
export const englishTimeReaders: readonly Reader[] = [
  {
    pattern: new RegExp(`(\\d{1,2})(?:\\s?[.:h]\\s?(\\d{2}))?(?::(\\d{2}))?\\s?(?:ish\\s?)?(${whole}|o'?clock)(?![a-z])`, 'y'),
    read: (match) => asTime(timeAt(Number(match[1]), Number(match[2] ?? 0), partOf(match[4]), match[3])),
  },
  {
    pattern: new RegExp(`([1-9]|1[0-2])([0-5]\\d)\\s?(${whole})(?![a-z])`, 'y'),
    read: (match) => asTime(timeAt(Number(match[1]), Number(match[2]), partOf(match[3]))),
  },
  {
    pattern: new RegExp(
      `(?:(half|quarter|a quarter|${spokenNumbers.minutes}|\\d{1,2})(?: minutes?| mins?)? (past|after|to|before|till)|(half)) (noon|midnight|${hour.slice(1, -1)})(?:\\s?o'?clock)?(?![\\da-z])${halfAfter}`,
      'y',
    ),
    read(match) {
      const [, amount = match[3] ?? '', side = 'past', , hourText = ''] = match
      const minutes = amount === 'half' ? 30 : amount.endsWith('quarter') ? 15 : spokenNumber(amount)
      const said = hourText === 'noon' || hourText === 'midnight' ? 12 : spokenNumber(hourText)
      const part = hourText === 'noon' ? '오후' : hourText === 'midnight' ? '오전' : partOf(match[5] ?? match[6])
      if (side === 'past' || side === 'after') return asTime(timeAt(said, minutes, part))
      return asTime(timeBefore(timeAt(said, 0, part), minutes))
    },
  },
  {
    pattern: new RegExp(
      `${hour}(?:(?::|\\s)(\\d{2}|${spokenNumbers.minutes}))?(?:\\s?o'?clock)?(?:ish)?(?: in the| at) (morning|afternoon|evening|night)(?![a-z])`,
      'y',
    ),
    read: (match) => asTime(timeAt(spokenNumber(match[1] ?? ''), spokenMinutes(match[2]), partOf(match[3]))),
  },
  {
    pattern: new RegExp(`(${spokenNumbers.hours})(?:\\s(${spokenNumbers.minutes}))?\\s?(?:o'?clock)?${halfAfter.slice(0, -1)}(?![a-z])`, 'y'),
    read: (match) => asTime(timeAt(spokenNumber(match[1] ?? ''), spokenMinutes(match[2]), partOf(match[3] ?? match[4]))),
  },
  {
    pattern: new RegExp(`(${spokenNumbers.hours}) o'?clock(?![a-z])`, 'y'),
    read: (match) => asTime(timeAt(spokenNumber(match[1] ?? ''), 0, undefined)),
  },
  {
    pattern: /(?:around |about |at |@ ?)(?:exactly )?([1-9]|1[0-2])(?:ish)?(?=$|[,;]|\.(?!\d)|\s(?:in|on|and|seoul)\b)/y,
    read: (match) => asTime(timeAt(Number(match[1]), 0, undefined)),
  },
  {
    pattern: new RegExp(`(?:at |@ ?|around |about |time:? )([01]?\\d|2[0-3])\\.([0-5]\\d)(?![\\d.]*\\d)${halfAfter}`, 'y'),
    read: (match) => asTime(timeAt(Number(match[1]), Number(match[2]), partOf(match[3] ?? match[4]))),
  },
  {
    pattern: /([01]?\d|2[0-3])h([0-5]\d)?(?![\da-z])/y,
    read: (match) => asTime({ time: `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}` }),
  },
  {
    pattern: /([01]\d|2[0-3])([0-5]\d)\s?(?:hrs?|hours?|h)(?![a-z])/y,
    read: (match) => asTime({ time: `${match[1]}:${match[2]}` }),
  },
  { pattern: /(?:12 |high |exactly )?(?:noon|midday)(?![a-z])/y, read: () => asTime({ time: '12:00' }) },
  { pattern: /(?:12 |exactly )?midnight(?![a-z])/y, read: () => asTime({ time: '00:00' }) },
]
