import { attachParticle } from '#engine/client'
import type { Locale } from '../client.ts'

/** Everyday words that look like terms: a friend, 상관없다, 소심한 편인 것 같다, 올 해. */
const otherSenses: Record<Locale, RegExp> = {
  ko: /상관(?:이|은|도)?\s*(?:없|않|안)|[는은한운른큰긴든던쁜픈린진친싼찬센]\s+편인(?=데|가|지|듯|\s|[?!.,]|$)|(?:올|그|새|첫|한|이번|지난|다음)\s+해/g,
  en: /\b(?:[Aa]n?|[Mm]y|[Yy]our|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|old|best|close)\s+friends?\b/g,
}

/** What may follow a term of the field in its own word. */
const particles =
  '이|가|은|는|을|를|의|도|만|과|와|이?랑|하고|에|에[는도서]|으?로|이?란|이?라[가-힣]*|인데요?|인가요?|인지|이[고며면나야]|나|야|이에요|예요|이?요|입니다|까지|부터|보다|처럼|[격성운]|[격성운][이가은는을를의도과]|[격성운]이란'

/**
 * The terms of the field (letters, spaces and hyphens) that a question names, each in lower case and as a word of its own; of overlapping ones the longest. A term of one syllable
 * is also a verb or a relative, so that it counts only alone or with a particle that no such word takes.
 */
export function findTerms(question: string, terms: readonly string[], locale: Locale): string[] {
  const text = question.normalize('NFC').replace(otherSenses[locale], ' ').toLowerCase()
  const names = [...new Set(terms)].toSorted((a, b) => b.length - a.length).map(patternOf)
  return [...text.matchAll(new RegExp(names.join('|'), 'gu'))].map(([found]) => found)
}

function patternOf(term: string): string {
  if (/^\p{Script=Han}/u.test(term)) return `(?<!\\p{Script=Han})${term}(?!\\p{Script=Han})`
  if (/^[a-z]/.test(term)) return `(?<![a-z])${term}(?=s?(?![a-z]))`
  const after = term.length > 1 ? particles : attachParticle(term, '이|은|을|과|의|이란|이라는|이라고|이에요|이야', '가|를|와|의|란|라는|예요')
  return `(?<![가-힣])${term}(?=(?:${after})?(?![가-힣]))`
}
