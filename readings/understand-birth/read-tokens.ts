import type { Locale } from '#templates/client'
import { placeAt } from '../places.ts'
import { joinDates } from './join-dates.ts'
import { bornYear, dateReaders, dayAfterYear, dayAlone, dayOfBirthday, ordinalAlone, partOfMonth } from './read-date.ts'
import { holidayAfterDay, holidayReaders } from './read-holiday.ts'
import { isResidence, residenceAfter, residenceAfterList } from './read-residence.ts'
import { gluedSex, statedSex, topicOfReading, writerReaders } from './read-sex.ts'
import { timeAfterComma, timeAfterDate, timeReaders } from './read-time.ts'
import { bornSuffix, particle, restOfPlace, retoldDay, wordReaders } from './read-word.ts'
import type { Reader, ReadingContext } from './reader.ts'
import type { Meaning, OtherRole, Token } from './tokens.ts'

const word = /(?:(?![ㄱ-ㅣ])[\p{L}\p{N}\p{M}_])+/uy
/** Lone jamo (ㅠㅠ, ㅋㅋ) are no words. */
const startsWord = /^(?:(?![ㄱ-ㅣ])[\p{L}\p{N}~]|'\d)/u
const plan =
  /(?:에는?|날)\s{1,2}(?!태어|낳|났|출생|나왔|세상)[가-힣]{1,8}(?:셨|했|었|았|였|겼|갔|왔|렀|됐|났|쳤|졌|봤)[가-힣]{0,5}|(?:에는?|날|부터|까지|자로?)\s{0,2}(?:있|하|할|잡|이사|이직|퇴사|입사|결혼|상견례|면접|시험|개업|오픈|계약|수술|출발|여행|약속|미팅|소개팅|출국|발표|첫\s?출근|만나|만났|만난|사귀|사귄|헤어|시작|출산|이혼|사고)|\s?(?:이사|결혼식|면접|시험|수술|계약|소개팅|미팅)(?!운)|\s?(?:혼인신고|결혼|약혼|이혼|개업|개원|오픈|창업|폐업|입사|퇴사|퇴직|입대|제대|전역|졸업|입학|입원|퇴원|진단|출국|귀국|입국|이민|유산|사별)(?:을|를)?\s?(?:했|하고|하여|해서|한\s|받|당했)/y
/** A day on which something is told to have been. */
const onDay = /\s?에는?\s{1,2}(?!대[한해]|관[한해]|맞[는은])/y

const asking =
  /(?:까|까요|나요|가요|는지|을지|런지|할지|될지)$|어때|어떨|어떤|언제|무슨|^왜|어떻게|궁금|봐|알려|말해|추천|운세|운이|운은|궁합|뭐|얼마|^(?:should|will|what|when|how|why|can|could|would|which|whether|does|do|tell|read|give|advise|if)$/

const acting =
  /^(?:arrived|arrive|landed|adopted|emigrated|immigrated|enlisted|retired|moved|met|started|start|got|came|went|married|joined|graduated|left|bought|sold|signed|quit|broke|divorced|died|passed|lost|opened|took|visited|travell?ed|flew|hired|fired|proposed|engaged|dating|dated)$/

const requesting = /(?:볼게요?|보려고요?|봐요?|봐주세요|봐줘요?|주세요|줘요?|할게요|드려요|드립니다|부탁[가-힣]{0,5}|궁금[가-힣]{0,5})$/

function roleOf(word: string): OtherRole | undefined {
  if (/^\d+$/.test(word)) return 'number'
  if (requesting.test(word)) return 'requests'
  if (asking.test(word)) return 'asks'
  if (acting.test(word)) return 'acts'
  return /[이가은]$|(?<![니하있없사되르오주받먹쓰])는$/.test(word) ? 'subject' : undefined
}

/** What the words before one say about it. */
interface TextSoFar {
  cued: boolean
  dated: boolean
  dayOpen: boolean
}

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
  /** A day without its year, or a year without its day, stands before, and nothing foreign since. */
  let yearOpen = false
  let dayOpen = false
  while (index < folded.length) {
    const punctuation = readPunctuation(folded, index)
    if (punctuation) tokens.push({ ...punctuation, start: index, end: index + 1 })
    if (punctuation || !startsWord.test(folded.slice(index, index + 2))) {
      index += (folded.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
      continue
    }
    const token = readWord(folded, index, tokens, { ...context, cued: cued || yearOpen, dated, dayOpen })
    cued = token.kind === 'cue' ? token.of !== 'self' || cued : cued && token.kind !== 'other'
    dated ||= token.kind === 'date'
    if (token.kind === 'date') {
      yearOpen = token.parts.year === undefined && token.parts.day !== undefined
      dayOpen = token.parts.year !== undefined && token.parts.month === undefined
    } else if (token.kind === 'other') yearOpen = dayOpen = false
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

function readWord(text: string, index: number, before: readonly Token[], context: ReadingContext & TextSoFar & { locale: Locale }): Token {
  const last = before.at(-1)
  const clings = last !== undefined && last.end === index && last.kind !== 'other' && last.kind !== 'comma' && last.kind !== 'stop'
  const glued = clings && last.kind === 'filler' && last.clings ? placeAt(text, index, context.locale) : null
  if (glued) return { kind: 'place', place: glued.place, start: index, end: glued.end }
  for (const reader of readersAfter(last, clings, context)) {
    const match = matchAt(reader.pattern, text, index)
    if (!match || match[0] === '') continue
    const meaning = reader.read(match, context)
    if (meaning && !(isBareUnknown(meaning) && last?.kind === 'other' && last.role === 'asks'))
      return { ...finish(meaning, text, index + match[0].length), start: index, end: index + match[0].length }
  }
  const found = placeAt(text, index, context.locale)
  if (found && !isResidence(text, index) && !matchAt(endsList(last) ? residenceAfterList : residenceAfter, text, found.end))
    return { kind: 'place', place: found.place, start: index, end: found.end }
  const address = last?.kind === 'place' ? matchAt(restOfPlace.pattern, text, index) : null
  if (address) return { kind: 'filler', clings: true, start: index, end: index + address[0].length }
  const rest = matchAt(word, text, index)
  const role = roleOf(rest?.[0] ?? '')
  return { kind: 'other', ...(role ? { role } : {}), start: index, end: index + (rest?.[0].length ?? 1) }
}

/** `뭘 할지 모르겠어요`: it is not the time that is unknown. */
function isBareUnknown(meaning: Meaning): boolean {
  return meaning.kind === 'time' && meaning.bare === true
}

/** A date, a time or a sex with nothing foreign after it. */
function endsList(last: Token | undefined): boolean {
  return last?.kind === 'date' || last?.kind === 'time' || last?.kind === 'sex'
}

function* readersAfter(last: Token | undefined, clings: boolean, { cued, dated, dayOpen }: TextSoFar): Generator<Reader> {
  if (last?.kind === 'date') {
    yield bornSuffix
    if (last.parts.day !== undefined) yield* [retoldDay, holidayAfterDay]
    if (last.parts.month !== undefined && last.parts.day === undefined) yield partOfMonth
    yield timeAfterDate
    if (last.parts.year !== undefined && last.parts.month === undefined) yield dayAfterYear
  }
  if (dayOpen || (last?.kind === 'cue' && last.of === 'birthday')) yield dayOfBirthday
  if (clings && (last?.kind === 'time' || last?.kind === 'place')) yield bornSuffix
  if (dated && (last?.kind === 'sex' || last?.kind === 'calendar')) yield timeAfterDate
  if (dated && last?.kind === 'comma') yield timeAfterComma
  if (clings && (last?.kind === 'date' || last?.kind === 'time')) yield gluedSex
  if (clings) yield particle
  if (last?.kind === 'cue' && last.of === 'self') yield* writerReaders
  yield* dateReaders
  if (cued || dated || last?.kind === 'correction') yield* [dayAlone, ordinalAlone]
  yield* timeReaders
  if (cued) yield bornYear
  if (cued || dayOpen) yield* holidayReaders
  yield* wordReaders
}

/** Adds what the words after it say about a meaning. */
function finish(meaning: Meaning, text: string, end: number): Meaning {
  if ((meaning.kind === 'date' || meaning.kind === 'time') && matchAt(plan, text, end)) return { ...meaning, planned: true }
  if (meaning.kind === 'date') return matchAt(onDay, text, end) ? { ...meaning, on: true } : meaning
  if (meaning.kind !== 'sex' || meaning.as === 'writer') return meaning
  if (matchAt(topicOfReading, text, end)) return { ...meaning, stated: true, ...(meaning.relation ? { as: 'topic' as const } : {}) }
  if (matchAt(statedSex, text, end)) return { ...meaning, stated: true }
  return meaning
}
