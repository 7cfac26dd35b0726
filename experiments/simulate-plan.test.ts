import { describe, expect, it } from 'vitest'
import { planSchema, simulatePlan, simulateSampleRatio } from './simulate-plan.ts'

const plan = { baseline: 0.1, perVariant: 20_000, repetitions: 400 }

describe('simulatePlan', () => {
  it('tells the same for the same seed, and something else for another', () => {
    const small = { baseline: 0.2, perVariant: 500, repetitions: 50, looks: 10 }
    expect(simulatePlan(planSchema.parse(small))).toEqual(simulatePlan(planSchema.parse(small)))
    expect(simulatePlan(planSchema.parse(small))).not.toEqual(simulatePlan(planSchema.parse({ ...small, seed: 2 })))
  })

  it('shows that peeking misleads where the default method does not', () => {
    const found = Object.fromEntries(simulatePlan(planSchema.parse(plan)).map((run) => [run.method, run]))
    // Three standard errors of 400 repetitions beyond 5 %.
    expect(found['group-sequential']?.decided).toBeLessThan(0.083)
    expect(found['confidence-sequence']?.decided).toBeLessThan(0.083)
    expect(found['fixed-peeking']?.decided).toBeGreaterThan(0.25)
    expect(found['bayesian-peeking']?.decided).toBeGreaterThan(0.45)
  })

  it('finds a tenth more in more than eight of ten, with fewer people than one fixed look', () => {
    const [found] = simulatePlan(planSchema.parse({ ...plan, effect: 0.1, methods: ['group-sequential'] }))
    expect(found?.decided).toBeGreaterThan(0.8)
    expect(found?.wrong).toBe(0)
    expect(found?.meanPerVariant).toBeLessThan(16_000)
  })
})

describe('simulateSampleRatio', () => {
  it('is silent when people come as planned and speaks when they do not', () => {
    const days = { perDay: 1_000, days: 28, alpha: 0.01, repetitions: 200, seed: 3 }
    expect(simulateSampleRatio({ ...days, actual: 0.5 })).toBeLessThan(0.02)
    expect(simulateSampleRatio({ ...days, actual: 0.48 })).toBeGreaterThan(0.95)
  })
})
