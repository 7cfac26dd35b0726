import {
  branches,
  branchStars,
  branchStarTerms,
  branchTerms,
  type Element,
  elements,
  elementTerms,
  type LuckStageId,
  luckStages,
  luckStageTerms,
  type Pillar,
  pillarHangul,
  type RelationKind,
  relationKinds,
  relationTerms,
  type StarId,
  stars,
  starTerms,
  stems,
  stemTerms,
  strengthLevels,
  strengthTerms,
  type TenGod,
  tenGods,
  tenGodTerms,
} from '#engine/client'

/** All sixty pillars in order. */
export const pillars: readonly Pillar[] = Array.from({ length: 60 }, (_, index) => `${stems[index % 10]!}${branches[index % 12]!}` as Pillar)

export const pillarByHangul = new Map(pillars.map((pillar) => [pillarHangul(pillar), pillar]))
/** `Fire Goat` names one pillar: the branch's polarity decides the stem's. */
export const pillarByEnglish = new Map(
  pillars.map((pillar) => [
    `${elementTerms[stemTerms[pillar[0] as keyof typeof stemTerms].element].english} ${branchTerms[pillar[1] as keyof typeof branchTerms].english}`,
    pillar,
  ]),
)
export const stemByHangul = new Map(stems.map((stem) => [stemTerms[stem].hangul, stem]))
export const branchByHangul = new Map(branches.map((branch) => [branchTerms[branch].hangul, branch]))
export const stemByFullName = new Map(stems.map((stem) => [stemTerms[stem].hangul + elementTerms[stemTerms[stem].element].hangul, stem]))
export const branchByFullName = new Map(
  branches.map((branch) => [branchTerms[branch].hangul + elementTerms[branchTerms[branch].element].hangul, branch]),
)
export const stemByEnglish = new Map(stems.map((stem) => [stemTerms[stem].english, stem]))
export const branchByEnglish = new Map(branches.map((branch) => [branchTerms[branch].english, branch]))

function byNames<Id extends string>(
  ids: readonly Id[],
  terms: Record<Id, { hangul: string; hanja: string; english: string }>,
  name: 'hangul' | 'english',
) {
  return new Map(ids.map((id) => [terms[id][name], id]))
}
export const tenGodByHangul: ReadonlyMap<string, TenGod> = byNames(tenGods, tenGodTerms, 'hangul')
export const tenGodByEnglish: ReadonlyMap<string, TenGod> = byNames(tenGods, tenGodTerms, 'english')
export const stageByHangul: ReadonlyMap<string, LuckStageId> = byNames(luckStages, luckStageTerms, 'hangul')
export const stageByEnglish: ReadonlyMap<string, LuckStageId> = byNames(luckStages, luckStageTerms, 'english')
export const levelByHangul = byNames(strengthLevels, strengthTerms, 'hangul')
export const levelByEnglish = byNames(strengthLevels, strengthTerms, 'english')
/** Names that are both a star and one of the twelve branch stars point at the star. */
export const starByHangul: ReadonlyMap<string, StarId> = byNames(stars, starTerms, 'hangul')
export const starByEnglish: ReadonlyMap<string, StarId> = byNames(stars, starTerms, 'english')
export const branchStarByHangul = byNames(branchStars, branchStarTerms, 'hangul')

/** Native words for the elements count as their names. */
export const elementByHangul = new Map<string, Element>([
  ...elements.map((element) => [elementTerms[element].hangul, element] as const),
  ['나무', 'wood'],
  ['불', 'fire'],
  ['흙', 'earth'],
  ['쇠', 'metal'],
  ['물', 'water'],
])
export const elementByEnglish = new Map<string, Element>(elements.map((element) => [elementTerms[element].english.toLowerCase(), element]))

/** Everything that is written in hanja, with the hangul that belongs to it. */
export const hangulOfHanja = new Map<string, string>([
  ...pillars.map((pillar) => [pillar, pillarHangul(pillar)] as const),
  ...stems.map((stem) => [stem, stemTerms[stem].hangul] as const),
  ...branches.map((branch) => [branch, branchTerms[branch].hangul] as const),
  ...stems.map(
    (stem) => [stem + elementTerms[stemTerms[stem].element].hanja, stemTerms[stem].hangul + elementTerms[stemTerms[stem].element].hangul] as const,
  ),
  ...branches.map(
    (branch) =>
      [
        branch + elementTerms[branchTerms[branch].element].hanja,
        branchTerms[branch].hangul + elementTerms[branchTerms[branch].element].hangul,
      ] as const,
  ),
  ...elements.map((element) => [elementTerms[element].hanja, elementTerms[element].hangul] as const),
  ...[tenGodTerms, luckStageTerms, starTerms, branchStarTerms, strengthTerms, relationTerms].flatMap((table) =>
    Object.values(table).map((term) => [term.hanja, term.hangul] as const),
  ),
])

/** Relation names as they stand after letters (축미충, 해묘미 삼합), longest first. */
export const relationSuffixes: readonly { hangul: string; hanja: string; kinds: readonly RelationKind[] }[] = [
  { hangul: '삼합', hanja: '三合', kinds: ['three-combination'] },
  { hangul: '반합', hanja: '半合', kinds: ['half-combination'] },
  { hangul: '방합', hanja: '方合', kinds: ['directional-combination'] },
  { hangul: '암합', hanja: '暗合', kinds: ['hidden-combination'] },
  { hangul: '자형', hanja: '自刑', kinds: ['self-punishment'] },
  { hangul: '원진', hanja: '怨嗔', kinds: ['resentment'] },
  { hangul: '육합', hanja: '六合', kinds: ['six-combination'] },
  { hangul: '합', hanja: '合', kinds: ['stem-combination', 'six-combination', 'three-combination', 'half-combination', 'directional-combination'] },
  { hangul: '충', hanja: '沖', kinds: ['clash', 'stem-clash'] },
  { hangul: '극', hanja: '剋', kinds: ['stem-control'] },
  { hangul: '형', hanja: '刑', kinds: ['punishment', 'self-punishment'] },
  { hangul: '파', hanja: '破', kinds: ['break'] },
  { hangul: '해', hanja: '害', kinds: ['harm'] },
]
export const relationByEnglish = byNames(relationKinds, relationTerms, 'english')

/** An alternative of names for a pattern, longest first so that none hides another. */
export function anyOf(names: Iterable<string>): string {
  return [...names].sort((a, b) => b.length - a.length).join('|')
}
