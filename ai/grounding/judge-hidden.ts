import { type Branch, elements, type Stem, stemTerms, type TenGod, tenGods } from '#engine/client'
import { anyOf, branchByEnglish, branchByFullName } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { absent, compare, natal, type Surroundings, type Verdict } from './verdict.ts'

/** What a branch holds is spoken of. */
export const hiddenWords =
  /지지? 안에|[지목화토금수] (?:안|속)에|[연년월일시]지 속 |속에는|안에는|지장간|장간|암장|숨어|숨은|\bhid(?:den|es|ing|e)\b|inside (?:the|your)|tucked|conceal|\bstor(?:es|ed|ing)\b|암장/i

/** 진토에는 을목, 계수, 무토가 들어 있다: stems that a branch holds. */
export const heldStems =
  /(?:[연년월일시]지|[수토목화금])에(?:는|도)? [^.]*(?:들어 ?(?:있|계)|들었|담겨|담고|품)|[연년월일시]지[는가은이] [^.,]*[갑을병정무기경신임계][목화토금수][을를] (?:품|담고|간직|머금|감추|숨기)|\b(?:year|month|day|hour) branch (?:holds|contains|carries|keeps|includes|houses) (?:an? )?(?:Yin|Yang)\b/

/** The ten god that one stem is to another. */
function tenGodOf(self: Stem, other: Stem): TenGod {
  const [one, two] = [stemTerms[self], stemTerms[other]]
  const steps = (elements.indexOf(two.element) - elements.indexOf(one.element) + 5) % 5
  const same = one.yang === two.yang
  return tenGods[steps * 2 + (same ? 0 : 1)]!
}

const opened = new RegExp(
  `(?<![가-힣])(?<korean>${anyOf(branchByFullName.keys())})(?:\\([^)]*\\))?(?: ?(?:속|안)에|의? ?지장간|에(?:는|도)? )|\\b(?:inside|within|in|under)(?: the| your)? (?<english>${anyOf(branchByEnglish.keys())})\\b|\\b(?<holder>${anyOf(branchByEnglish.keys())})(?: branch)? (?:hides|holds|conceals|contains|stores|harbou?rs)\\b`,
  'g',
)
/** 축토 속에는, inside your Ox branch: the branch that a sentence opens, where it is only one. */
function openedBranch(text: string): Branch | undefined {
  const [match, another] = [...text.matchAll(opened)]
  const { korean = '', english, holder } = match?.groups ?? {}
  return another ? undefined : (branchByFullName.get(korean) ?? branchByEnglish.get(english ?? holder ?? ''))
}

/** Stems inside branches, and what they are to the day stem. */
export function judgeHidden(mention: Mention, surroundings: Surroundings): Verdict {
  const { facts, text } = surroundings
  if (mention.kind === 'stem' && /사령|commanding|commands/i.test(text)) return compare(['month.commanding'], mention.value, facts)
  const anchor =
    surroundings.anchors.findLast((other) => other.natal && !other.term && other.end <= mention.start && other.part !== 'stem') ??
    surroundings.anchors.find((other) => other.natal && !other.term && other.start >= mention.end && other.part !== 'stem')
  const branch = anchor ? undefined : openedBranch(text)
  const holding = natal.filter((scope) => branch !== undefined && facts.get(`${scope}.branch`)?.value === branch)
  const scopes = anchor?.scopes ?? (holding.length > 0 ? holding : natal)
  const ids = scopes.map((scope) => `${scope}.hidden`).filter((id) => facts.has(id))
  const self = facts.get('day.stem')?.value as Stem
  const holds = (id: string) => {
    const stems = facts.get(id)!.value as readonly Stem[]
    if (mention.kind === 'hidden') return [...mention.value].every((stem) => stems.includes(stem as Stem))
    if (mention.kind === 'stem') return stems.some((stem) => mention.value.split('|').includes(stem))
    return stems.some((stem) => mention.value.split('|').includes(tenGodOf(self, stem)))
  }
  const found = ids.find(holds)
  if (found) return { status: 'supported', fact: found }
  return (anchor || holding.length > 0) && ids[0] ? { status: 'contradicted', fact: ids[0] } : absent
}
