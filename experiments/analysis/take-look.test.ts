import { describe, expect, it } from 'vitest'
import { seededRandom } from '../seeded-random.ts'
import { normalQuantile } from '../statistics/distributions.ts'
import { isLookDue, type Look, takeLook } from './take-look.ts'

const now = new Date('2026-11-27T00:00:00Z')
const plan = { people: 10_000, alpha: 0.05, treatments: 1 }
const figuresOf = (z: number) => [{ variant: 'b', z, effect: z / 100 }]

describe('isLookDue', () => {
  it('waits for a hundredth of the planned people, and ends with them', () => {
    const first = takeLook([], { people: 200, figures: figuresOf(0) }, plan, now)
    expect(isLookDue([], 99, 10_000)).toBe(false)
    expect(isLookDue([], 100, 10_000)).toBe(true)
    expect(isLookDue([first], 299, 10_000)).toBe(false)
    expect(isLookDue([first], 300, 10_000)).toBe(true)
    const last = takeLook([first], { people: 12_000, figures: figuresOf(0) }, plan, now)
    expect(last.fraction).toBe(1)
    expect(isLookDue([first, last], 50_000, 10_000)).toBe(false)
  })
})

describe('takeLook', () => {
  it('calls nothing so early, and says so in plain JSON', () => {
    const look = takeLook([], { people: 100, figures: figuresOf(6) }, plan, now)
    expect(look).toMatchObject({ bound: null, comparisons: [{ verdict: 'open' }] })
    expect(JSON.parse(JSON.stringify(look))).toEqual(look)
  })

  it('asks more of each variant when there are more', () => {
    const boundWith = (treatments: number) => takeLook([], { people: 10_000, figures: figuresOf(0) }, { ...plan, treatments }, now).bound!
    expect(boundWith(3)).toBeGreaterThan(boundWith(1))
  })

  it('keeps what an earlier look called', () => {
    const first = takeLook([], { people: 5_000, figures: figuresOf(-4) }, plan, now)
    expect(first.comparisons[0]?.verdict).toBe('worse')
    expect(takeLook([first], { people: 10_000, figures: figuresOf(3) }, plan, now).comparisons[0]?.verdict).toBe('worse')
  })

  it('over many experiments without any effect calls fewer than alpha, with ten looks each', () => {
    const draw = seededRandom(3)
    const looksAt = Array.from({ length: 10 }, (_value, index) => (index + 1) * 1_000)
    const looks: Look[] = []
    for (const people of looksAt) looks.push(takeLook(looks, { people, figures: figuresOf(0) }, plan, now))
    const bounds = looks.map(({ bound }) => bound ?? Number.POSITIVE_INFINITY)
    const repetitions = 20_000
    let called = 0
    for (let repetition = 0; repetition < repetitions; repetition++) {
      let sum = 0
      for (const [index, bound] of bounds.entries()) {
        sum += normalQuantile(draw())
        if (Math.abs(sum / Math.sqrt(index + 1)) > bound) {
          called++
          break
        }
      }
    }
    expect(called / repetitions).toBeLessThan(0.05)
    expect(called / repetitions).toBeGreaterThan(0.035)
  })
})
