import type { Chart } from '#engine'

const age = 14

/** Whether somebody born then is not yet 14 on the civil day of `now`. Born on 29 February, one is 14 on the first of March. */
export function isUnderFourteen({ birth, now }: Pick<Chart, 'birth' | 'now'>): boolean {
  const [year = 0, month = 0, day = 0] = birth.civil.slice(0, 10).split('-').map(Number)
  const fourteenth = new Date(Date.UTC(year + age, month - 1, day)).toISOString().slice(0, 10)
  return now.date < fourteenth
}
