import type { TenGod } from '#engine/client'
import { groupOf } from './name-domain.ts'
import type { Scene } from './open-scene.ts'
import { lastCycle, rankDecades } from './place-period.ts'
import { recallMemory } from './recall-memory.ts'
import { tellNearDays } from './tell-days.ts'
import { namesOf } from './tell-verdict.ts'

/** The moving stem as a picture of this topic. */
export function tellScene({ bank, words, tenGod, tell, prefix, pick }: Scene): string | null {
  if (!tenGod.stem) return null
  const meaning = pick(bank.meaning[tenGod.stem], [`${prefix}.stem.ten-god`, `${prefix}.pillar`])
  return tell(bank.scene, { clauses: { MEANING: meaning, SCENE: words.scene[tenGod.stem] } })
}

function tellMonths({ bank, months, register, tell, pick, value }: Scene): string | null {
  if (!months) return null
  const tenGod = value(`${months.best}.stem.ten-god`) as TenGod | undefined
  const tail = tenGod && pick(bank.months.tail[register][groupOf[tenGod]], [`${months.best}.pillar`, `${months.best}.stem.ten-god`])
  return tell(bank.months.both, { clauses: { TAIL: tail } })
}

function isWholeLife({ brief }: Scene): boolean {
  return brief.intent.intent === 'life_timeline' || brief.intent.horizon === 'life'
}

/** The ten years that add and ask most, where a whole life is asked about. */
function tellDecades({ bank, brief, lean, prefix, tell, value }: Scene): string | null {
  const rivals = rankDecades(brief)
  if (!rivals) return null
  const isTold = (rival: string) => value(`${rival}.starts`) === value(`${prefix}.starts`)
  // A decade that was just called light is not the heaviest of those to come, nor the other way round.
  if ((lean === 'adds' && isTold(rivals.hard)) || (lean === 'asks' && isTold(rivals.best))) return null
  return tell(bank.decades, { facts: namesOf(rivals) })
}

/** Times beside the asked one: its months, the near days, the next ten years. */
function tellTimes(scene: Scene): string | null {
  const { bank, brief, unit, prefix, tell, value } = scene
  switch (unit) {
    case 'year':
      return tellMonths(scene)
    case 'luck':
      return brief.intent.form !== 'timing' && isWholeLife(scene) ? tellDecades(scene) : prefix === 'luck.current' ? tell(bank.nextLuck) : null
    case 'month':
      if (scene.instead) return tellNearDays(scene)
      if (String(value(`${prefix}.ends`)) < brief.today) return null
      return tell(String(value(`${prefix}.starts`)) < brief.today ? bank.monthUntil : bank.monthSpan)
    default:
      return tellNearDays(scene)
  }
}

/** That the ten cycles are over, where luck is asked about and no cycle is told. */
export function tellLuckOver({ bank, brief, unit, tell }: Scene): string | null {
  const last = unit === 'luck' ? null : lastCycle(brief)
  return last && tell(bank.luckOver, { facts: { FOUND: last } })
}

/** Whether the asked ten years are the next ones. */
export function isNextLuck({ unit, prefix, value }: Scene): boolean {
  return unit === 'luck' && value(`${prefix}.starts`) === value('luck.next.starts')
}

/** Where the named time stands, when its own letters are not told. */
export function tellPlace({ bank, beforeSpring, instead, isMonthElsewhere, unit, say }: Scene): (string | null)[] {
  const place = instead && unit !== 'day' ? (instead.isReached ? bank.within[unit] : bank.unreached) : undefined
  return [
    beforeSpring ? say(bank.beforeSpring) : null,
    say(place, { clauses: { NAMED: instead ? bank.named[instead.of] : '' } }),
    isMonthElsewhere ? say(bank.monthMeant) : null,
  ]
}

export function tellWhen(scene: Scene): (string | null)[] {
  const { bank, tell, unit } = scene
  const times = tellTimes(scene)
  const next = isWholeLife(scene) && unit === 'luck' && !isNextLuck(scene) ? tell(bank.nextLuck) : null
  return [...tellPlace(scene), tellScene(scene), times, next === times ? null : next, recallMemory(scene)]
}
