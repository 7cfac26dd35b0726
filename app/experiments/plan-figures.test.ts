import { describe, expect, it } from 'vitest'
import { emptyForm, emptyVariant } from './design-form.ts'
import { planFigures } from './plan-figures.ts'
import { runSimulation, type SimulationState, wantedRepetitions } from './run-simulation.ts'

const form = { ...emptyForm, baseline: '10', leastEffect: '10', plannedPeople: '40000', pace: '1000' }

describe('planFigures', () => {
  it('asks for as many people as the textbook, and a few more for looking on the way', () => {
    const { needed, power, least, days } = planFigures(form, null)
    // 14,313 of each variant at one look with alpha 0.05; ours spends 0.04 and looks a hundred times.
    expect(needed).toBeGreaterThan(28_626)
    expect(needed).toBeLessThan(36_000)
    expect(power).toBeGreaterThan(0.8)
    expect(least).toBeLessThan(0.1)
    // Forty to come, and seven in which the last of them count.
    expect(days).toBe(47)
  })

  it('finds with the needed people what it was asked to find', () => {
    const { needed } = planFigures(form, null)
    expect(planFigures({ ...form, plannedPeople: String(needed) }, null).power).toBeCloseTo(0.8, 3)
    expect(planFigures({ ...form, plannedPeople: String(needed) }, null).least).toBeCloseTo(0.1, 3)
  })

  it('needs more people for more variants, and fewer days where more come', () => {
    const three = { ...form, variants: [emptyVariant('a'), emptyVariant('b')] }
    expect(planFigures(three, null).needed).toBeGreaterThan(1.5 * planFigures(form, null).needed!)
    expect(planFigures(form, 4_000).days).toBe(17)
    expect(planFigures({ ...form, ramp: [{ share: '50', hours: '0' }] }, 4_000).days).toBe(27)
  })

  it('plans a mean by its spread', () => {
    const mean = { ...form, primary: { ...form.primary, outcome: 'dwell' as const, kind: 'mean-total' as const }, baseline: '20', spread: '10' }
    const { needed } = planFigures(mean, null)
    expect(needed).toBeGreaterThan(700)
    expect(needed).toBeLessThan(1_200)
    expect(planFigures({ ...mean, spread: '' }, null).needed).toBeNull()
  })

  it('plans a quantile for more people than the mean, the more the further out it lies', () => {
    const mean = { ...form, primary: { ...form.primary, outcome: 'dwell' as const, kind: 'mean-total' as const }, baseline: '20', spread: '10' }
    const needed = (at: string) => planFigures({ ...mean, primary: { ...mean.primary, kind: 'quantile', at } }, null).needed
    // In the middle of normal values the variance is pi/2 times that of the mean.
    expect(needed('50')! / planFigures(mean, null).needed!).toBeCloseTo(Math.PI / 2, 2)
    expect(needed('95')).toBeGreaterThan(needed('50')!)
    expect(needed('100')).toBeNull()
  })

  it.each([{ baseline: '' }, { baseline: '0' }, { baseline: '100' }, { leastEffect: '0' }, { alpha: 'x' }])(
    'says nothing of a plan with %j',
    (change) => {
      expect(planFigures({ ...form, ...change }, null)).toMatchObject({ power: null, needed: null, least: null })
    },
  )
})

describe('runSimulation', () => {
  it('shows few false alarms for the method of the product, many for peeking, and the power of the plan', { timeout: 60_000 }, () => {
    const states: SimulationState[] = [...runSimulation({ baseline: 0.3, effect: 0.3, perVariant: 400, alpha: 0.05 })]
    const { done, results } = states.at(-1)!
    expect(done).toBe(wantedRepetitions)
    const [ours, peeking] = results
    expect(ours).toMatchObject({ method: 'group-sequential' })
    expect(ours!.falsePositives).toBeLessThan(0.065)
    expect(peeking!.falsePositives).toBeGreaterThan(0.2)
    expect(ours!.power).toBeGreaterThan(0.6)
    expect(ours!.meanPerVariant).toBeLessThan(400)
    expect(states.length).toBeGreaterThan(10)
    expect(states.map((state) => state.done)).toEqual(states.map((state) => state.done).toSorted((a, b) => a - b))
  })
})
