import { anyMonth } from './month-names.ts'

/** A weekday and the text around it. */
interface Place {
  before: string
  name: string
  after: string
}

const koreanMonth = '(?:\\d{1,2}월|(?:다음|담|이번|지난|저번|내|이)\\s?달)'
const koreanYear = '(?:올해|금년|내년|명년|내후년|재?작년|(?:19|20)\\d{2}년도?)(?:\\s?(?:봄|여름|가을|겨울|상반기|하반기))?'
const particle = '\\s?(?:에는|에|의|엔|은|는|초|말|중순|중에?|쯤|안에)?[\\s,]*'
const koreanOrdinal = '(?:(?:첫|둘|두|셋|세|넷|네|다섯|[1-5])\\s?(?:번째|째|주차)?|마지막)\\s?(?:주(?:의|에)?)?\\s*'
/** 3월에 이사하기 좋은 주말. */
const goodFor = '(?:[^\\s.?!]+\\s+){0,3}[^\\s.?!]*(?:좋은|괜찮은|좋을|무난한|적당한|알맞은|맞는|나은|길한)\\s+'
/** 3월에 이사하려는데 토요일이 좋을까요. */
const meaningTo = '(?:[^\\s.?!]+\\s+){0,2}[^\\s.?!]*(?:려는데|려고\\s?하는데|건데|예정인데|생각인데|계획인데),?\\s+'
const besideKorean = (named: string) => new RegExp(`${named}${particle}(?:${goodFor})?(?:${koreanOrdinal})?$`)
const besideKoreanMonth = besideKorean(koreanMonth)
const besideKoreanYear = besideKorean(koreanYear)
const meantForMonth = new RegExp(`${koreanMonth}${particle}${meaningTo}(?:${koreanOrdinal})?$`)
/** 주말에 이사하기 좋은 날이 3월에 있나요. */
const goodForAfter = new RegExp(`^(?:에|로|중에?)?\\s+${goodFor}[^.?!]*${koreanMonth}`)
const choiceAfter = /^\s?(?:이|가|은|는|로|도)(?![가-힣])/

const englishMonth = `(?:(?:(?:early|mid|late)[\\s-]+)?(?:(?:this|next|last)\\s+)?(?:the month of\\s+)?${anyMonth}|(?:this|next|last|the following)\\s+month|(?:the )?month after next)\\b`
const englishYear = '(?:(?:this|next)\\s+year|20\\d{2})\\b'
const englishOrdinal = '(?:first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last)'
const placeBefore = (named: string) =>
  new RegExp(
    `${named}(?:['’]s)?(?:,?\\s+(?:of\\s+)?(?:20\\d{2}|next year|this year))?,?\\s+(?:on\\s+)?(?:(?:an?|the|any)\\s+)?(?:${englishOrdinal}\\s+)?$`,
    'i',
  )
const placeAfter = (named: string) =>
  new RegExp(`^s?(?: (?:morning|afternoon|evening|night))?,?\\s+(?:(?:in|of|during)\\s+${named}|(?:of\\s+)?(?:this|next|last)\\s+${named})`, 'i')
const afterMonth = placeAfter(`(?:${englishMonth}|month\\b)`)
const afterYear = placeAfter(`(?:${englishYear}|year\\b)`)
const [beforeMonth, beforeYear] = [placeBefore(englishMonth), placeBefore(englishYear)]
/** A good Saturday, which weekend: any of them in a month of the same sentence. */
const indefinite = new RegExp(`\\b(?:an?|any|some|which|what|good|best|better|lucky|auspicious|${englishOrdinal})\\s+(?:[a-z]+\\s+)?$`, 'i')
const sameSentence = new RegExp(`^[^.?!;,]*\\b(?:(?:in|of|during)\\s+${englishMonth}|(?:this|next)\\s+month\\b)`, 'i')
const sentenceBefore = new RegExp(`\\b(?:in|during|for|of|this|next)\\s+(?:${englishMonth}|month\\b)[^.?!;]*$`, 'i')

function isOfMonth({ before, after }: Place): boolean {
  if (besideKoreanMonth.test(before) || (meantForMonth.test(before) && choiceAfter.test(after)) || goodForAfter.test(after)) return true
  if (afterMonth.test(after) || beforeMonth.test(before)) return true
  return indefinite.test(before) && (sameSentence.test(after) || sentenceBefore.test(before))
}

/** The longer time that a weekday stands beside, and of which it is one. */
export function besideLonger(place: Place): 'month' | 'year' | null {
  if (isOfMonth(place)) return 'month'
  const isOfYear = besideKoreanYear.test(place.before) || afterYear.test(place.after) || beforeYear.test(place.before)
  return isOfYear ? 'year' : null
}

const ordinals = [
  /(?:첫|1)|\b(?:first|1st)/i,
  /(?:둘|두|2)|\b(?:second|2nd)/i,
  /(?:셋|세|3)|\b(?:third|3rd)/i,
  /(?:넷|네|4)|\b(?:fourth|4th)/i,
  /(?:다섯|5)|\b(?:fifth|5th)/i,
]
const writtenOrdinal = new RegExp(`(?:${koreanOrdinal}|\\b${englishOrdinal}\\s+)$`, 'i')
/** 셋째 주 tells of a month even where none is named. */
const ordinalWeek = /(?:[첫둘셋넷째]\s?주|\d\s?주차|마지막\s?주)(?:의|에)?\s*$/

/** Which of those weekdays in its month is meant. */
export function ordinalBefore({ before, after }: Place, longer: 'month' | 'year' | null): number | 'last' | null {
  if (longer === null && !ordinalWeek.test(before) && !/^ of the month\b/i.test(after)) return null
  const written = writtenOrdinal.exec(before)?.[0]
  if (!written) return null
  if (/마지막|last/i.test(written)) return 'last'
  return ordinals.findIndex((pattern) => pattern.test(written)) + 1
}
