import { attachParticle, type Candidate, type Candidates, type Pillar, type Position, pillarHangul, positions } from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'
import { letterTile } from './letter-tile.ts'
import type { View } from './view.ts'
import { pillarName, positionNames, tenGodName } from './words.ts'

const mostCandidates = 14
const mostMoves = 3
/** From the right, as charts are read. */
const order = [...positions].reverse()

/** What an unknown hour leaves open: the pillars that hold, and every hour pillar that the day allows. None is preferred. */
export const hours: View = ({ material, locale }) => {
  const open = material?.hours
  if (!open) return null
  const count = new Set(open.candidates.map(({ pillars }) => pillars.hour)).size
  const moving = positions.filter((position) => position !== 'hour' && !open.certain[position])
  return {
    line: locale === 'ko' ? `그날 될 수 있는 시주 ${count}가지` : `${count} hour pillars are possible on that day`,
    columns: order.map((position) => columnOf(position, open, locale)),
    moves: moving.map((position) => moveOf(position, open.candidates, locale)).slice(0, mostMoves),
    candidates: wholeHours(open.candidates)
      .slice(0, mostCandidates)
      .map((candidate) => candidateOf(candidate, locale)),
  }
}

/** The pillar that most of the day has; none for the hour. */
function columnOf(position: Position, { candidates }: Candidates, locale: Locale): SlotValue {
  const head = { name: positionNames[locale][position], isDay: position === 'day' }
  if (position === 'hour') return { ...head, pillar: null }
  const usual = usualPillar(position, candidates)
  const { stem, branch } = candidates.find(({ pillars }) => pillars[position] === usual)!.chart.pillars[position]!
  return { ...head, pillar: { stem: letterTile(stem, locale), branch: letterTile(branch, locale) } }
}

/** The pillar with the most candidates; the earlier of two equals. */
function usualPillar(position: Position, candidates: readonly Candidate[]): Pillar {
  const counts = new Map<Pillar, number>()
  for (const { pillars } of candidates) counts.set(pillars[position], (counts.get(pillars[position]) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]![0]
}

/** From when on, or until when, a pillar that moves is another than the usual one. */
function moveOf(position: Position, candidates: readonly Candidate[], locale: Locale): string {
  const usual = usualPillar(position, candidates)
  const others = candidates.filter(({ pillars }) => pillars[position] !== usual)
  const after = candidates[0]!.pillars[position] === usual
  const edge = after ? others[0]!.from : others.at(-1)!.until
  const pillar = pillarName(others[0]!.pillars[position], locale)
  if (locale === 'ko')
    return `${edge} ${after ? '뒤' : '앞'}에 태어났다면 ${positionNames.ko[position]}주는 ${pillar}${attachParticle(pillar, '이에요', '예요')}`
  return `Born ${after ? 'from' : 'before'} ${edge}${after ? ' on' : ''}, the ${positionNames.en[position].toLowerCase()} pillar is ${pillar}`
}

/** A solar term parts one hour into two candidates of the same hour pillar: here they are one again. */
function wholeHours(candidates: readonly Candidate[]): Candidate[] {
  const differs = (index: number, other: number) => candidates[index]!.pillars.hour !== candidates[other]?.pillars.hour
  const ends = candidates.filter((_candidate, index) => differs(index, index + 1))
  return candidates.filter((_candidate, index) => differs(index, index - 1)).map((start, index) => ({ ...start, until: ends[index]!.until }))
}

function candidateOf({ from, until, chart }: Candidate, locale: Locale): SlotValue {
  const { stem, branch, stemTenGod, pillar } = chart.pillars.hour!
  return {
    from,
    until,
    stem: letterTile(stem, locale),
    branch: letterTile(branch, locale),
    god: tenGodName(stemTenGod!, locale),
    name: locale === 'ko' ? `${pillarHangul(pillar)}시` : pillar,
  }
}
