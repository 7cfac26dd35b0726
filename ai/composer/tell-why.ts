import { type Branch, type Element, elements, type Stem, type TenGod } from '#engine/client'
import { isAboutPerson } from './is-about-person.ts'
import type { Scene } from './open-scene.ts'
import type { LuckBond } from './phrase-bank.ts'

export function tellHabit({ bank, words, value, tell, pick }: Scene, frames = bank.habit): string | null {
  const stem = value('day.stem') as Stem
  return tell(frames, { clauses: { IMAGE: pick(bank.image[stem], ['day.stem']), HABIT: words.habit[stem] } })
}

export function tellMonth({ bank, register, value, tell, pick }: Scene): string | null {
  const ids = ['month.branch', 'month.branch.ten-god']
  const clauses = {
    SEASON: pick(bank.season[value('month.branch') as Branch], ids),
    SEAT: bank.seat[value('month.branch.ten-god') as TenGod][register],
  }
  return tell(bank.month, { clauses })
}

export function tellStrength({ bank, words, band, tell }: Scene): string | null {
  return tell(bank.strength, { clauses: { PACE: words.pace[band] } })
}

/** In the circle of the elements each feeds the next and presses the one after it. */
function isAfter(one: unknown, other: Element, steps: number): boolean {
  const index = elements.indexOf(one as Element)
  return index >= 0 && elements[(index + steps) % elements.length] === other
}

function bondOf({ value, useful }: Scene): LuckBond | null {
  const moving = [value('luck.current.stem.element'), value('luck.current.branch.element')]
  if (!useful || moving[0] === undefined) return null
  if (moving.includes(useful)) return 'brings'
  if (moving.some((element) => isAfter(element, useful, 1))) return 'feeds'
  return moving.some((element) => isAfter(element, useful, 2)) ? 'presses' : 'apart'
}

/** The useful element with its method, and how the present ten years meet it. */
export function tellUseful(scene: Scene): string | null {
  const { bank, useful, tell, pick } = scene
  if (!useful) return null
  const bond = bondOf(scene)
  const ids = bond ? ['useful.strength', 'luck.current.pillar'] : ['useful.strength']
  const clauses = { USEFUL: pick(bank.useful[useful], ids) }
  return tell(bond ? bank.bond[bond] : bank.usefulAlone, { clauses })
}

/** One story: day stem, month, strength, useful element, luck. */
export function tellWhy(scene: Scene): (string | null)[] {
  return [tellHabit(scene), tellMonth(scene), tellStrength(scene), tellUseful(scene)]
}

/** The chart read out. */
export function tellChart(scene: Scene): (string | null)[] {
  const { bank, say } = scene
  const { pillars, pillarsWithoutHour, self, elements: balance, structure } = bank.chart
  const readOut = isAboutPerson(scene) ? null : (say(pillars) ?? say(pillarsWithoutHour))
  return [readOut, say(self), say(balance), say(structure)]
}
