import { dayTime, monthTime, type NamedTime, shiftDay, shiftMonth, weekdayOf, weekTime, yearTime } from './calendar-time.ts'
import { clausesOf, isCountedFromThen, isToldLength } from './told-lengths.ts'
import { syllablesWith } from './told-times.ts'

const counts: Record<string, number> = {
  ...{ 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10, 스무: 20, 석: 3, 넉: 4 },
  ...{ 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 칠: 7, 팔: 8, 구: 9, 십: 10, 십오: 15, 이십: 20, 삼십: 30 },
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, fifteen: 15, twenty: 20, thirty: 30 },
  'a couple of': 2,
}
const koreanCounts = Object.keys(counts)
  .filter((word) => /^[가-힣]+$/.test(word))
  .sort((a, b) => b.length - a.length)
const englishCounts = Object.keys(counts)
  .filter((word) => /^[a-z ]+$/.test(word))
  .sort((a, b) => b.length - a.length)
const dayCounts: Record<string, number> = { 하루: 1, 이틀: 2, 사흘: 3, 나흘: 4, 닷새: 5, 엿새: 6, 열흘: 10, 보름: 15 }
/** 사귄 지 1년 뒤: counted from then, and not from today. */
const sinceBefore = `(?<!(?:[${syllablesWith(4)}]\\s|[귄난한진된닌])지\\s?(?:(?:한|약|딱|거의)\\s?)?)`
const koreanAway = new RegExp(
  `${sinceBefore}(?:(?<![\\d가-힣])(?![이한두세네]\\s?일)(?:\\d{1,3}\\s?[~-]\\s?)?(\\d{1,3}|${koreanCounts.join('|')})\\s?(년|해|개월|달|주일?|일)|(${Object.keys(dayCounts).join('|')}))\\s?(?:쯤|정도)?\\s?(뒤|후(?![반배회기원보])|있다가|전(?![세망체화부문공혀학]))`,
)
const englishCount = `(\\d{1,3}|${englishCounts.join('|')})\\s+(year|month|week|day)(s?)`
const englishAway = new RegExp(`\\b${englishCount}\\s+(from\\s+(?:now|today)|later|ago)\\b`, 'gi')
const englishAhead = new RegExp(`\\bin\\s+(?:about\\s+)?${englishCount}\\b(?!\\s+(?:ago|old))`, 'gi')
const koreanUnits: Record<string, 'year' | 'month' | 'week' | 'day'> = {
  ...{ 년: 'year', 해: 'year', 개월: 'month', 달: 'month', 주: 'week', 주일: 'week', 일: 'day' },
}

const countOf = (written: string): number => counts[written.toLowerCase()] ?? Number(written)

/** 3년 뒤, in three years, two months ago: so far from today. */
export function namedAway(text: string, today: string): NamedTime | null {
  return koreanTime(text, today) ?? englishTime(text, today)
}

function koreanTime(text: string, today: string): NamedTime | null {
  for (const clause of clausesOf(text)) {
    const [found, count = '', unit = '', days, side = ''] = koreanAway.exec(clause) ?? []
    const isBack = side.startsWith('전')
    if (!found || (!isBack && isCountedFromThen(clause))) continue
    return away(days ? 'day' : koreanUnits[unit]!, (days ? dayCounts[days]! : countOf(count)) * (isBack ? -1 : 1), today)
  }
  return null
}

function englishTime(text: string, today: string): NamedTime | null {
  for (const found of [...text.matchAll(englishAway), ...text.matchAll(englishAhead)]) {
    const [whole, written = '', unit = '', plural, side = ''] = found
    const count = countOf(written)
    const isBack = /ago/i.test(side)
    const isLength = (side === '' && count > 1 && !plural) || isToldLength(text, found.index, whole.length)
    if (isBack || !isLength) return away(unit.toLowerCase() as NamedTime['unit'], isBack ? -count : count, today)
  }
  return null
}

function away(unit: NamedTime['unit'], by: number, today: string): NamedTime {
  switch (unit) {
    case 'year':
      return yearTime(Number(today.slice(0, 4)) + by)
    case 'month':
      return monthTime(shiftMonth(today.slice(0, 7), by))
    case 'week':
      return weekTime(shiftDay(today, by * 7 - weekdayOf(today)))
    case 'day':
      return dayTime(shiftDay(today, by))
  }
}
