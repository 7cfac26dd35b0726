import { branches } from '#engine/client'
import { asTime, clock, moveClock, windowBetween } from './clock-time.ts'
import type { Reader } from './reader.ts'
import type { Meaning } from './tokens.ts'

const animals = ['rat', 'ox', 'tiger', 'rabbit', 'dragon', 'snake', 'horse', 'goat', 'monkey', 'rooster', 'dog', 'pig']
const hangulBranches = '자축인묘진사오미신유술해'
/** Which part of the two hours, each an hour long. */
const sides: Record<string, [from: number, to: number]> = { 초: [-60, 0], 중: [-30, 30], 말: [0, 60] }
const side = '(?:\\s?(초|중|말)(?:반|엽|경|쯤|미|기|간)?(?=$|[^가-힣]|에|이|라|래|로|예|요|인|였|생|출|태))?'
const end = '(?=생|에|쯤|경|이|라|로|고|요|예|래|인|였|임|구|입|여자|남자|출|태|무렵|\\s?[초중말]|$|[^가-힣])'

/**
 * A two-hour branch as Korean wall clocks show it: half an hour after the even-odd hours of the sun, so 묘시 is 05:30–07:30.
 * Its middle stands for it. 야자시 and 조자시 are the halves of 자시 before and after midnight.
 */
function branchHour(index: number, midnight?: string, part?: string): Meaning {
  if (index === 0 && midnight === '야') return asTime({ time: '23:45', window: ['23:30', '00:00'] })
  if (index === 0 && midnight === '조') return asTime({ time: '00:45', window: ['00:00', '01:30'] })
  const middle = clock(index * 2, 30)
  const [from, to] = (part && sides[part]) || [-60, 60]
  return asTime(windowBetween(moveClock(middle, from), moveClock(middle, to)))
}

export const branchHourReaders: readonly Reader[] = [
  {
    pattern: new RegExp(`(야|조)?\\s?([${hangulBranches}])\\s?시${end}${side}`, 'y'),
    read: (match) => branchHour(hangulBranches.indexOf(match[2] ?? ''), match[1], match[3]),
  },
  {
    pattern: new RegExp(`(?<=\\d일)([${hangulBranches}])시(?=[가-힣]{2})`, 'y'),
    read: (match) => branchHour(hangulBranches.indexOf(match[1] ?? '')),
  },
  {
    pattern: new RegExp(`([${branches.join('')}])\\s?[時时시]${side}`, 'y'),
    read: (match) => branchHour((branches as readonly string[]).indexOf(match[1] ?? ''), undefined, match[2]),
  },
  {
    pattern: new RegExp(
      `(?:the )?(?:hour of the (${animals.join('|')})|(${animals.join('|')})[\\s-]hour|(?:the )?(${animals.join('|')})'s hour)(?![a-z])`,
      'y',
    ),
    read: (match) => branchHour(animals.indexOf(match[1] ?? match[2] ?? match[3] ?? '')),
  },
]
