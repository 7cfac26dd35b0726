/** Longer than this nobody waits, and people forget to look. */
export const longestDays = 120

/** Days until the planned people have come, a share of those who come each day, and what counts of the last of them has happened. */
export function planDays(plan: { people: number; peopleADay: number; share: number; countedDays: number }): number | null {
  const perDay = plan.peopleADay * plan.share
  return perDay > 0 ? Math.ceil(plan.people / perDay + plan.countedDays) : null
}
