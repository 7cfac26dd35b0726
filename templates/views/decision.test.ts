import { describe, expect, it } from 'vitest'
import { chartOf } from '#engine'
import { decision } from './decision.ts'

const result = chartOf({ date: '1992-03-14', time: '07:20', sex: 'female' }, new Date('2026-11-24T03:00:00Z'))
if (!result.ok) throw new Error(result.error.message)
const { chart } = result

describe('decision', () => {
  it('is not drawn where the chart may answer', () => {
    expect(decision({ chart, facts: new Map(), locale: 'ko', focus: {} })).toBeNull()
  })

  it.each([
    ['medical', '119'],
    ['finance', '1332'],
    ['legal', '132'],
    ['lifespan', '1577-0199'],
  ] as const)('names whom to ask first about %s, in both languages', (kind, number) => {
    for (const locale of ['ko', 'en'] as const) {
      const drawn = decision({ chart, facts: new Map(), locale, focus: {}, material: { decision: kind } })!
      expect(drawn.number).toContain(number)
      expect(JSON.stringify(drawn)).not.toMatch(/[!]|반드시|guarantee/)
    }
  })
})
