import { besideDate, birthParts, birthWords, birthYears, pastYear, timeAfterDate, wholeDates } from './birth-patterns.ts'
import { plainText } from './plain-text.ts'

const places = {
  email: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  phone:
    /(?<!\d)(?:\+?82[-.\s]?)?0?1[016789][-.\s]?\d{3,4}[-.\s]?\d{4}(?!\d)|(?<!\d)0\d{1,2}[-.\s]\d{3,4}[-.\s]\d{4}(?!\d)|(?<!\w)\+\d{1,3}[-.\s]?(?:\(?\d{1,4}\)?[-.\s]?){2,4}\d{2,4}(?!\d)/g,
  number: /(?<!\d)(?:\d{4}[-\s]?){3}\d{4}(?!\d)|(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/g,
  resident: /(?<!\d)\d{6}\s?-\s?[1-8](?:\d{6}|[*x●○]{0,6})(?!\d)/gi,
}

/** Where the ten digits of other scripts begin. */
const digitStarts = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0]
const tag = /<\/?[a-zA-Z][^<>]{0,200}>|&nbsp;/g
const digitByDigit = /(?<!\d)(?:\d ){3,}\d(?!\d)/

/** Digits of every kind as plain ones, without mark-up between them, and put together where they were written one by one. */
function foldDigits(text: string): string {
  const folded = plainText(text)
    .replaceAll(/[\p{Nd}\p{No}]/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0
      const start = digitStarts.find((first) => code >= first && code < first + 10)
      return start === undefined ? digit.normalize('NFKC') : String(code - start)
    })
    .replaceAll(tag, ' ')
  return digitByDigit.test(folded) ? folded.replaceAll(/(?<=(?<!\d)\d) (?=\d(?!\d))/g, '') : folded
}

/** Whether a text speaks of somebody's birth at all. */
export function mentionsBirth(text: string): boolean {
  return birthWords.test(text)
}

/**
 * Cuts out of typed text what says when somebody was born or how to reach them, before it is given to a model, an
 * embedding, a cache key or a log: `[birth]`, `[phone]`, `[email]`, `[number]` stand in its place. Years, months and days that are
 * asked about ("2027년", "내년 3월", "오늘") stay. `aboutBirth`: the text is known to speak of a birth, though its words do not say so.
 */
export function maskBirth(text: string, { aboutBirth = false } = {}): string {
  let masked = foldDigits(text)
    .replaceAll(places.email, '[email]')
    .replaceAll(places.resident, '[birth]')
    .replaceAll(places.number, '[number]')
    .replaceAll(places.phone, '[phone]')
  const speaksOfBirth = aboutBirth || mentionsBirth(masked.replaceAll('[birth]', ''))
  for (const pattern of [...wholeDates, ...birthYears]) masked = masked.replaceAll(pattern, '[birth]')
  if (masked.includes('[birth]')) masked = masked.replaceAll(timeAfterDate, '$1').replaceAll(besideDate, '').replaceAll(pastYear, '[birth]')
  if (speaksOfBirth) for (const pattern of birthParts) masked = masked.replaceAll(pattern, '[birth]')
  return masked.replaceAll(/\[birth\](?:[\s,]*\[birth\])+/g, '[birth]')
}
