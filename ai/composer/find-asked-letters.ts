import {
  type BranchStarId,
  type Element,
  elements,
  type Position,
  positions,
  type RelationKind,
  type StarId,
  stars,
  starTerms,
  type TenGod,
} from '#engine/client'
import type { LetterPhrases, PhraseBank } from './phrase-bank.ts'

/** Something in a chart that a question asks about: whether it is there, where, or what it is. */
export type AskedLetters =
  | { kind: 'star'; star: StarId }
  | { kind: 'branch-star'; star: BranchStarId }
  | { kind: 'stars'; among: readonly StarId[] }
  | { kind: 'relation'; relations: readonly RelationKind[]; name: string }
  | { kind: 'ten-god'; gods: readonly TenGod[]; name: string }
  | { kind: 'pillar'; place: Position }
  | { kind: 'element'; element: Element }
  | { kind: 'hidden' | 'void' | 'structure' | 'luck' | 'strength' }

/** More in one question are not answered one by one. */
const mostAsked = 3

const isNoble = (star: StarId) => starTerms[star].hangul.endsWith('귀인')

function starsIn(question: string, { stars: named, branchStars, asks }: LetterPhrases): AskedLetters[] {
  const single = stars.filter((star) => named[star].test(question)).map((star): AskedLetters => ({ kind: 'star', star }))
  if (single.length > 0) return single
  const ofBranches = (Object.keys(branchStars) as BranchStarId[]).filter((star) => branchStars[star].test(question))
  if (ofBranches.length > 0) return ofBranches.map((star) => ({ kind: 'branch-star', star }))
  if (asks.nobles.test(question)) return [{ kind: 'stars', among: stars.filter(isNoble) }]
  return asks.stars.test(question) ? [{ kind: 'stars', among: stars }] : []
}

/** What a question asks of the letters of a chart, the most particular first; none where it asks of a life and not of letters. Pure. */
export function findAskedLetters(question: string, { letters, elementAnswers }: Pick<PhraseBank, 'letters' | 'elementAnswers'>): AskedLetters[] {
  const { relations, tenGods, asks, pillars } = letters
  const counted = asks.count.test(question) ? elements.filter((element) => elementAnswers.named[element].test(question)) : []
  const relation = relations.find(({ pattern }) => pattern.test(question))
  const tenGod = tenGods.filter(({ pattern }) => pattern.test(question))
  const found: AskedLetters[] = [
    ...starsIn(question, letters),
    ...(relation ? [{ kind: 'relation' as const, relations: relation.kinds, name: relation.name }] : []),
    ...tenGod.map(({ gods, name }) => ({ kind: 'ten-god' as const, gods, name })),
    ...(['hidden', 'void', 'structure', 'luck'] as const).filter((kind) => asks[kind].test(question)).map((kind) => ({ kind })),
    ...(elementAnswers.asks.strength.test(question) ? [{ kind: 'strength' as const }] : []),
    ...counted.map((element) => ({ kind: 'element' as const, element })),
    ...positions.filter((place) => pillars[place].test(question)).map((place) => ({ kind: 'pillar' as const, place })),
  ]
  return found.slice(0, mostAsked)
}
