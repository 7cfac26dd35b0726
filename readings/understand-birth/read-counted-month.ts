import { spokenDay, spokenNumbers } from './read-english-number.ts'
import type { Reader } from './reader.ts'
import type { Meaning } from './tokens.ts'

const ordinal = `(?:\\d{1,2}(?:st|nd|rd|th)|${spokenNumbers.days})`
const counted = `(?:\\d{1,2}(?:st|nd|rd|th)?|${spokenNumbers.days})`
const yearBefore = '(?:(?<yearBefore>\\d{4})[\\s,]{1,3}(?:on |by |in )?(?:lunar,? )?)?'
const yearAfter = '(?:[\\s,]{1,2}(?:of |in )?(?:the year )?(?<yearAfter>\\d{4}))?(?![\\da-z:])'
/** Which month is meant may be said on either side of its number. */
const kind = '(?:(?:lunar|leap|intercalary) ){0,2}'

const patterns = [
  `${yearBefore}(?:the )?(?<day>${counted}) day of (?:the )?${kind}(?<month>${counted}) ${kind}month${yearAfter}`,
  `${yearBefore}(?:the )?(?<day>${ordinal}) of (?:the )?${kind}(?<month>${ordinal}) ${kind}month${yearAfter}`,
  `${yearBefore}(?:the )?(?<day>${ordinal}) day[\\s,]{1,2}(?:of )?(?:the )?${kind}(?<month>${ordinal}) ${kind}month${yearAfter}`,
  `${yearBefore}(?:the )?${kind}(?<month>${counted}) ${kind}month[\\s,]{1,2}(?:the )?(?:day )?(?<day>${counted})(?: day)?${yearAfter}`,
  `${yearBefore}${kind}month (?<month>\\d{1,2})[\\s,]{1,2}day (?<day>\\d{1,2})${yearAfter}`,
]

function read({ 0: text, groups }: RegExpExecArray): Meaning {
  const year = groups?.yearBefore ?? groups?.yearAfter
  return {
    kind: 'date',
    parts: {
      month: spokenDay(groups?.month ?? ''),
      day: spokenDay(groups?.day ?? ''),
      ...(year ? { year: Number(year) } : {}),
      ...(/leap|intercalary/.test(text) ? { leap: true } : {}),
      ...(/lunar|leap|intercalary/.test(text) ? { lunar: true as const } : {}),
    },
  }
}

/** Days in months that are counted, as of the lunar calendar: `the 15th of the 8th month 1961`, `1998, leap 5th month day 10`. */
export const countedMonthReaders: readonly Reader[] = patterns.map((pattern) => ({ pattern: new RegExp(pattern, 'y'), read }))
