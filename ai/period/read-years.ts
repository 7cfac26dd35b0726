import { withoutLeftOut } from './left-out.ts'

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

/** The year that a text means: one in words, else the first in digits that is not over. */
export function namedYear(text: string, today: string): number | null {
  const thisYear = Number(today.slice(0, 4))
  const written = writtenYears(text, thisYear)
  return spokenYears(text, today)[0] ?? written.find((year) => year >= thisYear) ?? written[0] ?? null
}

/** The years between which a text chooses: those that are over only where no other is named. */
export function yearsToChoose(written: string, today: string): ReadonlySet<number> {
  const thisYear = Number(today.slice(0, 4))
  const text = withoutLeftOut(written)
  const named = [...writtenYears(text, thisYear), ...spokenYears(text, today)]
  const open = named.filter((year) => year >= thisYear)
  return new Set(open.length > 0 ? open : named)
}
