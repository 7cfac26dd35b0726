import { describe, expect, it } from 'vitest'
import { chartOf } from './chart-of.ts'
import { factsOf } from './facts.ts'
import { traceOf, tracesOf } from './trace-of.ts'

const result = chartOf(
  { date: '1992-03-14', time: '07:20', sex: 'female', schools: { starBase: 'both', blade: 'yin-after' } },
  new Date('2026-11-24T03:00:00Z'),
)
if (!result.ok) throw new Error('The example has no chart.')
const { chart } = result
const facts = factsOf(chart)
const trace = (id: string) => traceOf(chart, facts, id)

describe('traceOf', () => {
  it('gives every fact a rule and what went in', () => {
    const traces = tracesOf(chart, facts)
    expect(traces).toHaveLength(facts.size)
    expect(traces.filter(({ inputs }) => inputs.length === 0).map(({ id }) => id)).toEqual([])
  })

  it('names letters, not only places', () => {
    expect(trace('month.branch.ten-god')).toEqual({
      id: 'month.branch.ten-god',
      value: 'seven-killings',
      rule: 'ten-god',
      schools: {},
      inputs: [
        { id: 'day.stem', value: '己' },
        { id: 'month.branch', value: '卯' },
      ],
      because: null,
    })
    expect(trace('annual.2027.relation.clash.day-luck')?.inputs).toEqual([
      { id: 'day.branch', value: '丑' },
      { id: 'annual.2027.branch', value: '未' },
    ])
    expect(trace('luck.current.stage')?.inputs.map(({ id }) => id)).toEqual(['day.stem', 'luck.current.branch'])
    expect(trace('daily.2026-11-24.support')?.inputs.map(({ id }) => id)).toContain('daily.2026-11-24.pillar')
  })

  it('says which school was followed, and why', () => {
    expect(trace('day.branch-star')?.schools).toEqual({ starBase: 'both' })
    expect(trace('star.heavenly-noble')?.inputs[0]).toEqual({ id: 'day.stem', value: '己' })
    expect(trace('strength.score')?.schools).toEqual({ strengthWeights: [30, 20, 15, 10, 10, 10, 5] })
    expect(trace('strength.score')?.because).toContain('month.branch 卯 0/30')
    expect(trace('useful.strength')?.because).toBe('weak-takes-resource')
    expect(trace('structure.kind')?.because).toBe('main-hidden: 乙')
  })

  it('knows nothing of a fact that is not there', () => {
    expect(trace('hour.nothing')).toBeNull()
  })
})
