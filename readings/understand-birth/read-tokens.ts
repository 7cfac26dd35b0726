import type { Locale } from '#templates/client'
import { placeAt } from '../places.ts'
import { bornYear, dateReaders, dayAfterYear, type Reader, type ReadingContext } from './read-date.ts'
import { timeAfterDate, timeReaders } from './read-time.ts'
import { bornSuffix, particle, statedSex, wordReaders } from './read-word.ts'
import type { DateParts, Meaning, Token } from './tokens.ts'

const word = /(?:(?![ㄱ-ㅣ])[\p{L}\p{N}\p{M}_])+/uy
/** Lone jamo (ㅠㅠ, ㅋㅋ) are no words. */
const startsWord = /(?![ㄱ-ㅣ])[\p{L}\p{N}'~]/u
const plan =
  /(?:에는?|날|부터|까지|자로?)\s{0,2}(?:있|하|할|잡|이사|이직|퇴사|입사|결혼|상견례|면접|시험|개업|오픈|계약|수술|출발|여행|약속|미팅|소개팅|출국|발표|첫\s?출근|만나|만났|만난|사귀|사귄|헤어|시작|출산|이혼|사고)|\s?(?:이사|결혼식|면접|시험|수술|계약|소개팅|미팅)(?!운)/y
const elsewhere =
  /\s{0,2}(?:에서?|으?로)?\s{0,2}(?:살|사는|사시[는고며나다던]|사세|거주|일하|일해|근무|직장|회사|자취|다니|이사|이직|이민|유학|발령|가면|가도|가려|갈|간|여행|집값|집을|아파트|부동산|취업|만나|결혼|vs)|으?로(?=\s)/y

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** Words and numbers of a folded text, each with what it says about a birth. Work is linear in the length of the text. */
export function readTokens(folded: string, context: ReadingContext & { locale: Locale }): Token[] {
  const tokens: Token[] = []
  let index = 0
  let cued = false
  let dated = false
  while (index < folded.length) {
    const punctuation = readPunctuation(folded, index)
    if (punctuation) tokens.push({ ...punctuation, start: index, end: index + 1 })
    if (punctuation || !startsWord.test(String.fromCodePoint(folded.codePointAt(index) ?? 0))) {
      index += (folded.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
      continue
    }
    const token = readWord(folded, index, tokens, { ...context, cued, dated })
    cued = token.kind === 'cue' ? token.of !== 'self' || cued : cued && token.kind !== 'other'
    dated ||= token.kind === 'date'
    tokens.push(token)
    index = token.end
  }
  return joinDates(tokens)
}

function readPunctuation(text: string, index: number): Meaning | null {
  const letter = text[index] ?? ''
  if (letter === '\n' || letter === '!') return { kind: 'stop', asks: false }
  if (letter === '?') return { kind: 'stop', asks: true }
  if (letter === '.') return /\s/.test(text[index + 1] ?? ' ') ? { kind: 'stop', asks: false } : { kind: 'comma' }
  return ',;/|·、，'.includes(letter) ? { kind: 'comma' } : null
}

function readWord(
  text: string,
  index: number,
  before: readonly Token[],
  context: ReadingContext & { locale: Locale; cued: boolean; dated: boolean },
): Token {
  const last = before.at(-1)
  const clings = last !== undefined && last.end === index && last.kind !== 'other' && last.kind !== 'comma' && last.kind !== 'stop'
  for (const reader of readersAfter(last, clings, context)) {
    const match = matchAt(reader.pattern, text, index)
    if (!match || match[0] === '') continue
    const meaning = reader.read(match, context)
    if (meaning) return { ...finish(meaning, text, index + match[0].length), start: index, end: index + match[0].length }
  }
  const found = placeAt(text, index, context.locale)
  if (found && !matchAt(elsewhere, text, found.end)) return { kind: 'place', place: found.place, start: index, end: found.end }
  const rest = matchAt(word, text, index)
  return { kind: 'other', start: index, end: index + (rest?.[0].length ?? 1) }
}

function* readersAfter(last: Token | undefined, clings: boolean, { cued, dated }: { cued: boolean; dated: boolean }): Generator<Reader> {
  if (last?.kind === 'date') {
    yield bornSuffix
    yield timeAfterDate
    if (last.parts.month === undefined) yield dayAfterYear
  }
  if (clings && (last?.kind === 'time' || last?.kind === 'place')) yield bornSuffix
  if (dated && (last?.kind === 'sex' || last?.kind === 'calendar')) yield timeAfterDate
  if (clings) yield particle
  yield* dateReaders
  yield* timeReaders
  if (cued) yield bornYear
  yield* wordReaders
}

/** Adds what the words after it say about a meaning. */
function finish(meaning: Meaning, text: string, end: number): Meaning {
  if ((meaning.kind === 'date' || meaning.kind === 'time') && matchAt(plan, text, end)) return { ...meaning, planned: true }
  if (meaning.kind === 'sex' && matchAt(statedSex, text, end)) return { ...meaning, stated: true }
  return meaning
}

const between = new Set<Token['kind']>(['filler', 'calendar', 'cue', 'comma'])

/** A year and a month with a day that belong together become one date where the first of them stood. */
function joinDates(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  let open: { at: number; parts: DateParts } | null = null
  for (const token of tokens) {
    joined.push(token)
    if (token.kind !== 'date') {
      if (!between.has(token.kind)) open = null
      continue
    }
    const first = open && joined[open.at]
    const parts = open && complementary(open.parts, token.parts)
    if (open && parts && first?.kind === 'date') {
      joined[open.at] = { ...first, parts, ...(token.planned ? { planned: true } : {}) }
      joined[joined.length - 1] = { kind: 'filler', clings: true, start: token.start, end: token.end }
      open = null
    } else {
      open = token.ambiguous || isWhole(token.parts) ? null : { at: joined.length - 1, parts: token.parts }
    }
  }
  return joined
}

function complementary(first: DateParts, second: DateParts): DateParts | null {
  if ((first.year === undefined) === (second.year === undefined)) return null
  return { ...first, ...second }
}

export function isWhole(parts: DateParts): boolean {
  return parts.year !== undefined && parts.month !== undefined && parts.day !== undefined
}
