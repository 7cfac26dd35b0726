import { type Position, positions, type TenGod } from '#engine/client'
import type { Scene } from './open-scene.ts'

/** Items as one says a list; null where there is none. */
export function joinItems({ bank }: Scene, items: readonly (string | null)[]): string | null {
  const { between, last } = bank.letters
  const known = items.filter((item) => item !== null)
  const end = known.at(-1)
  if (end === undefined) return null
  return known.length === 1 ? end : known.slice(0, -1).join(between) + last + end
}

/** The facts of the ten gods that are meant among the visible letters, from year to hour; the day stem has none. */
export function tenGodFacts({ value }: Scene, isMeant: (god: TenGod) => boolean): string[] {
  return positions
    .flatMap((place) => [`${place}.stem.ten-god`, `${place}.branch.ten-god`])
    .filter((id) => value(id) !== undefined && isMeant(value(id) as TenGod))
}

/** Those ten gods, each with where it stands. */
export function listTenGods(scene: Scene, facts: readonly string[]): string | null {
  const { bank, say } = scene
  const items = facts.map((id) => {
    const [place, part] = id.split('.') as [Position, 'stem' | 'branch']
    return say(bank.letters.godItem, { clauses: { PLACE: bank.pair.places[part][place] }, facts: { FOUND: id } })
  })
  return joinItems(scene, items)
}
