import { describe, expect, it } from 'vitest'
import { type CurvePoint, layCurve, roundStep, ticksOf } from './lay-curve.ts'

const point = (along: number, effect: number, half: number): CurvePoint => ({ along, effect, low: effect - half, high: effect + half })

describe('layCurve', () => {
  it('keeps the later bounds inside and cuts early ones off', () => {
    const curve = layCurve([point(1, -0.3, 5), point(7, 0.02, 0.2), point(14, 0.03, 0.06), point(28, 0.03, 0.02)])
    expect(curve.rows.map(({ value }) => Number(value.toFixed(3)))).toEqual([-0.05, 0, 0.05, 0.1, 0.15])
    for (const { y } of curve.rows) {
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(100)
    }
    expect(Number(curve.upper.slice(1).split(' ')[1]!.split('L')[0])).toBeLessThan(0)
    expect(curve.end).toEqual({ x: 100, y: expect.closeTo(curve.zero - ((curve.zero - curve.rows[2]!.y) * 0.03) / 0.05, 6) })
  })

  it('always shows zero, and higher values stand higher', () => {
    for (const effects of [
      [0.2, 0.3],
      [-0.2, -0.3],
      [0, 0],
    ]) {
      const curve = layCurve([point(0, effects[0]!, 0.01), point(1, effects[1]!, 0.01)])
      expect(curve.rows.some(({ value }) => Math.abs(value) < 1e-9)).toBe(true)
      expect(curve.zero).toBeGreaterThanOrEqual(0)
      expect(curve.zero).toBeLessThanOrEqual(100)
      expect(curve.rows.map(({ y }) => y)).toEqual(curve.rows.map(({ y }) => y).toSorted((a, b) => b - a))
    }
  })

  it('says from when on the interval leaves out zero, for good', () => {
    const points = [point(1, 0.05, 0.01), point(2, 0.01, 0.05), point(3, 0.05, 0.04), point(4, 0.05, 0.03)]
    expect(layCurve(points).left?.along).toBe(3)
    expect(layCurve(points.slice(0, 2)).left).toBeNull()
    const worse = [point(1, 0, 1), point(2, -0.1, 0.05)]
    expect(layCurve(worse).left?.along).toBe(2)
  })

  it('draws an open end beyond the plot', () => {
    const curve = layCurve([point(1, 0.01, 0.05), { along: 2, effect: 0.02, low: null, high: 0.08 }])
    const lowest = Number(curve.lower.split('L')[1]!.split(' ')[1])
    expect(lowest).toBeGreaterThan(100)
    expect(curve.left).toBeNull()
    expect(curve.band).not.toContain('NaN')
  })
})

describe('ticks', () => {
  it('stand at round values within the range', () => {
    expect(roundStep(0.13, 5)).toBeCloseTo(0.05)
    expect(roundStep(27, 5)).toBe(10)
    expect(ticksOf(0.5, 28, 5)).toEqual([10, 20])
    expect(ticksOf(-0.06, 0.09, 5).map((value) => Number(value.toFixed(2)))).toEqual([-0.05, 0, 0.05])
    expect(ticksOf(3, 3, 5).length).toBeGreaterThan(0)
  })
})
