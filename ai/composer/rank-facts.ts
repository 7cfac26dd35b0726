import { type Element, type LuckStageId, type Position, positions, type RelationKind, type StarId, type StructureId } from '#engine/client'
import { rarity } from './fact-rarity.ts'
import { toneOf } from './name-domain.ts'
import type { Scene } from './open-scene.ts'
import type { Domain } from './phrase-bank.ts'

/** Something that stands out in the chart, as a sentence. `hour` says whether it hangs on the hour of birth. */
export interface Salient {
  fact: string
  weight: number
  hour: boolean
  /** The sentence; null where a fact that it needs is not there. */
  text(): string | null
}

/** The first of them that can be told. */
export function firstTold(list: readonly Salient[]): string | null {
  for (const { text } of list) {
    const told = text()
    if (told) return told
  }
  return null
}

/** Stars that a domain has always asked about. */
const relevantStars: Partial<Record<Domain, readonly StarId[]>> = {
  work: ['commander', 'travel-horse', 'literary', 'academy', 'blade', 'heavenly-noble', 'salary'],
  business: ['travel-horse', 'hidden-salary', 'red-charm', 'commander', 'peach-blossom'],
  wealth: ['salary', 'hidden-salary', 'golden-carriage', 'monthly-virtue'],
  love: ['peach-blossom', 'red-charm', 'golden-carriage', 'lonely', 'widow'],
  reunion: ['ghost-gate', 'lonely', 'widow', 'peach-blossom', 'red-charm'],
  marriage: ['golden-carriage', 'lonely', 'widow', 'monthly-virtue', 'heavenly-virtue'],
  child: ['academy', 'heavenly-doctor', 'heavenly-virtue', 'literary'],
  home: ['heavenly-virtue', 'monthly-virtue', 'lonely', 'supreme'],
  people: ['heavenly-noble', 'monthly-virtue', 'heavenly-virtue', 'hidden-salary'],
  body: ['heavenly-doctor', 'ghost-gate', 'white-tiger', 'blade'],
  study: ['literary', 'academy', 'literary-melody', 'canopy', 'supreme'],
  move: ['travel-horse', 'heavenly-virtue'],
  self: ['canopy', 'commander', 'blade', 'ghost-gate', 'white-tiger'],
}
const relevance = 2.2
/** Most stars speak of work and people and fit badly where the body is asked about. */
const unfit = 0.5

function isPosition(place: string): place is Position {
  return (positions as readonly string[]).includes(place)
}

function starsOf(scene: Scene): Salient[] {
  const { brief, bank, tell, domain, register } = scene
  return Object.entries(brief.facts).flatMap(([id, places]) => {
    if (!id.startsWith('star.') || !Array.isArray(places)) return []
    const star = id.slice('star.'.length) as StarId
    const clause = bank.star[star][register === 'task' ? 'task' : 'heart']
    const text = () => tell(bank.starFrame, { clauses: { CLAUSE: clause }, facts: { FOUND: id } })
    const factor = relevantStars[domain]?.includes(star) ? relevance : domain === 'body' ? unfit : 1
    return [{ fact: id, text, weight: factor * (1 - (rarity[id] ?? 0.5)), hour: places.includes('hour') }]
  })
}

function linksOf(scene: Scene): Salient[] {
  const { brief, bank, tell, pick } = scene
  return Object.keys(brief.facts).flatMap((id) => {
    if (!id.startsWith('relation.')) return []
    const [, kind = '', where = ''] = id.split('.')
    const places = where.split('-').filter(isPosition)
    const tone = toneOf[kind as RelationKind]
    const depth = places.includes('hour') ? 'inner' : places.includes('year') ? 'outer' : 'middle'
    const text = () => tell(bank.linkFrame, { clauses: { CLAUSE: pick(bank.link[tone][depth], [id]) }, facts: { FOUND: id } })
    const near = places.includes('day') ? 1.15 : 1
    return [{ fact: id, text, weight: near * (1 - (rarity[`relation.${kind}`] ?? 0.4)), hour: places.includes('hour') }]
  })
}

/** What hangs on all letters at once: elements and structure. */
export function wholeOf(scene: Scene): Salient[] {
  const { bank, tell, value } = scene
  const missing = value('element.missing')
  const strongest = value('element.strongest') as Element
  const found: (Pick<Salient, 'fact' | 'text'> & { rare: number })[] = []
  if (Array.isArray(missing)) {
    const [first] = missing as Element[]
    found.push({
      fact: 'element.missing',
      text: () => (first ? tell(bank.missingFrame, { clauses: { CLAUSE: bank.missing[first] } }) : tell(bank.complete)),
      rare: first ? 1 - (1 - (rarity['element.missing'] ?? 0)) * missing.length : (rarity['element.complete'] ?? 0),
    })
  }
  if (Number(value(`element.${strongest}.count`)) >= 4)
    found.push({
      fact: 'element.strongest',
      text: () => tell(bank.heavyFrame, { clauses: { CLAUSE: bank.heavy[strongest] } }),
      rare: rarity['element.heavy'] ?? 0,
    })
  const structure = value('structure.kind') as StructureId | undefined
  if (structure)
    found.push({
      fact: 'structure.kind',
      text: () => tell(bank.structureFrame, { clauses: { CLAUSE: bank.structure[structure] } }),
      rare: rarity.structure ?? 0,
    })
  return found.map(({ fact, text, rare }) => ({ fact, text, weight: 1 - rare, hour: true }))
}

const graveStages: ReadonlySet<LuckStageId> = new Set(['illness', 'death', 'tomb', 'severance'])
const tenderDomains: ReadonlySet<Domain> = new Set(['body', 'child', 'reunion', 'home'])

function seatsOf(scene: Scene): Salient[] {
  const { bank, tell, pick, value, register } = scene
  const stage = value('day.stage') as LuckStageId | undefined
  const empty = value('void.branches')
  // The names of these stages frighten where a body, a child or a parting is asked about.
  const isGrave = stage !== undefined && graveStages.has(stage) && tenderDomains.has(scene.domain)
  const stageText = () =>
    stage && !isGrave ? tell(bank.stageFrame, { clauses: { CLAUSE: pick(bank.stage[stage], ['day.stage', 'day.branch']) } }) : null
  const voids = positions.flatMap((place) => {
    const branch = value(`${place}.branch`)
    if (!Array.isArray(empty) || place === 'day' || typeof branch !== 'string' || !empty.includes(branch)) return []
    const text = () => tell(bank.voidFrame, { clauses: { CLAUSE: bank.void[place], PLACE: bank.places[place] }, facts: { FOUND: place } })
    return [{ fact: `${place}.branch`, text, weight: 1 - (rarity[`void.${place}`] ?? 0.2), hour: place === 'hour' }]
  })
  const factor = register === 'task' ? 0.8 : 1.2
  return [{ fact: 'day.stage', text: stageText, weight: factor * (1 - (rarity.stage ?? 0)), hour: false }, ...voids]
}

/**
 * What stands out in this chart for this question, most telling first: rare among charts, and of the kind that is asked
 * about. What hangs on the hour is kept apart, so that another hour changes only what is said of the hour.
 */
export function rankFacts(scene: Scene): { steady: Salient[]; hourly: Salient[] } {
  const all = [...starsOf(scene), ...linksOf(scene), ...seatsOf(scene), ...wholeOf(scene)]
  all.sort((a, b) => b.weight - a.weight || (a.fact < b.fact ? -1 : 1))
  return { steady: all.filter(({ hour }) => !hour), hourly: all.filter(({ hour }) => hour) }
}
