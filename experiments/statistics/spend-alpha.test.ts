import { describe, expect, it } from 'vitest'
import { boundsOf, nextBound, progressOf, spentAlpha } from './spend-alpha.ts'

describe('boundsOf', () => {
  it('is the fixed test for one look at the end', () => {
    expect(boundsOf([1], 0.05)[0]).toBeCloseTo(1.959964, 6)
  })

  it('agrees with the published bounds of five equal looks (Lan and DeMets 1983, O Brien-Fleming form)', () => {
    const bounds = boundsOf([0.2, 0.4, 0.6, 0.8, 1], 0.05)
    for (const [index, wanted] of [4.8769, 3.3569, 2.6803, 2.2898, 2.031].entries()) expect(bounds[index]).toBeCloseTo(wanted, 3)
  })

  it('falls from look to look and spends no more than alpha', () => {
    const fractions = Array.from({ length: 100 }, (_value, index) => (index + 1) / 100)
    const bounds = boundsOf(fractions, 0.05).filter(Number.isFinite)
    expect(bounds).toEqual(bounds.toSorted((a, b) => b - a))
    expect(bounds.at(-1)).toBeGreaterThan(1.96)
    expect(bounds.at(-1)).toBeLessThan(2.2)
    expect(spentAlpha(1, 0.05)).toBeCloseTo(0.05, 12)
  })

  it('takes looks that nobody planned', () => {
    const bounds = boundsOf([0.313, 0.32, 0.9], 0.05)
    expect(bounds[0]).toBeGreaterThan(3.3)
    expect(bounds[2]).toBeLessThan(bounds[0]!)
  })
})

describe('nextBound', () => {
  const fractions = [0.05, 0.2, 0.45, 0.7, 1]
  const bounds = boundsOf(fractions, 0.05)

  it('is the bound that all looks together give', () => {
    for (const [index, fraction] of fractions.entries()) {
      const earlier = fractions.slice(0, index).map((done, place) => ({ information: done, bound: bounds[place]! }))
      const next = nextBound(progressOf(earlier), fraction, fraction, 0.05)
      if (Number.isFinite(bounds[index])) expect(next).toBeCloseTo(bounds[index]!, 9)
      else expect(next).toBe(Number.POSITIVE_INFINITY)
    }
  })

  it('spends only what earlier looks of another alpha left', () => {
    const earlier = progressOf(fractions.slice(0, 4).map((information, index) => ({ information, bound: bounds[index]! })))
    expect(nextBound(earlier, 1, 1, 0.025)).toBeGreaterThan(boundsOf(fractions, 0.025).at(-1)!)
    expect(nextBound(earlier, 1, 1, 0.01)).toBe(Number.POSITIVE_INFINITY)
  })

  it('goes by how information grew, in whatever unit', () => {
    const earlier = (unit: number) => progressOf(fractions.slice(0, 4).map((part, index) => ({ information: unit * part, bound: bounds[index]! })))
    expect(nextBound(earlier(700), 700, 1, 0.05)).toBeCloseTo(nextBound(earlier(1), 1, 1, 0.05), 9)
    expect(nextBound(earlier(1), 20, 1, 0.05)).toBeGreaterThan(nextBound(earlier(1), 1, 1, 0.05))
  })
})
