import type { Phase } from '../experiment-record.ts'
import type { CountedPerson } from './count-people.ts'

/** Whoever came before the first phase belongs to it. */
export function phaseAt(phases: readonly Phase[], at: number): number {
  return Math.max(
    0,
    phases.findLastIndex(({ from }) => from.getTime() <= at),
  )
}

/** How many times the weight of the control the variant had at this time; null: one of the two was given to nobody. */
function ratioAt(phases: readonly Phase[], control: string, variant: string, at: number): number | null {
  const phase = phases[phaseAt(phases, at)]
  const weightOf = (wanted: string) => phase?.variants.find(({ id }) => id === wanted)?.weight ?? 0
  return weightOf(control) > 0 && weightOf(variant) > 0 ? weightOf(variant) / weightOf(control) : null
}

/**
 * People who were given the control or this variant, those of equal chances together: only they can be compared while a base rate
 * drifts. Whoever came when one of the two counted nobody is left out.
 */
export function formStrata(people: readonly CountedPerson[], control: string, variant: string, phases: readonly Phase[]): CountedPerson[][] {
  const own = people.filter((person) => person.variant === control || person.variant === variant)
  const chanceOf = ({ assignedAt, first }: CountedPerson) =>
    ratioAt(phases, control, variant, first) === null ? null : ratioAt(phases, control, variant, assignedAt)
  return [...Map.groupBy(own, chanceOf)].flatMap(([chance, members]) => (chance === null ? [] : [members]))
}

/** What people tell of a difference, as pairs of one of each: n_a n_b / (n_a + n_b), over the strata. */
export function countPairs(strata: readonly (readonly CountedPerson[])[], control: string): number {
  return strata.reduce((sum, members) => {
    const controls = members.filter(({ variant }) => variant === control).length
    return sum + (controls * (members.length - controls)) / members.length
  }, 0)
}
