import type { Scene } from './open-scene.ts'

/** One thing that can be done this week, on a day that adds strength. */
export function tellStep({ bank, words, group, unit, tell }: Scene, { namesDay = unit === 'year' || unit === 'luck' } = {}): string | null {
  const clauses = { STEP: words.step[group.stem ?? 'resource'] }
  // A reading of a month or a day has named its days already.
  const dated = namesDay ? tell(bank.step, { clauses }) : null
  return dated ?? tell(bank.stepWithoutDay, { clauses })
}
