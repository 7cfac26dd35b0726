/** A calendar time, as the prefix of its facts: `annual.2027`, `monthly.2027-03`, `daily.2027-03-05`, and `weekly.2027-03-01` by its Monday. */
export interface NamedTime {
  unit: 'year' | 'month' | 'week' | 'day'
  prefix: string
  year: number
}

const dayMilliseconds = 86_400_000
const mondayFirst = '월화수목금토일'
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const monthPatterns = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
]
const anyMonth = `(?:${monthPatterns.join('|')})`

export function yearTime(year: number): NamedTime {
  return { unit: 'year', prefix: `annual.${year}`, year }
}
export function monthTime(month: string): NamedTime {
  return { unit: 'month', prefix: `monthly.${month}`, year: Number(month.slice(0, 4)) }
}
export function dayTime(date: string): NamedTime {
  return { unit: 'day', prefix: `daily.${date}`, year: Number(date.slice(0, 4)) }
}
function weekTime(monday: string): NamedTime {
  return { unit: 'week', prefix: `weekly.${monday}`, year: Number(monday.slice(0, 4)) }
}

/** The first and the last calendar day of a time. */
export function spanOf({ unit, prefix, year }: NamedTime): { from: string; until: string } {
  const named = prefix.slice(prefix.indexOf('.') + 1)
  switch (unit) {
    case 'day':
      return { from: named, until: named }
    case 'week':
      return { from: named, until: shiftDay(named, 6) }
    case 'month':
      return { from: `${named}-01`, until: shiftDay(`${shiftMonth(named, 1)}-01`, -1) }
    case 'year':
      return { from: `${year}-01-01`, until: `${year}-12-31` }
  }
}

export function shiftDay(date: string, by: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + by * dayMilliseconds).toISOString().slice(0, 10)
}

function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** 0 for a Monday. */
function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
}

const two = (number: number | string): string => String(number).padStart(2, '0')

const counts: Record<string, number> = {
  ...{ 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10, 스무: 20 },
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
const koreanAway = new RegExp(
  `(?:(?<![\\d가-힣])(?![이한두세네]\\s?일)(?:\\d{1,3}\\s?[~-]\\s?)?(\\d{1,3}|${koreanCounts.join('|')})\\s?(년|해|개월|달|주일?|일)|(${Object.keys(dayCounts).join('|')}))\\s?(?:쯤|정도)?\\s?(뒤|후(?![반배회기원보])|있다가|전(?![세망체화부문공혀학]))`,
)
const englishCount = `(\\d{1,3}|${englishCounts.join('|')})\\s+(year|month|week|day)s?`
const englishAhead = new RegExp(`\\bin\\s+(?:about\\s+)?${englishCount}\\b(?!\\s+(?:ago|old))`, 'i')
const englishAway = new RegExp(`\\b${englishCount}\\s+(from\\s+(?:now|today)|later|ago)\\b`, 'i')
const koreanUnits: Record<string, 'year' | 'month' | 'week' | 'day'> = {
  ...{ 년: 'year', 해: 'year', 개월: 'month', 달: 'month', 주: 'week', 주일: 'week', 일: 'day' },
}

/** 3년 뒤, in three years, two months ago: so far from today. */
function namedAway(text: string, today: string): NamedTime | null {
  const korean = koreanAway.exec(text)
  if (korean) {
    const [, count = '', unit = '', days, side = ''] = korean
    const by = (days ? dayCounts[days]! : (counts[count] ?? Number(count))) * (side.startsWith('전') ? -1 : 1)
    return away(days ? 'day' : koreanUnits[unit]!, by, today)
  }
  const english = englishAway.exec(text) ?? englishAhead.exec(text)
  if (!english) return null
  const [, count = '', unit = '', side = ''] = english
  const by = (counts[count.toLowerCase()] ?? Number(count)) * (/ago/i.test(side) ? -1 : 1)
  return away(unit.toLowerCase() as NamedTime['unit'], by, today)
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

const currency = '(?:만|억|천|백|조|원|불|달러|엔화?|위안|유로|파운드|dollars?|bucks|euros?|pounds?|quid|yen|yuan|won|usd|krw|grand|k|m)'
const counters = '(?:명|분|호|학번|번|동(?!안)|개|점|등|위|평|시간|층|회|주|보|권|장|가구|세대|포인트|%|kg|g|km|cm|mm|cc)'
const measured =
  '(?:a|per|each|monthly|weekly|in (?:cash|debt|savings|rent|loans?)|of (?:debt|savings|rent)|people|words|calories|shares|units|steps|hours|square|sq|points|miles|employees|followers|students)'
const writtenYear = /(?<![\d.,$₩€£¥-]|(?:\$|₩|€|£|¥|usd|krw)\s?)((?:19|20|21)\d{2})\s?년(?!\s?생)/gi
const shortYear =
  /(?<!\d)['’]?([2-9]\d)년(?:도(?!움)|에(?!\s?걸쳐)|엔|\s?\d{1,2}월|\s?(?:상반기|하반기|운세|월운|세운|초(?![가-힣])|봄|여름|가을|겨울)|[은이]?\s(?:어때|어떨|어떤|어떻|괜찮|운))/g
const bareYear = new RegExp(
  `(?<![\\d.,:/$₩€£¥#–+-]|(?:\\$|₩|€|£|¥|usd|krw)\\s?)((?:19|20|21)\\d{2})(?![\\d:/]|[.,]\\d|\\s?${currency}(?![a-z])|${counters}|\\s${measured}\\b)`,
  'gi',
)
/** What makes the number after it an amount or an address. */
const amountBefore =
  /(?:연봉|월급|급여|시급|수입|보증금|전세금?|월세|대출|빚|매출|가격|자산|번호|끝자리|뒷자리|암호|투자금?|원금|이자|owe[ds]?|pa(?:y|id|ying)|costs?|rent|salary|price|bonus|income|lost|lose|earn\w*|make|made|sav(?:e|ed|ings)|spen[dt]|borrow\w*|lent|debt|loan|deposit|worth|room|apt|apartment|suite|password|pin|code|flat|unit|bus|route|no\.?|number)\s?(?:은|는|이|가|을|를)?\s?(?:is|of|was|about|around|me|him|her|them|only|just)?\s?$/i
/** A number alone is a year where it is near enough to be meant, or stands after a word that only a year follows. */
const yearsBack = 20
const yearsAhead = 60
const yearBefore = /\b(?:in|since|year|until|by)\s$/i
/** 27년 is a year this near; 10년 or 45년 are lengths. */
const shortYearsBack = 6
const shortYearsAhead = 14

/** The years that a text writes in digits, in its order. */
function writtenYears(text: string, thisYear: number): number[] {
  const withUnit = [...text.matchAll(writtenYear)].map(([, year]) => Number(year))
  const short = [...text.matchAll(shortYear)]
    .map(([, year]) => thisYear - (thisYear % 100) + Number(year))
    .filter((year) => year >= thisYear - shortYearsBack && year <= thisYear + shortYearsAhead)
  const bare = [...text.matchAll(bareYear)].flatMap(({ 1: written, index }) => {
    const [year, before] = [Number(written), text.slice(0, index)]
    const isNear = year >= thisYear - yearsBack && year <= thisYear + yearsAhead
    return !amountBefore.test(before) && (isNear || yearBefore.test(before)) ? [year] : []
  })
  return [...withUnit, ...short, ...bare]
}

function spokenYears(text: string, today: string): number[] {
  // In its first weeks the new year is the one that has begun.
  const newYear = today.slice(5) < '03' ? 0 : 1
  const spoken: [RegExp, number][] = [
    [/다다음\s?해|year after next/i, 2],
    [/내후년|후년/, 2],
    [/내년|명년|(?<!다)다음\s*해(?!\s?[야도서])|오는\s?해|next year|coming year/i, 1],
    [/새해|신년|\bnew year\b(?!['’]?s? eve)/i, newYear],
    [/재작년|지지난\s?해|year before last/i, -2],
    [/(?<!재)작년|(?<!지)지난\s*해|last year/i, -1],
    [/올해|금년|이번\s?해(?![야도서결])|this year/i, 0],
  ]
  return spoken.flatMap(([pattern, by]) => (pattern.test(text) ? [Number(today.slice(0, 4)) + by] : []))
}

function namedYear(text: string, today: string): number | null {
  const thisYear = Number(today.slice(0, 4))
  const written = writtenYears(text, thisYear)
  return spokenYears(text, today)[0] ?? written.find((year) => year >= thisYear) ?? written[0] ?? null
}

/** The years between which a text chooses: those that are over only where no other is named. */
export function yearsToChoose(text: string, today: string): ReadonlySet<number> {
  const thisYear = Number(today.slice(0, 4))
  const named = [...writtenYears(text, thisYear), ...spokenYears(text, today)]
  const open = named.filter((year) => year >= thisYear)
  return new Set(open.length > 0 ? open : named)
}

/** How a time without a year is meant: the next that comes, or the last that was. */
export type Direction = 'ahead' | 'back'

const koreanMonth = /(?<![\d/])(1[0-2]|0?[1-9])월(?!요일)/
const lastMonth = new RegExp(`(?:지난|저번)\\s?(?:해\\s?)?\\d{1,2}월|\\b(?:last|past)\\s+${anyMonth}\\b`, 'i')

/** Names and words that are a month only beside what makes them one: June is sick, to march, the dec. */
const doubtfulMonths = /^(?:jan|mar|march|apr|april|may|june?|aug|august|sept?|dec)$/i
const monthBefore = new RegExp(
  `(?:\\b(?:in|this|next|last|by|until|till|since|from|through|during|early|mid|late|before|after|coming|(?:end|start|beginning|middle|month|first|rest|part|luck|fortune|forecast|reading|outlook) (?:of|for|in))|\\bhow(?:['’]?s| (?:is|was|will|does|did))?|\\b(?:about|what about)|\\b${anyMonth} (?:and|or|to|vs\\.?|versus))\\s$`,
  'i',
)
const monthAfter = new RegExp(
  `^\\s(?:(?:and|or|to|vs\\.?|versus) ${anyMonth}\\b|(?:19|20)\\d{2}|(?:of )?(?:this|next|last) year|(?:be )?(?:a |the )?(?:good|best|better|okay?|bad|worse|wise|the right)\\b|wedding|move|exam|interview|trip|luck|fortune|forecast|reading|horoscope)`,
  'i',
)
const isName = /^\s(?:doing|feel\w*|think\w*|love\w*|and (?:i|me)\b)/i

function isMonthThere(name: string, text: string, index: number): boolean {
  const after = text.slice(index + name.length)
  if (/^ i\b/i.test(after)) return false
  return !doubtfulMonths.test(name) || ((monthBefore.test(text.slice(0, index)) || monthAfter.test(after)) && !isName.test(after))
}

interface Month {
  number: number
  index: number
  length: number
}

/** The month that a text names first. */
function firstMonth(text: string): Month | null {
  const korean = koreanMonth.exec(text)
  if (korean) return { number: Number(korean[1]), index: korean.index, length: korean[0].length }
  const english = [...text.matchAll(new RegExp(`\\b${anyMonth}\\b`, 'gi'))].find(({ 0: name, index }) => isMonthThere(name, text, index))
  if (!english) return null
  return { number: numberOfMonth(english[0]), index: english.index, length: english[0].length }
}

function numberOfMonth(name: string): number {
  return monthPatterns.findIndex((pattern) => new RegExp(`^${pattern}$`, 'i').test(name)) + 1
}

const yearWords = '(?:(?:19|20|21)?\\d{2}년도?|올해|금년|내년|명년|내후년|후년|재?작년|새해|(?:다다음|다음|오는|이번|지난|지지난)\\s?해)'
const yearEndsBefore = new RegExp(`(?:${yearWords}(?:에|의)?|(?:(?:this|next|last) year|\\b\\d{4})(?:['’]s|,? in)?)[\\s,]*$`, 'i')
const yearBeginsAfter = /^[\s,]*(?:of |in )?(?:(?:this|next|last) year|\d{4})\b/i
const yearOfOtherMonth = new RegExp(
  `${yearWords}(?:에|의)?\\s?(?=\\d{1,2}월)|(?<=\\b${anyMonth}\\b[\\s,]*(?:\\d{1,2}[\\s,]*)?(?:of |in )?)(?:(?:this|next|last) year|\\d{4})\\b`,
  'gi',
)

/** The year that stands beside a month or a day, else one that stands beside no other. */
function yearOf({ index, length }: { index: number; length: number }, text: string, today: string): number | null {
  const beside = yearEndsBefore.exec(text.slice(0, index))?.[0] ?? yearBeginsAfter.exec(text.slice(index + length))?.[0]
  const own = beside === undefined ? null : namedYear(beside, today)
  return own ?? namedYear(text.replaceAll(yearOfOtherMonth, ' '), today)
}

/** A month by its number is the nearest in that direction, unless a year was named. */
function namedMonth(text: string, today: string, direction: Direction): string | null {
  const current = today.slice(0, 7)
  const spoken: [RegExp, number][] = [
    [/다다음\s*달|month after next/i, 2],
    [/(?:다음|담)\s*달(?![라리려콤래])|내달|next month/i, 1],
    [/지지난\s?달|저저번\s?달|month before last/i, -2],
    [/(?:지난|저번)\s*달(?![라리려콤래])|last month/i, -1],
    [/이번\s*달(?![라려콤래])|(?<![가-힣])이\s?달(?![라리려렸콤달래])|this month/i, 0],
  ]
  const found = spoken.find(([pattern]) => pattern.test(text))
  if (found) return shiftMonth(current, found[1])
  const month = firstMonth(text)
  if (month === null) return null
  const { number } = month
  const year = yearOf(month, text, today)
  const inThisYear = `${year ?? today.slice(0, 4)}-${two(number)}`
  if (year !== null) return inThisYear
  if (lastMonth.test(text)) return inThisYear < current ? inThisYear : shiftMonth(inThisYear, -12)
  if (direction === 'back') return inThisYear <= current ? inThisYear : shiftMonth(inThisYear, -12)
  return inThisYear < current ? shiftMonth(inThisYear, 12) : inThisYear
}

/** Whether the month stands beside the year: then the month is meant, and not the year with a month in passing. */
const monthOfYear = new RegExp(
  `(?:년도?|해)(?:에|의)?[,\\s]*\\d{1,2}월|\\b${anyMonth}\\b,? (?:of |in )?(?:(?:next|last|this) year|\\d{4})|year,? in ${anyMonth}\\b`,
  'i',
)

const monthAndDay = [
  /(?<![\d/])(?<month>1[0-2]|0?[1-9])월\s?(?<day>3[01]|[12]\d|0?[1-9])일(?!\s?(?:동안|간(?!에)|씩))/,
  /(?<![\d/.])(?<month>1[0-2]|0?[1-9])\/(?<day>3[01]|[12]\d|0?[1-9])(?=\s?(?:일|에|날|은|쯤|\())/,
  new RegExp(
    `\\b(?<name>${anyMonth})\\.?\\s+(?:the\\s+)?(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:]|\\s?(?:am|pm|years?|months?|weeks?|days?|people)\\b)`,
    'i',
  ),
  new RegExp(`(?<![\\d.,$])(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<name>${anyMonth})\\b`, 'i'),
]
const dayAlone =
  /(?<![\d.,월/]\s?)(?<day>3[01]|[12]\d|[1-9])일(?:에(?!\s?(?:한|두|\d))|날)|\b(?:on|by|until) the (?<ordinal>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)\b(?! (?:of|floor|birthday|anniversary))/i

function isDate(date: string): boolean {
  return !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) && shiftDay(date, 0) === date
}

interface WrittenDay {
  month: number
  day: number
  index: number
  length: number
}

function christmas(text: string): WrittenDay | null {
  const found = /(?:크리스마스|성탄절|christmas)(\s?(?:이브|eve))?/i.exec(text)
  return found && { month: 12, day: found[1] ? 24 : 25, index: found.index, length: found[0].length }
}

function writtenDay(text: string): WrittenDay | null {
  const found = monthAndDay.map((pattern) => pattern.exec(text)).find(Boolean)
  if (!found?.groups) return christmas(text)
  const { month, name = '', day } = found.groups
  return { month: month ? Number(month) : numberOfMonth(name), day: Number(day), index: found.index, length: found[0].length }
}

/** 12월 5일, December 5, the 5th. */
function namedDate(text: string, today: string, direction: Direction): string | null {
  const written = writtenDay(text)
  if (written) {
    const inYear = (of: number) => `${of}-${two(written.month)}-${two(written.day)}`
    const thisYear = Number(today.slice(0, 4))
    const other = direction === 'back' ? thisYear - 1 : thisYear + 1
    const isThisYear = direction === 'back' ? inYear(thisYear) <= today : inYear(thisYear) >= today
    const date = inYear(yearOf(written, text, today) ?? (isThisYear ? thisYear : other))
    return isDate(date) ? date : null
  }
  const alone = dayAlone.exec(text)?.groups
  if (!alone) return null
  const inMonth = (by: number) => `${shiftMonth(today.slice(0, 7), by)}-${two(Number(alone.day ?? alone.ordinal))}`
  const isThisMonth = direction === 'back' ? inMonth(0) <= today : inMonth(0) >= today
  const date = inMonth(isThisMonth ? 0 : direction === 'back' ? -1 : 1)
  return isDate(date) ? date : null
}

const weekWords: [RegExp, number][] = [
  [/다다음\s?주|week after next/i, 2],
  [/(?:다음|담)\s?주|next/i, 1],
  [/지난\s?주|저번\s?주|last/i, -1],
  [/이번\s?주|금주|this/i, 0],
]
const koreanWeek = '(?:다다음|다음|담|이번|금|지난|저번)\\s?주'
const koreanWeekday = new RegExp(`(?<week>${koreanWeek}(?:의)?\\s?)?(?<![가-힣])(?<day>[${mondayFirst}])(?:요일|욜)(?!마다)`)
const koreanWeekend = /(?:(?<week>다다음|다음|담|이번|지난|저번)\s?주?\s?)?(?<![가-힣])주말(?!마다|부부|농장)/
const englishWeekday = new RegExp(
  `\\b(?:(?<before>this|next|last) )?(?:(?<day>${weekdayNames.join('|')})|(?<weekend>weekend))(?: (?:of )?(?<after>this|next|last) week)?\\b`,
  'i',
)

/** A day of the week is the nearest in that direction, unless its week was named. */
function namedWeekday(text: string, today: string, direction: Direction): string | null {
  if (/매주|\bevery\b|\beach\b/i.test(text)) return null
  const found = koreanWeekday.exec(text)?.groups ?? koreanWeekend.exec(text)?.groups ?? englishWeekday.exec(text)?.groups
  if (!found) return null
  const isWeekend = found.weekend !== undefined || found.day === undefined
  const saturday = 5
  const korean = mondayFirst.indexOf(found.day ?? '-')
  const weekday = isWeekend ? saturday : korean >= 0 ? korean : weekdayNames.indexOf(found.day!.toLowerCase())
  const week = found.week ?? found.before ?? found.after
  const weeks =
    week === undefined
      ? null
      : (weekWords.find(([pattern]) => pattern.test(`${week.trim()}${/주$|[a-z]/i.test(week.trim()) ? '' : '주'}`))?.[1] ?? null)
  const distance = weekday - weekdayOf(today)
  if (isWeekend && distance === -1 && (weeks ?? 0) === 0) return today
  const inWeek = (by: number) => shiftDay(today, distance + by * 7)
  if (direction === 'back') return inWeek(weeks ?? (distance > 0 ? -1 : 0))
  // Nobody plans for a day of this week that is over.
  return inWeek(weeks === null || weeks === 0 ? (distance < 0 ? 1 : 0) : weeks)
}

const weekAlone =
  /(다다음|다음|담|이번|금|지난|저번)\s?주(?=[에는엔도까부동쯤내,.?!\s]|의(?!할)|$)|\b(?:this|next|last) week\b(?!end)|week after next/i

function namedWeek(text: string, today: string): NamedTime | null {
  const found = weekAlone.exec(text)?.[0]
  const by = found && weekWords.find(([pattern]) => pattern.test(found))?.[1]
  return by === undefined || by === '' ? null : weekTime(shiftDay(today, by * 7 - weekdayOf(today)))
}

/** 내일모레 마흔: an age that is near. */
const nearAge = /내일\s?모레\s?(?:면\s?)?(?:마흔|서른|쉰|예순|일흔|여든|환갑|[이삼사오육칠팔]십|\d0)/

export function namesNearAge(text: string): boolean {
  return nearAge.test(text)
}

function nearDay(text: string, today: string): string | null {
  const spoken: [RegExp, number][] = [
    [/글피/, 3],
    [/모레|day after tomorrow/i, 2],
    [/내일|tomorrow/i, 1],
    [/그저께|그제|엊그제|day before yesterday/i, -2],
    [/어제|어젯밤|yesterday|last night/i, -1],
    [/오늘(?!날)|금일|today|tonight/i, 0],
  ]
  const found = spoken.find(([pattern]) => pattern.test(text.replace(nearAge, '')))
  return found ? shiftDay(today, found[1]) : null
}

/** 올해 말고: what is left out of the question. */
const leftOut = /[^\s,.?!]+(?<!정)\s?말고(?![기])/g

/** The times that a text names, the one that is meant first. `wide`: a year or month is asked about, and a day is only in passing. */
export function namedTimes(written: string, today: string, direction: Direction, wide: 'year' | 'month' | null): NamedTime[] {
  const text = written.replaceAll(leftOut, ' ')
  const year = namedYear(text, today)
  const distant = namedAway(text, today)
  const date = namedDate(text, today, direction) ?? namedWeekday(text, today, direction)
  const near = wide ? null : nearDay(text, today)
  const month = namedMonth(text, today, direction)
  const week = wide ? null : namedWeek(text, today)
  const times: (NamedTime | null)[] = [
    date === null ? null : dayTime(date),
    near === null ? null : dayTime(near),
    distant,
    week,
    month === null || (wide === 'year' && year !== null && !monthOfYear.test(text)) ? null : monthTime(month),
    year === null ? null : yearTime(year),
  ]
  return times.filter((time) => time !== null)
}
