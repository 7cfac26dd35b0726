import { type Element, elements, elementTerms, type Position, type RelationKind, rankAcross } from '#engine/client'
import { toneOf } from './name-domain.ts'
import type { Scene } from './open-scene.ts'

/** A letter of mine joined with one of theirs. */
interface Bond {
  id: string
  kind: RelationKind
  mine: Position
  theirs: Position
}

function bondsOf({ brief }: Scene): Bond[] {
  const found = Object.keys(brief.facts).flatMap((id) => {
    const match = /^pair\.relation\.([a-z-]+)\.first\.(\w+)-second\.(\w+)$/.exec(id)
    return match ? [{ id, kind: match[1] as RelationKind, mine: match[2] as Position, theirs: match[3] as Position }] : []
  })
  const rank = ({ kind, mine, theirs }: Bond) => rankAcross({ kind, places: [`first.${mine}`, `second.${theirs}`] })
  return found.sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))
}

function tellBond({ bank, tell }: Scene, bond: Bond | undefined): string | null {
  if (!bond) return null
  const { id, kind, mine, theirs } = bond
  const names = bank.pair.places[kind.startsWith('stem-') ? 'stem' : 'branch']
  const frames = toneOf[kind] === 'join' ? bank.pair.pull : bank.pair.rub
  return tell(frames, { clauses: { MINE: names[mine], THEIRS: names[theirs], SCENE: bank.pair.scene[kind] }, facts: { FOUND: id } })
}

function tellOpening({ bank, tell, pick }: Scene, bonds: readonly Bond[]): string | null {
  const pulls = bonds.filter(({ kind }) => toneOf[kind] === 'join').length
  const rubs = bonds.length - pulls
  const balance = Math.abs(pulls - rubs) <= 1 ? 'even' : pulls > rubs ? 'pull' : 'rub'
  return tell(bank.pair.opening, { clauses: { BALANCE: pick(bank.pair.balance[balance], ['day.pillar', 'other.day.pillar']) } })
}

function tellElement({ brief, tell, value }: Scene, whose: '' | 'other.', frames: readonly string[]): string | null {
  const missing = value(`${whose}element.missing`)
  const theirs = whose === '' ? 'other.' : ''
  const found = elements.find((element) => {
    return Array.isArray(missing) && missing.includes(element) && Number(value(`${theirs}element.${element}.count`)) > 1
  })
  if (!found) return null
  return tell(frames, { clauses: { ELEMENT: nameOf(found, brief.locale) }, facts: { FOUND: `${theirs}element.${found}.count` } })
}

function nameOf(element: Element, locale: 'ko' | 'en'): string {
  return locale === 'ko' ? elementTerms[element].hangul : elementTerms[element].english
}

function tellSeats({ bank, tell, value }: Scene): string | null {
  return tell(value('day.branch') === value('other.day.branch') ? bank.pair.same : bank.pair.seats)
}

/** Whether the charts of two lie side by side and the question is about both. */
export function isAboutPair({ brief }: Scene): boolean {
  const { intent, subject } = brief.intent
  return (intent === 'compatibility' || subject === 'pair') && 'other.day.stem' in brief.facts
}

/** How the two stand: the day stems side by side, and what draws them together most, or rubs most where nothing draws. */
export function tellPairVerdict(scene: Scene): (string | null)[] {
  const bonds = bondsOf(scene)
  return [tellOpening(scene, bonds), tellBond(scene, bonds.find(({ kind }) => toneOf[kind] === 'join') ?? bonds[0])]
}

/** What to tend: the strongest friction, a second tie, what each lacks and the other has, and where each rests. */
export function tellPair(scene: Scene): (string | null)[] {
  const { bank } = scene
  const bonds = bondsOf(scene)
  const pulls = bonds.filter(({ kind }) => toneOf[kind] === 'join')
  const rubs = bonds.filter(({ kind }) => toneOf[kind] !== 'join')
  const told = pulls[0] ?? rubs[0]
  const filled = tellElement(scene, '', bank.pair.filled)
  const given = tellElement(scene, 'other.', bank.pair.given)
  const isStrongestShared = scene.value('element.strongest') === scene.value('other.element.strongest')
  return [
    tellBond(
      scene,
      rubs.find((bond) => bond !== told),
    ),
    tellBond(scene, pulls[1]),
    filled,
    given,
    filled || given || isStrongestShared ? null : scene.tell(bank.pair.strongest),
    tellSeats(scene),
  ]
}
