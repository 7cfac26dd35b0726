/** When somebody was born, told by the calendar: 1992년에 태어났어요, born at night. */
import type { Branch, FactTable } from '#engine/client'
import { anyOf, pillarOfCalendarYear } from './lexicon.ts'
import type { Mention, Pattern } from './mention.ts'
import { absent, type Verdict } from './verdict.ts'
import { copula } from './word-edges.ts'

/** Hours of a part of the day, as wide as anybody means them. */
const koreanHours: Readonly<Record<string, string>> = {
  밤: '戌亥子丑寅',
  한밤: '亥子丑',
  한밤중: '亥子丑',
  자정: '亥子丑',
  새벽: '子丑寅卯',
  아침: '寅卯辰巳',
  오전: '子丑寅卯辰巳午',
  낮: '辰巳午未申酉',
  한낮: '巳午未',
  대낮: '巳午未申',
  정오: '巳午未',
  오후: '午未申酉戌亥子',
  저녁: '申酉戌亥',
}
const englishHours: Readonly<Record<string, string>> = {
  night: '酉戌亥子丑寅',
  midnight: '亥子丑',
  dawn: '丑寅卯辰',
  sunrise: '寅卯辰',
  daybreak: '寅卯辰',
  morning: '子丑寅卯辰巳午',
  noon: '巳午未',
  midday: '巳午未',
  afternoon: '午未申酉',
  evening: '申酉戌亥',
  sunset: '申酉戌',
  dusk: '申酉戌',
}

/** Nobody else is named: nothing, or the one who is spoken to, stands before. */
const ofReader = '(?<=^\\s*(?:그래서 |그리고 )?(?:(?:당신|본인)(?:은|이|도|께서는) )?)'
const ofEnglishReader = "(?<=^\\s*|\\byou (?:were|are) |\\byou[’']re )"
const bornHere = '(?:태어(?:났|나셨)(?!다는|다던|대|다고|을|는)|태어나(?=[ ,]|서|신(?! 분들))|태어난 (?=당신|본인|사주|사람이[에라고니]|분이|덕))'

export const birthPatterns: readonly Pattern[] = [
  {
    kind: 'birth-year',
    pattern: new RegExp(
      `${ofReader}(?<year>(?:19|20)\\d{2})년(?:(?:에|도에)? ?(?:\\d{1,2}월(?: ?\\d{1,2}일)?(?:에)? ?)?${bornHere}|생(?=이시|${copula}|인 당신|이라|$))`,
      'g',
    ),
    read: ({ year = '' }) => ({ value: year }),
  },
  {
    kind: 'birth-year',
    pattern: new RegExp(`${ofEnglishReader}born in (?<year>(?:19|20)\\d{2})\\b`, 'gi'),
    read: ({ year = '' }) => ({ value: year }),
  },
  {
    kind: 'birth-hour',
    pattern: new RegExp(`${ofReader}(?:이른 |늦은 |깊은 )?(?<time>${anyOf(Object.keys(koreanHours))})(?: ?시간)?(?:에|쯤에|무렵에) ${bornHere}`, 'g'),
    read: ({ time = '' }) => ({ value: koreanHours[time]! }),
  },
  {
    kind: 'birth-hour',
    pattern: new RegExp(
      `${ofEnglishReader}born (?:late |early )?(?:at|in the|around|near|during the) (?:early |late )?(?<time>${anyOf(Object.keys(englishHours))})\\b`,
      'gi',
    ),
    read: ({ time = '' }) => ({ value: englishHours[time.toLowerCase()]! }),
  },
]

/** The table holds no date of birth, but the pillar of its year and the age now leave hardly a year but one. */
export function judgeBirthYear(mention: Mention, facts: FactTable): Verdict {
  const pillar = facts.get('year.pillar')?.value
  const [age, now] = [facts.get('now.age')?.value, facts.get('now.year')?.value]
  if (!pillar || typeof age !== 'number' || typeof now !== 'number') return absent
  const year = Number(mention.value)
  // The year of a chart begins in February.
  const isOfPillar = [year, year - 1].some((each) => pillarOfCalendarYear(each) === pillar)
  const isOfAge = [age, age + 1].includes(now - year)
  return { status: isOfPillar && isOfAge ? 'supported' : 'contradicted', fact: 'year.pillar' }
}

export function judgeBirthHour(mention: Mention, facts: FactTable): Verdict {
  const branch = facts.get('hour.branch')?.value as Branch | undefined
  if (!branch) return absent
  return { status: mention.value.includes(branch) ? 'supported' : 'contradicted', fact: 'hour.branch' }
}
