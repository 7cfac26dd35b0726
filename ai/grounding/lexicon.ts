import {
  type Branch,
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
  nayinTerms,
  type Pillar,
  type Position,
  pillarHangul,
  type RelationKind,
  relationKinds,
  relationTerms,
  type StarId,
  type Stem,
  stars,
  starTerms,
  stemOf,
  stems,
  stemTerms,
  strengthLevels,
  strengthTerms,
  structures,
  structureTerms,
  type TenGod,
  tenGods,
  tenGodTerms,
  usefulMethods,
  usefulMethodTerms,
} from '#engine/client'
import { otherEnglishStageNames, otherLevelNames, otherNayinNames } from './synonyms.ts'

const otherAnimals = new Map<string, Branch>([
  ['Sheep', '未'],
  ['Ram', '未'],
  ['Hare', '卯'],
  ['Boar', '亥'],
])

/** All sixty pillars in order. */
export const pillars: readonly Pillar[] = Array.from({ length: 60 }, (_, index) => `${stems[index % 10]!}${branches[index % 12]!}` as Pillar)

/** 1984 is 甲子. */
export const pillarOfCalendarYear = (year: number): Pillar => pillars[(((year - 1984) % 60) + 60) % 60]!

/** The word before 간, 지 or 주, or of a birth: 연간, 년주, 태어난 달. */
export const positionByKorean: Readonly<Record<string, Position>> = {
  연: 'year',
  년: 'year',
  월: 'month',
  일: 'day',
  시: 'hour',
  해: 'year',
  달: 'month',
  날: 'day',
  때: 'hour',
}

export const pillarByHangul = new Map(pillars.map((pillar) => [pillarHangul(pillar), pillar]))
export const stemByHangul = new Map(stems.map((stem) => [stemTerms[stem].hangul, stem]))
export const branchByHangul = new Map(branches.map((branch) => [branchTerms[branch].hangul, branch]))
export const stemByFullName = new Map(stems.map((stem) => [stemTerms[stem].hangul + elementTerms[stemTerms[stem].element].hangul, stem]))
export const branchByFullName = new Map(
  branches.map((branch) => [branchTerms[branch].hangul + elementTerms[branchTerms[branch].element].hangul, branch]),
)
export const stemByEnglish = new Map(stems.map((stem) => [stemTerms[stem].english, stem]))
export const branchByEnglish = new Map<string, Branch>([...branches.map((branch) => [branchTerms[branch].english, branch] as const), ...otherAnimals])

function byNames<Id extends string>(
  ids: readonly Id[],
  terms: Record<Id, { hangul: string; hanja: string; english: string }>,
  name: 'hangul' | 'english',
) {
  return new Map(ids.map((id) => [terms[id][name], id]))
}
export const tenGodByHangul: ReadonlyMap<string, TenGod> = byNames(tenGods, tenGodTerms, 'hangul')
export const tenGodByEnglish: ReadonlyMap<string, TenGod> = byNames(tenGods, tenGodTerms, 'english')
export const stageByHangul: ReadonlyMap<string, LuckStageId> = byNames(luckStages, luckStageTerms, 'hangul').set('임관', 'office')
export const stageByEnglish: ReadonlyMap<string, LuckStageId> = new Map([
  ...byNames(luckStages, luckStageTerms, 'english'),
  ...otherEnglishStageNames,
])
export const levelByHangul = new Map([...byNames(strengthLevels, strengthTerms, 'hangul'), ...otherLevelNames])
export const levelByEnglish = byNames(strengthLevels, strengthTerms, 'english')
/** Names that are both a star and one of the twelve branch stars point at the star. */
export const starByHangul: ReadonlyMap<string, StarId> = byNames(stars, starTerms, 'hangul')
export const starByEnglish: ReadonlyMap<string, StarId> = byNames(stars, starTerms, 'english')
export const branchStarByHangul = byNames(branchStars, branchStarTerms, 'hangul')
export const branchStarByEnglish = byNames(branchStars, branchStarTerms, 'english')
/** 겁재격 is 월겁격 or, for a yang stem, 양인격. */
export const structureByHangul: ReadonlyMap<string, string> = new Map<string, string>([
  ...byNames(structures, structureTerms, 'hangul'),
  ['칠살격', 'seven-killings'],
  ['비견격', 'salary'],
  ['겁재격', 'rob-wealth|blade'],
])
export const structureByEnglish = byNames(structures, structureTerms, 'english')
export const usefulMethodByHangul = byNames(usefulMethods, usefulMethodTerms, 'hangul')
export const nayinByHangul = new Map(nayinTerms.map((term) => [term.hangul, term.hangul]))
export const nayinByEnglish = new Map([
  ...nayinTerms.map((term) => [term.english, term.hangul] as const),
  ...Object.entries(otherNayinNames).flatMap(([hangul, names]) => names.map((name) => [name, hangul] as const)),
])

/** Animals of the branches in Korean, as in 쥐띠. */
export const branchByAnimal = new Map<string, Branch>(
  ['쥐', '소', '호랑이', '토끼', '용', '뱀', '말', '양', '원숭이', '닭', '개', '돼지'].map((animal, index) => [animal, branches[index]!]),
)
branchByAnimal.set('범', '寅').set('잔나비', '申').set('염소', '未')

/** The five families of ten gods (육친). */
export const tenGodFamilies = new Map<string, readonly TenGod[]>([
  ['비겁', ['friend', 'rob-wealth']],
  ['식상', ['eating-god', 'hurting-officer']],
  ['재성', ['indirect-wealth', 'direct-wealth']],
  ['관성', ['seven-killings', 'direct-officer']],
  ['인성', ['indirect-resource', 'direct-resource']],
])

/** Native words for the elements count as their names. */
export const elementByHangul = new Map<string, Element>([
  ...elements.map((element) => [elementTerms[element].hangul, element] as const),
  ['나무', 'wood'],
  ['불', 'fire'],
  ['흙', 'earth'],
  ['쇠', 'metal'],
  ['쇠붙이', 'metal'],
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
  ...[tenGodTerms, luckStageTerms, starTerms, branchStarTerms, strengthTerms, relationTerms, structureTerms, nayinTerms].flatMap((table) =>
    Object.values(table).map((term) => [term.hanja, term.hangul] as const),
  ),
])

/** Relation names as they stand after letters (축미충, 해묘미 삼합), longest first. */
export const relationSuffixes: readonly { hangul: string; hanja: string; kinds: readonly RelationKind[] }[] = [
  { hangul: '천간합', hanja: '天干合', kinds: ['stem-combination'] },
  { hangul: '천간충', hanja: '天干沖', kinds: ['stem-clash'] },
  { hangul: '천간극', hanja: '天干剋', kinds: ['stem-control'] },
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

export const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
/** Names in Latin letters as a pattern, each in capitals. */
export const inCapitals = (names: Iterable<string>): string => anyOf([...names].map(capitalized))

/** An alternative of names for a pattern, longest first so that none hides another. */
export function anyOf(names: Iterable<string>): string {
  return [...names].sort((a, b) => b.length - a.length).join('|')
}

/** The element of the stem and the branch name one pillar: the branch's polarity decides the stem's. */
export function pillarOfBranch(element: Element | undefined, branch: Branch | undefined): Pillar | undefined {
  return pillars.find((pillar) => pillar[1] === branch && stemTerms[stemOf(pillar)].element === element)
}

/** `Fire Goat`. */
export function pillarOfEnglish(elementName: string, animal: string): Pillar | undefined {
  return pillarOfBranch(elementByEnglish.get(elementName.toLowerCase()), branchByEnglish.get(animal))
}

const initials = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h']
const vowels = ['a', 'ae', 'ya', 'yae', 'eo', 'e', 'yeo', 'ye', 'o', 'wa', 'wae', 'oe', 'yo', 'u', 'wo', 'we', 'wi', 'yu', 'eu', 'ui', 'i']
const finals = [
  '',
  'k',
  'k',
  'k',
  'n',
  'n',
  'n',
  't',
  'l',
  'k',
  'm',
  'l',
  'l',
  'l',
  'p',
  'l',
  'm',
  'p',
  'p',
  't',
  't',
  'ng',
  't',
  't',
  'k',
  't',
  'p',
  't',
]

/** Syllable by syllable in the Revised Romanization: 갑 is `gap`. */
export function romanize(hangul: string): string {
  return [...hangul]
    .map((syllable) => {
      const index = syllable.charCodeAt(0) - 0xac00
      return initials[Math.floor(index / 588)]! + vowels[Math.floor((index % 588) / 28)]! + finals[index % 28]!
    })
    .join('')
}

const pinyinStems = ['jia', 'yi', 'bing', 'ding', 'wu', 'ji', 'geng', 'xin', 'ren', 'gui']
const pinyinBranches = ['zi', 'chou', 'yin', 'mao', 'chen', 'si', 'wu', 'wei', 'shen', 'you', 'xu', 'hai']
/** Stems and branches in Latin letters: Korean sound (`sin`, also `shin`) and pinyin. */
export const stemBySound = new Map<string, Stem>([
  ...stems.map((stem, index) => [pinyinStems[index]!, stem] as const),
  ...stems.map((stem) => [romanize(stemTerms[stem].hangul), stem] as const),
  ['shin', '辛'],
])
export const branchBySound = new Map<string, Branch>([
  ...branches.map((branch, index) => [pinyinBranches[index]!, branch] as const),
  ...branches.map((branch) => [romanize(branchTerms[branch].hangul), branch] as const),
  ['shin', '申'],
])
/** `jeonggwan`, `pyeonjae`. */
export const tenGodBySound = new Map(tenGods.map((god) => [romanize(tenGodTerms[god].hangul), god]))
