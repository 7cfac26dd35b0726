import { expect, test } from 'vitest'
import { planElementSchema } from './plan.ts'

test.each(['', ' ', '\u200b', '\u3164\u2060'])('a text in which nothing is seen is none: %j', (text) => {
  expect(planElementSchema.safeParse({ kind: 'sentence', beat: 'why', text }).success).toBe(false)
  expect(planElementSchema.safeParse({ kind: 'follow-up', text }).success).toBe(false)
})
