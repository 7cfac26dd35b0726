import { describe, expect, it } from 'vitest'
import { respondToAnalysis } from '#experiments'
import { analysisOf, english, korean, running, step, viewOf } from '../../tests/example-experiment.ts'
import { judgeGuardrail, judgeSecondary, limitOf } from './judge-metric.ts'
import { isDrawable, reachOf, shapeMetrics } from './shape-metrics.ts'
import type { Comparison } from './shapes.ts'
import { tellReason } from './tell-reason.ts'

const comparison = (live: readonly [number | null, number | null], change: Partial<Comparison> = {}): Comparison =>
  ({ variant: 'short', difference: 'relative', effect: 0.02, live, adjustedP: 0.5, error: null, ...change }) as unknown as Comparison

describe('shapeMetrics', () => {
  it('lists the goal first and judges it by the look that was taken', () => {
    const rows = shapeMetrics(viewOf(running, null), analysisOf(9_000))
    expect(rows.map(({ role, metric, variant }) => [role, metric.id, variant])).toEqual([
      ['goal', 'helped', 'short'],
      ['goal', 'helped', 'shortest'],
      ['secondary', 'dwell', 'short'],
      ['secondary', 'dwell', 'shortest'],
      ['guardrail', 'grounding', 'short'],
      ['guardrail', 'grounding', 'shortest'],
      ['guardrail', 'complaints', 'short'],
      ['guardrail', 'complaints', 'shortest'],
    ])
    expect(rows[0]).toMatchObject({ judged: 'better', control: expect.closeTo(0.3, 1), treated: expect.closeTo(0.36, 1) })
    expect(rows[1]!.judged).toBe('open')
    expect(reachOf(rows)).toBeLessThanOrEqual(0.6)
  })

  it('shows which guardrail stopped a variant, in the language of the reader', () => {
    const analysis = analysisOf(3_000, { helped: 0.3, grounding: 0.9, complaint: 0.3 })
    const [command] = respondToAnalysis(analysis)
    const after = step(running, command!, { kind: 'system' })
    const rows = shapeMetrics(viewOf(after, null), { ...analysis, breaches: [] })
    expect(rows.filter(({ judged }) => judged === 'broken').map(({ metric, variant }) => [metric.id, variant])).toEqual([['complaints', 'short']])
    const reason = after.run!.stopped.short!
    expect(tellReason(reason, viewOf(after, null), english).join()).toMatch(
      /^Reported, share of people: differs by \+\d+\.\d pp from the control and is at least \d+\.\d pp worse for certain, where 0\.0 pp is allowed; [\d,]+ people showed it\.$/,
    )
    expect(tellReason(reason, viewOf(after, null), korean).join()).toContain('신고, 분의 비율')
  })

  it('leaves what a person wrote as it is', () => {
    for (const reason of [
      'It looks odd; stop it.',
      'complaints differs by x from the control (at least y worse, z is allowed, 7 people)',
      '<b>x</b>',
      '',
    ])
      expect(tellReason(reason, viewOf(running, null), english)).toEqual([reason])
  })

  it('draws no percentage of a control that hardly has any', () => {
    const [row] = shapeMetrics(viewOf(running, null), analysisOf(9_000))
    expect(isDrawable(row!)).toBe(true)
    expect(isDrawable({ ...row!, comparison: comparison([-78, 150], { effect: 35 }) })).toBe(false)
    expect(isDrawable({ ...row!, comparison: comparison([0, 0], { error: 'ZERO_NEGATIVE_VARIANCE' }) })).toBe(false)
  })
})

describe('judging', () => {
  it('keeps a guardrail only while the whole interval is on the good side of its limit', () => {
    expect(limitOf(comparison([0, 0]), 'less', 0.02, 0.1)).toBeCloseTo(0.2)
    expect(limitOf(comparison([0, 0]), 'more', 0.01, 0.9)).toBeCloseTo(-0.0111, 3)
    expect(limitOf(comparison([0, 0]), 'more', 0.01, 0)).toBeNull()
    expect(judgeGuardrail(comparison([-0.1, 0.1]), 'less', 0.2, false)).toBe('kept')
    expect(judgeGuardrail(comparison([-0.1, 0.3]), 'less', 0.2, false)).toBe('open')
    expect(judgeGuardrail(comparison([null, 0.3]), 'more', -0.1, false)).toBe('open')
    expect(judgeGuardrail(comparison([-0.05, null]), 'more', -0.1, false)).toBe('kept')
    expect(judgeGuardrail(comparison([-0.05, 0.1]), 'more', -0.1, true)).toBe('broken')
  })

  it('calls what is only watched better or worse in its own direction', () => {
    expect(judgeSecondary(comparison([0.01, 0.03], { adjustedP: 0.01 }), 'more', 0.05)).toBe('better')
    expect(judgeSecondary(comparison([0.01, 0.03], { adjustedP: 0.01 }), 'less', 0.05)).toBe('worse')
    expect(judgeSecondary(comparison([0.01, 0.03], { adjustedP: 0.2 }), 'more', 0.05)).toBe('open')
  })
})
