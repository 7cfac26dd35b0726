import { describe, expect, it } from 'vitest'
import { english, korean } from '../../tests/example-experiment.ts'
import { type StateFacts, tellState } from './tell-state.ts'

const manager = { id: 'manager', mayChange: true, mayReview: true }
const reviewer = { id: 'reviewer', mayChange: false, mayReview: true }
const editor = { id: 'editor', mayChange: false, mayReview: false }
const base: StateFacts = {
  status: 'running',
  permanent: false,
  authors: ['manager'],
  onHold: null,
  verdict: null,
  decision: null,
  falsePositives: null,
}
const turns = (facts: StateFacts) => [manager, reviewer, editor].map((viewer) => tellState(facts, viewer, english).isTurn)

describe('tellState', () => {
  it('says whose turn it is before it starts', () => {
    expect(turns({ ...base, status: 'draft' })).toEqual([true, false, false])
    expect(turns({ ...base, status: 'checklist' })).toEqual([true, false, false])
    expect(turns({ ...base, status: 'ready' })).toEqual([false, true, false])
    expect(tellState({ ...base, status: 'ready' }, manager, english)).toMatchObject({
      group: 'preparing',
      sentence: 'Ready to start. Somebody who did not write it looks it over and starts it.',
    })
  })

  it('says why nothing can be told, and how much is missing', () => {
    const sentence = (verdict: StateFacts['verdict']) => tellState({ ...base, verdict }, manager, english).sentence
    expect(sentence(null)).toContain('within a minute')
    expect(sentence({ kind: 'no-data', why: 'nobody-saw-it' })).toContain('nobody has seen it on screen')
    expect(sentence({ kind: 'not-yet', people: 3_200, days: 6 })).toBe('Not yet: 3,200 more people, about 6 days.')
    expect(sentence({ kind: 'not-yet', people: 3_200, days: null })).toContain('nobody came lately')
    expect(sentence({ kind: 'not-yet', people: 0, days: 5 })).toContain('All planned people came. About 5 more days')
    expect(tellState({ ...base, verdict: { kind: 'not-yet', people: 3_200, days: 6 } }, manager, korean).sentence).toBe(
      '아직이에요. 3,200명이 더 오면 돼요, 약 6일.',
    )
  })

  it('asks for a decision once there is one to make, and warns before that of figures that cannot be trusted', () => {
    expect(tellState({ ...base, verdict: { kind: 'better', variant: 'short', effect: 0.1 } }, manager, english)).toMatchObject({
      group: 'deciding',
      isTurn: true,
    })
    expect(turns({ ...base, verdict: { kind: 'better', variant: 'short', effect: 0.1 } })).toEqual([true, false, false])
    expect(tellState({ ...base, verdict: { kind: 'ratio-mismatch', p: 0.001 }, onHold: 'ratio' }, manager, english)).toMatchObject({
      group: 'running',
      isTurn: true,
      sentence: expect.stringContaining('cannot be trusted'),
    })
    expect(turns({ ...base, status: 'stopped' })).toEqual([true, true, false])
    expect(tellState({ ...base, verdict: { kind: 'not-yet', people: 5, days: 1 }, onHold: 'waiting' }, manager, english).sentence).toContain(
      'ramp is waiting',
    )
  })

  it('says what was decided, and of the permanent one how often it was wrong', () => {
    expect(tellState({ ...base, status: 'decided', decision: 'short' }, editor, english)).toEqual({
      group: 'ended',
      sentence: 'Decided: short is used.',
      isTurn: false,
    })
    const falsePositives = { repetitions: 200, found: 8, alpha: 0.05, people: 900, total: 900 }
    expect(tellState({ ...base, permanent: true, falsePositives }, manager, english).sentence).toContain('8 false alarms in 200, 4.0%')
    expect(tellState({ ...base, permanent: true }, manager, english).isTurn).toBe(false)
  })
})
