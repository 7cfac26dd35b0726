import { describe, expect, it } from 'vitest'
import { seededRandom } from '../seeded-random.ts'
import { normalQuantile } from '../statistics/distributions.ts'
import { isLookDue, type Look, takeLook } from './take-look.ts'

const now = new Date('2026-11-27T00:00:00Z')
const plan = { people: 10_000, alpha: 0.05 }
const figuresOf = (z: number, part = 1, variant = 'b') => ({ variant, z, effect: z / 100, information: part, fraction: part })
const arrived = (people: number) => ({ people, done: people })

/** Looks that call nothing, one for each of these parts of the plan. */
function lookAt(parts: readonly number[], figuresAt = (part: number) => [figuresOf(0, part)]): Look[] {
  const looks: Look[] = []
  for (const part of parts) looks.push(takeLook(looks, { people: part * plan.people, figures: figuresAt(part) }, plan, now))
  return looks
}

const boundsFor = (looks: readonly Look[], variant = 'b') =>
  looks.map(({ comparisons }) => comparisons.find((one) => one.variant === variant)?.bound ?? Number.POSITIVE_INFINITY)

/** How often a difference that is not there is called, where information comes as told. */
function falseCalls(information: readonly number[], bounds: readonly number[], repetitions: number): number {
  const draw = seededRandom(3)
  let called = 0
  for (let repetition = 0; repetition < repetitions; repetition++) {
    let [walk, before] = [0, 0]
    for (const [index, bound] of bounds.entries()) {
      walk += Math.sqrt(information[index]! - before) * normalQuantile(draw())
      before = information[index]!
      if (Math.abs(walk / Math.sqrt(before)) > bound) {
        called++
        break
      }
    }
  }
  return called / repetitions
}

describe('isLookDue', () => {
  it('waits for a hundredth of the planned people, and ends with them', () => {
    const [first] = lookAt([0.02])
    expect(isLookDue([], arrived(99), 10_000)).toBe(false)
    expect(isLookDue([], arrived(100), 10_000)).toBe(true)
    expect(isLookDue([first!], arrived(299), 10_000)).toBe(false)
    expect(isLookDue([first!], arrived(300), 10_000)).toBe(true)
    const last = takeLook([first!], { people: 12_000, figures: [figuresOf(0)] }, plan, now)
    expect(last.fraction).toBe(1)
    expect(isLookDue([first!, last], arrived(50_000), 10_000)).toBe(false)
  })

  it('keeps the last look until everything that counts has happened of the planned people', () => {
    const looks = lookAt([0.5])
    expect(isLookDue(looks, { people: 9_000, done: 0 }, 10_000)).toBe(true)
    expect(isLookDue(looks, { people: 10_000, done: 9_999 }, 10_000)).toBe(false)
    expect(isLookDue(looks, { people: 12_000, done: 10_000 }, 10_000)).toBe(true)
  })
})

describe('takeLook', () => {
  it('calls nothing so early, and says so in plain JSON', () => {
    const look = takeLook([], { people: 100, figures: [figuresOf(6, 0.01)] }, plan, now)
    expect(look.comparisons).toMatchObject([{ bound: null, verdict: 'open' }])
    expect(JSON.parse(JSON.stringify(look))).toEqual(look)
  })

  it('asks more of each variant when there are more, and counts none that nobody had', () => {
    const boundWith = (...parts: number[]) =>
      takeLook([], { people: 10_000, figures: parts.map((part, index) => figuresOf(0, part, `b${index}`)) }, plan, now).comparisons[0]!.bound!
    expect(boundWith(1, 1, 1)).toBeGreaterThan(boundWith(1))
    expect(boundWith(1, 0, 0)).toBe(boundWith(1))
  })

  it('keeps what an earlier look called', () => {
    const first = takeLook([], { people: 5_000, figures: [figuresOf(-4, 0.5)] }, plan, now)
    expect(first.comparisons[0]?.verdict).toBe('worse')
    expect(takeLook([first], { people: 10_000, figures: [figuresOf(3)] }, plan, now).comparisons[0]?.verdict).toBe('worse')
  })

  it('over many experiments without any effect calls fewer than alpha, with ten looks each', () => {
    const parts = Array.from({ length: 10 }, (_value, index) => (index + 1) / 10)
    const calls = falseCalls(parts, boundsFor(lookAt(parts)), 20_000)
    expect(calls).toBeLessThan(0.05)
    expect(calls).toBeGreaterThan(0.035)
  })

  it.each([0.5, 0.88])('shares what is left with a variant that comes after %d of the plan, and takes nothing back', (late) => {
    const parts = Array.from({ length: 25 }, (_value, index) => (index + 1) / 25)
    const alone = boundsFor(lookAt(parts))
    const own = (part: number) => Math.max(1e-9, part - late)
    const looks = lookAt(parts, (part) => [
      figuresOf(0, part),
      ...(part > late ? [{ ...figuresOf(0, own(part), 'c'), fraction: own(part) / own(1) }] : []),
    ])
    const [first, second] = [boundsFor(looks), boundsFor(looks, 'c')]
    expect(first.filter((bound, index) => parts[index]! <= late && bound !== alone[index])).toEqual([])
    expect(first.at(-1)).toBeGreaterThan(alone.at(-1)!)
    expect(first.at(-1)).toBeLessThan(3)
    expect(falseCalls(parts, first, 6_000) + falseCalls(parts.map(own), second, 6_000)).toBeLessThan(0.05)
  })

  it.each([
    ['the same weights throughout', 0.5, 1],
    ['one of a hundred until 80 %, then half', 0.01, 0.8],
    ['one of twenty until 80 %, then half', 0.05, 0.8],
  ])('calls fewer than alpha with %s', (_what, small, until) => {
    const pairsAt = (part: number) => Math.min(part, until) * small * (1 - small) + Math.max(0, part - until) / 4
    const looks: Look[] = []
    const information: number[] = []
    for (const part of Array.from({ length: 25 }, (_value, index) => (index + 1) / 25)) {
      const pairs = pairsAt(part)
      const missing = (1 - part) * (part > until ? 0.25 : small * (1 - small))
      information.push(pairs)
      const figures = [{ ...figuresOf(0, pairs), fraction: pairs / (pairs + missing) }]
      looks.push(takeLook(looks, { people: part * plan.people, figures }, plan, now))
    }
    const calls = falseCalls(information, boundsFor(looks), 8_000)
    expect(calls).toBeLessThan(0.05)
    expect(calls).toBeGreaterThan(0.03)
  })
})
