import type { Locale } from '#templates/client'
import { findHarm, type Harmful } from './harm-patterns.ts'
import { instructionsFor } from './instructions.ts'
import { plainText } from './plain-text.ts'

export type Refusal = 'language' | 'leak' | 'contact' | 'count' | Harmful

const references = /\{[^{}]*\}/g
/** A term of up to three words. */
const glosses = /[(（][^()（）\s]*(?: [^()（）\s]+){0,2}[)）]/g

/** A text must be mostly in the letters of its reader's language; a term in brackets, and a text without letters, may be in any. */
function isForeign(text: string, locale: Locale): boolean {
  const letters = text.replaceAll(glosses, '').match(/\p{L}/gu) ?? []
  const own = letters.filter((letter) => (locale === 'ko' ? /\p{Script=Hangul}/u : /\p{Script=Latin}/u).test(letter))
  return letters.length > 0 && own.length < letters.length / 2
}

const wordsInARow = 7
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function runsOf(text: string): string[] {
  const all = words(text)
  return all.slice(0, Math.max(0, all.length - wordsInARow + 1)).map((_, index) => all.slice(index, index + wordsInARow).join(' '))
}

const instructionRuns = new Set([...runsOf(instructionsFor('ko')), ...runsOf(instructionsFor('en'))])
const aboutThePrompt =
  /system ?prompt|system ?message|developer ?message|(?:my|the|these|previous|above) instructions|\bjson\b|language model|api ?key|시스템 ?(?:프롬프트|메시지|지시)|프롬프트|(?:이전|위의?|앞선) ?지시|지시 ?사항|언어 ?모델|"kind"|"beat"/i

const contact =
  /(?<!\d)(?:\+?\d[\s().·-]*){9,}|(?<!\d)1[568]\d{2}[\s-]?\d{4}(?!\d)|(?:공|영)\s?(?:일|하나)\s?공|카톡|카카오톡|텔레그램|텔레 ?아이디|오픈 ?채팅|인스타|라인 ?아이디|계좌|입금|송금|kakao ?talk|telegram|whats ?app|wire the|bank account|instagram/i

const promise =
  /100 ?(?:퍼센트|프로)|백 ?(?:퍼센트|프로)|(?:보장|장담)(?:해|하|합|드려|드립|할|돼|된)|약속(?:해요|합니다|할게|드려|드립)|틀림없|의심할 여지|백발백중|i promise|without (?:a )?doubt|for certain|100 percent|certain to happen/i

const koreanNumber = '(?:\\d+|하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉|열(?:하나|한|둘|두)?)'
const englishNumber = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const elementName = '(?:불|물|나무|흙|쇠|목|화|토|금|수|오행)'
/** How many of an element there are, in the model's own words: a count is for a fact to say. */
const count = new RegExp(
  `${elementName}(?:의)?\\s?(?:기운|글자|오행)?(?:이|가|은|는|도|만|을|를)?\\s(?:[가-힣]+\\s){0,2}${koreanNumber}\\s?(?:개|글자)|\\b${englishNumber} (?:of (?:your|the) )?(?:fire|water|wood|earth|metal)\\b`,
  'i',
)

/**
 * Why a text that a model wrote may not be shown whatever the chart says: another language than the reader's, words of the prompt, a
 * way to reach or pay somebody, a promise, a count that no fact is pointed at for, what would harm or frighten who reads it. Null: nothing against it. What the facts have against it is for the grounding check.
 */
export function refuseText(written: string, locale: Locale): Refusal | null {
  const text = plainText(written).replaceAll(references, ' ')
  if (aboutThePrompt.test(text) || runsOf(text).some((run) => instructionRuns.has(run))) return 'leak'
  if (contact.test(text)) return 'contact'
  if (promise.test(text)) return 'promise'
  if (count.test(text)) return 'count'
  return isForeign(text, locale) ? 'language' : findHarm(text)
}
