import { type DailyLuck, effectOfSupport, type Position, type Relation, type RelationKind, type TenGod } from '#engine/client'
import { byWeight, draws } from '../components/relation-words.ts'
import type { PageMessageKey } from '../messages/read-page-messages.ts'

type Rubbing = Exclude<RelationKind, `${string}combination`>
type Touch = Relation<Position | 'luck'>

/** One thing to do and one to leave, each with what it rests on. */
export interface DayAdvice {
  headline: PageMessageKey
  todo: { text: PageMessageKey; god: TenGod }
  /** What rubs today; where nothing does, the ten god of the branch. */
  leave: { text: PageMessageKey; ground: { relation: Touch } | { god: TenGod } }
  strength: 'today.even' | 'today.adds' | 'today.asks'
}

const strengths = { adds: 'today.adds', asks: 'today.asks', still: 'today.even' } as const

/** What a day asks for by its stem's ten god, and what it asks to leave by its plainest rubbing relation. */
export function adviseDay(day: DailyLuck): DayAdvice {
  const rubs = byWeight(day.relations).find(({ kind }) => !draws(kind))
  return {
    headline: `day.headline.${day.stemTenGod}`,
    todo: { text: `day.do.${day.stemTenGod}`, god: day.stemTenGod },
    leave: rubs
      ? { text: `day.meets.${rubs.kind as Rubbing}`, ground: { relation: rubs } }
      : { text: `day.leave.${day.branchTenGod}`, ground: { god: day.branchTenGod } },
    strength: strengths[effectOfSupport(day.support)],
  }
}
