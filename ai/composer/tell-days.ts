import type { Scene } from './open-scene.ts'

const yearOf = (prefix: string): string => prefix.slice('daily.'.length, 'daily.YYYY'.length)

/** The chosen days in their order, each with its pillar; a year is said where it is another one than that of the day before. */
export function tellChosenDays({ bank: { dates }, brief, chosen, say, tell }: Scene): string | null {
  const named = chosen.flatMap((prefix, index) => {
    const before = chosen[index - 1]
    const isSameYear = yearOf(prefix) === (before ? yearOf(before) : brief.today.slice(0, 4))
    return say(isSameYear ? dates.day : dates.dayElsewhere, { facts: { FOUND: prefix } }) ?? []
  })
  if (named.length === 0) return null
  const list = [named.slice(0, -1).join(dates.between), named.at(-1)].filter(Boolean).join(dates.last)
  return tell(dates.chosen, { clauses: { DAYS: list } })
}

/** Whether the very day that is asked about is one that a choice for this purpose leaves out. */
export function isUnfitDay({ brief: { days }, chosen, unit, prefix }: Scene): boolean {
  return chosen.length > 0 && unit === 'day' && days?.unfit.includes(prefix.slice('daily.'.length)) === true
}

/** Days that may be recommended: the chosen ones, else the near one that adds most strength. */
export function tellNearDays(scene: Scene): string | null {
  const { bank, brief, chosen, tell } = scene
  if (chosen.length === 0) return tell(bank.days)
  const isTold = brief.intent.form === 'choose_from_list' || (brief.intent.form === 'yes_no' && isUnfitDay(scene))
  return isTold ? null : tellChosenDays(scene)
}
