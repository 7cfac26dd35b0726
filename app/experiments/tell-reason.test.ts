import { describe, expect, it } from 'vitest'
import { respondToAnalysis } from '#experiments'
import { english, korean, running } from '../../tests/example-experiment.ts'
import { tellReason } from './tell-reason.ts'

const view = { record: running }

describe('tellReason', () => {
  it('tells in both languages why the ramp waits when people do not come in the planned ratio', () => {
    const [hold] = respondToAnalysis({ breaches: [], verdict: { kind: 'ratio-mismatch', p: 0.0001234 } })
    if (hold?.kind !== 'hold') throw new Error('The ramp must wait.')
    const [told] = tellReason(hold.reason, view, english)
    expect(told).toMatch(/^People do not come in the planned ratio \(p at any time (?:< )?0\.\d+\)\./)
    const [inKorean] = tellReason(hold.reason, view, korean)
    expect(inKorean).toMatch(/^계획한 비율대로 나뉘지 않아요/)
    expect(inKorean).not.toMatch(/[a-z]{3}/)
  })

  it('tells in both languages which guardrail a variant passed', () => {
    const breaches = [{ variant: 'short', metric: 'grounding', difference: -0.08, certain: 0.05, margin: 0.02, people: 900 }]
    const [stop] = respondToAnalysis({ breaches, verdict: { kind: 'no-difference' } })
    if (stop?.kind !== 'stop-variant') throw new Error('The variant must be stopped.')
    expect(tellReason(stop.reason, view, english)).toEqual([expect.stringContaining('900 people showed it')])
    expect(tellReason(stop.reason, view, korean)).toEqual([expect.stringContaining('900명을 보고 알았어요')])
  })

  it.each(['The readers complained.', 'people do not come in the planned ratio (p <b>0</b>)', 'people do not come in the planned ratio (p NaN)', ''])(
    'leaves what a person wrote as it is: %j',
    (reason) => {
      expect(tellReason(reason, view, english)).toEqual([reason])
    },
  )
})
