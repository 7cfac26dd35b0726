import { expect, test } from 'vitest'
import { planDays } from './plan-days.ts'

test.each([
  [{ people: 20_000, peopleADay: 1_000, share: 0.5, countedDays: 0 }, 40],
  [{ people: 20_000, peopleADay: 1_000, share: 0.5, countedDays: 7 }, 47],
  [{ people: 20_001, peopleADay: 1_000, share: 1, countedDays: 7 }, 28],
  [{ people: 20_000, peopleADay: 0, share: 0.5, countedDays: 7 }, null],
])('%j takes %s days', (plan, days) => expect(planDays(plan)).toBe(days))
