import {
  type BranchStarId,
  branchStarTerms,
  type Element,
  type Position,
  positions,
  type RelationKind,
  type StarId,
  type StructureId,
  starTerms,
  type TenGod,
} from '#engine/client'
import type { IntentLabel } from '../client.ts'
import { explainTerm } from './explain-term.ts'
import { type AskedLetters, findAskedLetters } from './find-asked-letters.ts'
import { joinItems, listTenGods, tenGodFacts } from './list-letters.ts'
import { groupOf } from './name-domain.ts'
import type { Scene } from './open-scene.ts'
import { tellNamed, tellReason } from './tell-elements.ts'
import { tellLuckOver } from './tell-when.ts'
import { tellHabit, tellMonth } from './tell-why.ts'
import { type Told, told } from './told.ts'

/**
 * What a question of an intent may ask of letters. The next luck cycle is asked for as a part of life, too; strength among the elements is
 * told with them.
 */
const ofLetters: Partial<Record<IntentLabel, 'all' | readonly AskedLetters['kind'][]>> = {
  chart_basic: 'all',
  elements_yongsin: 'all',
  term_explain: 'all',
  life_timeline: ['luck'],
}

/** What a question asks of the letters of its chart. */
export function askedLetters({ bank, brief }: Scene): AskedLetters[] {
  const { intent } = brief.intent
  const wanted = ofLetters[intent]
  if (!wanted) return []
  const asked = findAskedLetters(brief.question, bank)
  if (wanted !== 'all') return asked.filter(({ kind }) => wanted.includes(kind))
  return intent === 'elements_yongsin' ? asked.filter(({ kind }) => kind !== 'strength') : asked
}

/** Stars, and the one relation whose name is no other word, are asked of one's own letters beside a match, too. */
export function tellOwnLetters(scene: Scene): string[] {
  const asked = findAskedLetters(scene.brief.question, scene.bank)
  const isOwn = (one: AskedLetters) => one.kind === 'star' || (one.kind === 'relation' && one.relations[0] === 'resentment')
  return asked.filter(isOwn).flatMap((one) => tellAsked(scene, one) ?? [])
}

function nameOf({ brief }: Scene, term: { hangul: string; english: string }): string {
  return brief.locale === 'ko' ? term.hangul : term.english
}

/** More of a kind tire. */
const mostListed = 6

function tellStars(scene: Scene, among: readonly StarId[]): string | null {
  const { bank, tell, say, value } = scene
  const there = among.filter((star) => value(`star.${star}`) !== undefined).slice(0, mostListed)
  const list = joinItems(
    scene,
    there.map((star) => say(bank.letters.starItem, { facts: { FOUND: `star.${star}` } })),
  )
  return list && tell(bank.letters.starList, { clauses: { LIST: list } })
}

/** Yes or no first, where it is asked whether something is there. */
function orNot({ bank, brief }: Scene, isThere: boolean, text: string | null): string | null {
  if (text === null || brief.intent.form !== 'yes_no') return text
  const { yes, no, lacks } = bank.letters
  return (isThere !== lacks.test(brief.question) ? yes : no) + (brief.locale === 'en' ? text.charAt(0).toLowerCase() + text.slice(1) : text)
}

function tellStar(scene: Scene, star: StarId): string | null {
  const { bank, tell, value } = scene
  const { starFound, starAbsent } = bank.letters
  if (value(`star.${star}`) !== undefined) return orNot(scene, true, tell(starFound, { facts: { FOUND: `star.${star}` } }))
  return orNot(scene, false, tell(starAbsent, { clauses: { NAME: nameOf(scene, starTerms[star]) } }))
}

function tellBranchStar(scene: Scene, star: BranchStarId): string | null {
  const { bank, tell, value } = scene
  const { branchStarFound, starAbsent } = bank.letters
  const place = positions.find((position) => value(`${position}.branch-star`) === star)
  if (place) return orNot(scene, true, tell(branchStarFound, { clauses: { PLACE: bank.pair.places.branch[place] }, facts: { FOUND: place } }))
  return orNot(scene, false, tell(starAbsent, { clauses: { NAME: nameOf(scene, branchStarTerms[star]) } }))
}

/** The relations of these kinds between the letters of birth, as facts. */
function relationsOf({ brief }: Scene, kinds: readonly RelationKind[]): string[] {
  return Object.keys(brief.facts)
    .filter((id) => id.startsWith('relation.') && kinds.includes(id.split('.')[1] as RelationKind))
    .slice(0, mostListed)
}

function tellRelation(scene: Scene, kinds: readonly RelationKind[], name: string): string | null {
  const { bank, tell, say } = scene
  const { relationFound, relationItem, relationAbsent } = bank.letters
  const items = relationsOf(scene, kinds).map((id) => {
    const [, kind = '', where = ''] = id.split('.')
    const names = bank.pair.places[kind.startsWith('stem-') ? 'stem' : 'branch']
    const places = where.split('-').map((place) => names[place as Position])
    return say(relationItem, { clauses: { PLACES: places.join(bank.letters.and) }, facts: { FOUND: id } })
  })
  const list = joinItems(scene, items)
  return list
    ? orNot(scene, true, tell(relationFound, { clauses: { LIST: list } }))
    : orNot(scene, false, tell(relationAbsent, { clauses: { NAME: name } }))
}

function tellTenGod(scene: Scene, gods: readonly TenGod[], name: string): string | null {
  const { bank, tell } = scene
  const { godFound, godAbsent } = bank.letters
  const found = tenGodFacts(scene, (god) => gods.includes(god))
  const list = listTenGods(scene, found)
  return list
    ? orNot(scene, true, tell(godFound, { clauses: { NAME: name, LIST: list, COUNT: String(found.length) } }))
    : orNot(scene, false, tell(godAbsent, { clauses: { NAME: name } }))
}

function tellHidden(scene: Scene): string | null {
  const { bank, tell, say } = scene
  const items = positions.map((position) =>
    say(bank.letters.hiddenItem, { clauses: { PLACE: bank.pair.places.branch[position] }, facts: { FOUND: position } }),
  )
  const list = joinItems(scene, items)
  return list && tell(bank.letters.hidden, { clauses: { LIST: list } })
}

function tellPillar({ bank, tell, say, value }: Scene, place: Position): string | null {
  const { pillar, dayPillar, pillarNames, hourUnknown } = bank.letters
  if (place === 'day') return tell(dayPillar)
  if (value(`${place}.pillar`) === undefined) return say(hourUnknown)
  return tell(pillar, { clauses: { NAME: pillarNames[place] }, facts: { FOUND: place } })
}

/** What was asked, as it is in the chart. */
export function tellAsked(scene: Scene, asked: AskedLetters): string | null {
  const { bank, tell } = scene
  switch (asked.kind) {
    case 'star':
      return tellStar(scene, asked.star)
    case 'branch-star':
      return tellBranchStar(scene, asked.star)
    case 'stars':
      return tellStars(scene, asked.among)
    case 'relation':
      return tellRelation(scene, asked.relations, asked.name)
    case 'ten-god':
      return tellTenGod(scene, asked.gods, asked.name)
    case 'hidden':
      return tellHidden(scene)
    case 'strength':
      return tell(bank.elementAnswers.strength)
    case 'void':
      return tell(bank.letters.void)
    case 'structure':
      return tell(bank.letters.structure)
    case 'luck':
      return tellLuckOver(scene) ?? tell(bank.letters.luck) ?? tell(bank.letters.luckWithoutCurrent)
    case 'element': {
      const { letters, elementAnswers } = bank
      return tell(letters.element, { clauses: { ELEMENT: elementAnswers.names[asked.element] }, facts: { FOUND: `element.${asked.element}` } })
    }
    case 'pillar':
      return tellPillar(scene, asked.place)
  }
}

/** What the word for what was asked about says; null where it needs no explaining. */
function definitionOf({ bank, brief }: Scene, asked: AskedLetters): string | null {
  const { glossary, letters } = bank
  switch (asked.kind) {
    case 'star':
      return glossary.stars[asked.star]
    case 'branch-star':
      return glossary.branchStars[asked.star]
    case 'relation':
      return asked.relations.length === 1 ? glossary.relations[asked.relations[0]!] : null
    case 'ten-god': {
      if (asked.gods.length === 1) return glossary.tenGods[asked.gods[0]!]
      // 무관사주 is a word of its own.
      const isLack = brief.locale === 'ko' && /무(?:관|재|식상|인성|비겁)/.test(brief.question)
      return isLack ? explainTerm(brief.question, glossary, brief.locale) : glossary.groups[groupOf[asked.gods[0]!]]
    }
    case 'void':
    case 'hidden':
      return explainTerm(letters.terms[asked.kind], glossary, brief.locale)
    default:
      return null
  }
}

/** Whether the chart has more to say of an element than how many there are. */
function isTold({ value }: Scene, element: Element): boolean {
  return ['useful.strength', 'useful.climate', 'element.strongest'].some((id) => value(id) === element)
}

/** What it means where it is there, else what the word says. */
function tellMeaning(scene: Scene, asked: AskedLetters): string | null {
  const { bank, tell, value } = scene
  if (asked.kind === 'star' && value(`star.${asked.star}`) !== undefined)
    return tell(bank.starFrame, { clauses: { CLAUSE: bank.star[asked.star].heart }, facts: { FOUND: `star.${asked.star}` } })
  if (asked.kind === 'strength') return tellReason(scene)
  if (asked.kind === 'element') return isTold(scene, asked.element) ? tellNamed(scene, asked.element) : tellReason(scene)
  if (asked.kind === 'structure') return tell(bank.structureFrame, { clauses: { CLAUSE: bank.structure[value('structure.kind') as StructureId] } })
  return definitionOf(scene, asked)
}

/** Letters that say something of the whole person. */
const ofPerson: ReadonlySet<AskedLetters['kind']> = new Set(['strength', 'structure', 'element', 'pillar'])

/** An answer about the letters themselves: what is there and what it means; of what says something of the whole person also who that is. */
export function tellLetters(scene: Scene, asked: readonly AskedLetters[]): Told[] | null {
  const { bank, say } = scene
  const answers = asked.map((one) => tellAsked(scene, one)).filter((text) => text !== null)
  if (answers.length === 0) return null
  const isStar = asked.some(({ kind }) => kind === 'star' || kind === 'branch-star' || kind === 'stars')
  return [
    ...told('verdict', answers),
    ...told('what', [...new Set(asked.map((one) => tellMeaning(scene, one)))]),
    ...told('why', asked.some(({ kind }) => ofPerson.has(kind)) ? [tellHabit(scene), tellMonth(scene)] : []),
    ...told('note', [isStar ? say(bank.letters.starSchools) : null]),
  ]
}
