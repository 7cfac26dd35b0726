import type { Reader } from './reader.ts'
import type { Meaning } from './tokens.ts'

function onDay(month: number, day: number, year: string | undefined): Meaning {
  return { kind: 'date', parts: { month, day, ...(year ? { year: Number(year) } : {}) } }
}

const year = '(?:,? (?:of |in )?((?:19|20)\\d{2})(?!\\d))?'
const days: readonly [words: string, month: number, day: number][] = [
  ['(?:christmas|xmas) eve|크리스마스\\s?이브|성탄절\\s?전날', 12, 24],
  ['(?:christmas|xmas)(?: day)?|크리스마스|성탄절', 12, 25],
  ["new year'?s eve", 12, 31],
  ["new year'?s(?: day)?", 1, 1],
  ["(?:st\\.? )?valentine'?s(?: day)?|발렌타인\\s?데이", 2, 14],
  ['halloween', 10, 31],
  ['leap day', 2, 29],
  ['삼일절', 3, 1],
  ['어린이날', 5, 5],
  ['현충일', 6, 6],
  ['광복절', 8, 15],
  ['개천절', 10, 3],
  ['한글날', 10, 9],
]

/** Days that are called by their feast, where a year waits for its day or a birth is spoken of. */
export const holidayReaders: readonly Reader[] = days.map(([words, month, day]) => ({
  pattern: new RegExp(`(?:${words})(?![a-z])${year}`, 'y'),
  read: (match) => onDay(month, day, match[1]),
}))

/** Behind its own date a feast says nothing new: `5월 5일 어린이날 오전 9시`. */
export const holidayAfterDay: Reader = {
  pattern: new RegExp(
    `(?:${days.map(([words]) => words).join('|')}|설날|추석|한가위|대보름|석가탄신일|부처님\\s?오신\\s?날|동짓날|단오|제헌절|식목일|스승의\\s?날|어버이날)(?:에|날)?(?![a-z가-힣])`,
    'y',
  ),
  read: () => ({ kind: 'filler' }),
}
