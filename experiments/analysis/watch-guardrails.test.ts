import { describe, expect, it } from 'vitest'
import type { Guardrail } from '../metric.ts'
import { seededRandom } from '../seeded-random.ts'
import type { Sample } from '../statistics/sample.ts'
import { watchGuardrails } from './watch-guardrails.ts'

const complaints: Guardrail = {
  metric: { id: 'complaints', outcome: 'complaint', better: 'less', kind: 'proportion', days: 7, cuped: false },
  margin: 0,
}
const grounding: Guardrail = {
  metric: { id: 'grounding', outcome: 'grounding', better: 'more', kind: 'mean', of: 'average', days: 7, cuped: false },
  margin: 0.02,
}

function breaches(guardrail: Guardrail, control: Sample, treated: Sample) {
  const samples = new Map([[guardrail.metric.id, new Map([['treated', [{ a: control, b: treated }]]])]])
  return watchGuardrails([guardrail], samples, ['treated'])
}

const proportion = (n: number, sum: number): Sample => ({ type: 'proportion', n, sum })
const mean = (n: number, value: number): Sample => ({ type: 'mean', n, sum: n * value, sum_squares: n * value ** 2 })

describe('watchGuardrails', () => {
  it('sees harm even where the control never varies', () => {
    expect(breaches(complaints, proportion(1_000, 0), proportion(1_000, 50))).toMatchObject([
      { variant: 'treated', metric: 'complaints', people: 1_000 },
    ])
    expect(breaches(grounding, mean(500, 1), mean(500, 0.8))).toMatchObject([{ metric: 'grounding' }])
  })

  it('is silent for what is better, within the margin, equal, or seen by too few', () => {
    expect(breaches(complaints, proportion(1_000, 50), proportion(1_000, 0))).toEqual([])
    expect(breaches(complaints, proportion(40, 0), proportion(40, 30))).toEqual([])
    expect(breaches(complaints, proportion(1_000, 0), proportion(1_000, 0))).toEqual([])
    expect(breaches(grounding, mean(500, 1), mean(500, 0.99))).toEqual([])
    expect(breaches(grounding, mean(500, 0.8), mean(500, 1))).toEqual([])
  })

  it('stops an equal variant in fewer than one of fifty, looked at sixty times, and a harmful one nearly always', () => {
    const draw = seededRandom(11)
    const stops = (treatedRate: number) => {
      let [a, b] = [0, 0]
      for (let look = 1; look <= 60; look++) {
        for (let person = 0; person < 50; person++) {
          if (draw() < 0.05) a++
          if (draw() < treatedRate) b++
        }
        if (breaches(complaints, proportion(look * 50, a), proportion(look * 50, b)).length > 0) return true
      }
      return false
    }
    const count = (rate: number) => Array.from({ length: 400 }, () => stops(rate)).filter(Boolean).length
    expect(count(0.05)).toBeLessThan(8)
    expect(count(0.1)).toBeGreaterThan(360)
  })
})
