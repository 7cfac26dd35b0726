import { branches, luckStageTerms, starTerms, stems, strengthTerms, structureTerms, tenGodTerms } from '#engine/client'
import { elementByHangul, hangulOfHanja } from './lexicon.ts'
import type { Mention } from './mention.ts'

/** The hanja that may stand beside a Korean term: 병화 beside 丙火 or 丙. */
const hanjaOfHangul = new Map<string, Set<string>>()
/** How each single hanja of the terms is read. */
const readings = new Map<string, Set<string>>()
const note = (map: Map<string, Set<string>>, key: string, value: string) => map.set(key, (map.get(key) ?? new Set()).add(value))

for (const [hanja, hangul] of hangulOfHanja) {
  note(hanjaOfHangul, hangul, hanja)
  if (hanja.length !== hangul.length) continue
  for (const [index, letter] of [...hanja].entries()) note(readings, letter, hangul[index]!)
}
const letters: ReadonlySet<string> = new Set([...stems, ...branches])
for (const [hangul, forms] of [...hanjaOfHangul]) {
  for (const form of forms) if (form.length === 2 && letters.has(form[0]!) && /[木火土金水]/.test(form[1]!)) note(hanjaOfHangul, hangul, form[0]!)
}
for (const [word, element] of elementByHangul) {
  const hanja = { wood: '木', fire: '火', earth: '土', metal: '金', water: '水' }[element]
  note(hanjaOfHangul, word, hanja)
}
const vocabulary = new Set([...hanjaOfHangul.keys()])
const letterHanja: ReadonlySet<string> = new Set([...letters, '木', '火', '土', '金', '水'])
const longest = 6

function readsAs(hanja: string, hangul: string): boolean {
  return hanja.length === hangul.length && [...hanja].every((letter, index) => readings.get(letter)?.has(hangul[index]!) ?? false)
}

/** Whether a hangul word and the hanja beside it cannot be the same: 기축(己未). */
export function disagrees(hangul: string, hanja: string): boolean {
  const written = hanja.replaceAll(/[\s·]/g, '')
  const tail = hangul.replaceAll(/[\s·]/g, '')
  if (readsAs(written, tail.slice(-written.length))) return false
  const terms = Array.from({ length: Math.min(longest, tail.length) }, (_, index) => tail.slice(-1 - index)).filter((term) => vocabulary.has(term))
  if (terms.length === 0 || terms.some((term) => hanjaOfHangul.get(term)!.has(written))) return false
  // 갑목(甲): the hanja is the first letter of the word.
  if (terms.some((term) => term.length === 2 && readsAs(written, term[0]!))) return false
  const isKnown = [...written].every((letter) => readings.has(letter))
  const term = terms.at(-1)!
  if (term.length > 1) return isKnown && (written.length === term.length || letterHanja.has(written) || hangulOfHanja.has(written))
  return written.length === 1
    ? letterHanja.has(written) && !['해', '시', '일', '월'].includes(term)
    : hangulOfHanja.has(written) && terms.length > 0 && written.length <= 2 && letters.has(written[0]!)
}

/** Ids of terms by the hanja that stand for them. */
const idsOfHanja = new Map<string, Set<string>>()
for (const table of [tenGodTerms, luckStageTerms, starTerms, strengthTerms, structureTerms])
  for (const [id, { hanja }] of Object.entries(table)) note(idsOfHanja, hanja, id)

/** Whether a term in Latin letters has the hanja of another one beside it: Gi-Yu (辛巳), Direct Officer (偏官). */
export function contradictsGloss(value: string, gloss: string): boolean {
  const written = gloss.replaceAll(/[\s·]/g, '')
  if (/[\u4e00-\u9fff]/.test(value)) {
    const isLetters = [...written].every((letter) => letterHanja.has(letter))
    return isLetters && letters.has(written[0]!) && !value.split('|').some((letter) => written.startsWith(letter))
  }
  const ids = idsOfHanja.get(written)
  return ids !== undefined && !value.split('|').some((id) => ids.has(id)) && ![...idsOfHanja.values()].every((other) => !other.has(value))
}

/** 기축(己未): each script is fine, together they are not. */
export function findDisagreements(text: string): Mention[] {
  const found: Mention[] = []
  for (const match of text.matchAll(/([가-힣·]+(?: [합충형파해])?)\s?\(([\u4e00-\u9fff· ]{1,8})\)|([\u4e00-\u9fff]{1,5})\s?\(([가-힣]{1,5})\)/g)) {
    const hanja = match[2] ?? match[3] ?? ''
    const hangul = match[1] ?? match[4] ?? ''
    if (disagrees(hangul, hanja))
      found.push({ kind: 'disagreement', start: match.index, end: match.index + match[0].length, text: match[0], value: hanja })
  }
  return found
}
