import { describe, expect, it } from 'vitest'
import { respondToAnalysis } from './respond-to-analysis.ts'

const grounding = { variant: 'short', metric: 'grounding', difference: -0.0812, certain: 0.0523, margin: 0.01, people: 320 }

describe('respondToAnalysis', () => {
  it('stops a harmful variant once and says every reason', () => {
    const complaints = { variant: 'short', metric: 'complaints', difference: 0.04, certain: 0.02, margin: 0, people: 320 }
    const commands = respondToAnalysis({ breaches: [grounding, complaints, { ...grounding, variant: 'long' }], verdict: { kind: 'no-difference' } })
    expect(commands.map((command) => [command.kind, 'variant' in command && command.variant])).toEqual([
      ['stop-variant', 'short'],
      ['stop-variant', 'long'],
    ])
    expect(commands[0]).toMatchObject({
      reason:
        'grounding differs by -0.0812 from the control (at least 0.0523 worse, 0.01 is allowed, 320 people); ' +
        'complaints differs by 0.04 from the control (at least 0.02 worse, 0 is allowed, 320 people)',
    })
  })

  it('holds the ramp while the ratio is wrong, and does nothing otherwise', () => {
    expect(respondToAnalysis({ breaches: [], verdict: { kind: 'ratio-mismatch', p: 0.00123 } })).toEqual([
      { kind: 'hold', reason: 'people do not come in the planned ratio (p 0.00123)' },
    ])
    expect(respondToAnalysis({ breaches: [], verdict: { kind: 'better', variant: 'short', effect: 0.1 } })).toEqual([])
  })
})
