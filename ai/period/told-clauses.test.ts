import { expect, test } from 'vitest'
import { readPeriod } from './read-period.ts'

const today = '2026-11-28'

test.each([
  ['Should I quit in March?', 'monthly.2027-03'],
  ['Should we quit next March?', 'monthly.2027-03'],
  ['Should I quit on Monday?', 'daily.2026-11-30'],
  ['Should my wife and I quit in March?', 'monthly.2027-03'],
  ["Shouldn't I quit in July?", 'monthly.2027-07'],
  ['Can I quit on Friday?', 'daily.2026-12-04'],
  ['If I quit in March, will I find work?', 'monthly.2027-03'],
  ['If we married in June, would it last?', 'monthly.2027-06'],
  ['Did I quit in March for the wrong reason?', 'monthly.2026-03'],
  ['Do we put the house on the market in April?', 'monthly.2027-04'],
  ['I want to quit in March. Good idea?', 'monthly.2027-03'],
  ['I plan to put the house up in March. Is it wise?', 'monthly.2027-03'],
  ["I'll quit in July. Good?", 'monthly.2027-07'],
  ['I might quit in July. Will I regret it?', 'monthly.2027-07'],
  ['Should I let him go in March?', 'monthly.2027-03'],
  ['Should I set the date in July?', 'monthly.2027-07'],
  ['Will I hit my goal in July?', 'monthly.2027-07'],
  ['Could we cut our spending in March and be fine?', 'monthly.2027-03'],
  ['Should we read the will on Friday?', 'daily.2026-12-04'],
  ['I quit next Friday. Will I be okay?', 'daily.2026-12-04'],
] as const)('what may be done is not told: %s', (question, prefix) => {
  expect(readPeriod(question, 'none', today)).toMatchObject({ prefix, named: true })
})

test.each([
  'I quit in March. Will I find work?',
  'We quit in March, will we find work?',
  'They let me go in March. Will I find a job?',
  'I cut him off in March. Will he come back?',
  'We put the house up in May. Will it sell?',
  'Should I go back to the job I quit in March?',
  'Will the man I met in March call me?',
  'Is the firm that quit in March coming back?',
])('the same verbs where they tell what was done: %s', (question) => {
  expect(readPeriod(question, 'none', today)).toMatchObject({ prefix: 'annual.2026', named: false })
})
