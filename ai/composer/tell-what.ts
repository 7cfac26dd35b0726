import { type Position, positions, type RelationKind } from '#engine/client'
import { homeOf, toneOf } from './name-domain.ts'
import type { Scene } from './open-scene.ts'
import type { RelationTone } from './phrase-bank.ts'
import { firstTold, rankFacts } from './rank-facts.ts'

const toneRank: Record<RelationTone, number> = { clash: 0, join: 1, rub: 2 }

/** The relation of the asked time with the chart that is felt most: a clash below, near the topic's own place. */
function strongestRelation({ brief, domain, prefix }: Scene): { id: string; tone: RelationTone; place: Position } | null {
  const order = homeOf[domain]
  const start = `${prefix}.relation.`
  const found = Object.keys(brief.facts).flatMap((id) => {
    if (!id.startsWith(start)) return []
    const [kind = '', where = ''] = id.slice(start.length).split('.')
    const place = order.find((position) => where.split('-').includes(position))
    const tone = toneOf[kind as RelationKind]
    if (!place || !positions.includes(place)) return []
    return [{ id, tone, place, rank: order.indexOf(place) + toneRank[tone] + (kind.startsWith('stem-') ? 1.5 : 0) }]
  })
  return found.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))[0] ?? null
}

function tellRelation(scene: Scene): string | null {
  const { bank, register, tell } = scene
  const found = strongestRelation(scene)
  if (!found) return null
  const { id, tone, place } = found
  return tell(bank.relationFrame[tone], {
    clauses: { CLAUSE: bank.relation[register][tone][place], PLACE: bank.places[place] },
    facts: { FOUND: id },
  })
}

function tellAdvice({ bank, words, tenGod, group, tell, pick, prefix }: Scene): string | null {
  if (!tenGod.branch || !group.branch) return null
  const meaning = pick(bank.meaning[tenGod.branch], [`${prefix}.branch.ten-god`, `${prefix}.branch`])
  return tell(bank.advice, { clauses: { MEANING: meaning, ADVICE: words.advice[group.branch] } })
}

/** Beyond this a fact of the hour or of the whole chart says more about the person than what the time touches. */
const telling = 0.93

/** What to do: what the time touches, what its branch asks for, and what in the chart can be used for it. */
export function tellWhat(scene: Scene): (string | null)[] {
  const { steady, hourly } = rankFacts(scene)
  const relation = tellRelation(scene)
  const ofHour = hourly[0]
  const first = relation === null || (ofHour && ofHour.weight >= telling) ? firstTold(hourly) : relation
  return [first, tellAdvice(scene), firstTold(steady)]
}
