import type { Locale } from '#templates/client'
import { listPhrases } from './composer/worded-bank.ts'
import { plainText } from './plain-text.ts'
import type { PlanElement } from './plan.ts'

const references = /\{fact:[^{}]*\}/g
/** Stands where a value will. */
const pointed = '\u{fffc}'
const particles = /\{([가-힣]+)\/[가-힣]+\}/g
const brackets = /\([^()]*\)|\[[^[\]]*\]/g

/** Lists, headings, tables, code, emphasis, links, tags, pictures, and any second line. */
const markup = /\n|[`#|<>]|\*|^\s*(?:[-•·–]|\d+[.)])\s|(?<![\p{L}\p{N}])_\S|\]\s?\(|\p{Extended_Pictographic}/u
const ends: Record<Locale, RegExp> = { ko: /(?:요|다|죠|까)[.?!…]?["'”’]?$/, en: /[.?!…]["'”’]?$/ }

const functionWords =
  `a about above after again against all along already also although always am among an and another any anything are around as at away
back be because been before began being below best better between both but by came can come could did do does doing done down during each early either
else enough even ever every everyone everything few find first for from gave get gets give given go goes going good got had has have having he her here
hers herself him himself his how i if in into is it its itself just keep kept kind last later least less let like little long look looks made make makes
many may maybe me might mind more most much must my myself near need needs never next no nobody none nor not nothing now of off often on once one only
onto or other others our out over own part people perhaps quite rather really right said same say see seem seems she should since so some someone
something soon still such take takes tell than that the their them then there these they thing things think this those though through time to today
together too toward turn two under until up upon us use very want was way we week well were what whatever when where whether which while who whole whom
whose why will with within without work world would year years yet you your yours yourself`.split(/\s+/)

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-zà-öø-ÿ]+/g) ?? []
const stemOf = (word: string) => word.replace(/(?:ing|ed|es|s|ly|er|e)$/, '')

let vocabulary: ReadonlySet<string> | undefined
/** The words that hold every English sentence together, and those of the phrases that ship. */
function englishVocabulary(): ReadonlySet<string> {
  vocabulary ??= new Set([...functionWords, ...[...listPhrases('en').values()].flatMap(wordsOf)].flatMap((word) => [word, stemOf(word)]))
  return vocabulary
}

/** Whether a text has letters of its reader's language, and English is what it is in. */
function speaks(text: string, locale: Locale): boolean {
  if (locale === 'ko') return /\p{Script=Hangul}{2}/u.test(text)
  const words = wordsOf(text)
  const known = words.filter((word) => englishVocabulary().has(word) || (word.length > 4 && englishVocabulary().has(stemOf(word))))
  return words.length > 0 && known.length >= words.length * 0.6
}

/** Whether what a model wrote for a person is a text of their language without mark-up and, as a sentence, has ended. */
export function isWhole(element: Exclude<PlanElement, { kind: 'component' }>, locale: Locale): boolean {
  const text = plainText(element.text).replaceAll(particles, '$1').replaceAll(references, pointed).trim()
  if (markup.test(text)) return false
  const own = text.replaceAll(brackets, ' ').replaceAll(pointed, ' ')
  if (element.kind === 'slot' && own.trim() === '') return text.includes(pointed)
  return speaks(own, locale) && (element.kind !== 'sentence' || ends[locale].test(text))
}
