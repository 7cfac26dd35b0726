import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SettledHeight, settleHeight, unsettled } from './settle-height.ts'

function settle(reports: number[]): { states: SettledHeight[]; changes: number } {
  const states: SettledHeight[] = []
  let state = unsettled
  for (const report of reports) {
    state = settleHeight(state, report)
    states.push(state)
  }
  return { states, changes: new Set(states).size }
}

describe('settleHeight', () => {
  it('takes a height and does not tremble with it', () => {
    const { states, changes } = settle([300.2, 297, 305, 301, 306])
    expect(states.map(({ height }) => height)).toEqual([301, 301, 301, 301, 306])
    expect(changes).toBe(2)
  })

  it('bounds what a frame claims', () => {
    expect(settle([1e9]).states.at(-1)?.height).toBe(2_400)
    expect(settle([-5]).states.at(-1)?.height).toBe(40)
  })

  it('ends a swing at the larger height', () => {
    const { states, changes } = settle(Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? 100 : 500)))
    expect(states.at(-1)?.height).toBe(500)
    expect(changes).toBeLessThanOrEqual(7)
  })

  it('comes to rest when the same reports come again and again', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -100, max: 4_000 }), { minLength: 1, maxLength: 50 }), (reports) => {
        const { states } = settle(Array.from({ length: 9 }, () => reports).flat())
        expect(new Set(states.slice(-reports.length)).size).toBe(1)
      }),
    )
  })
})
