import { describe, expect, it } from 'vitest'
import { clientBatchSchema, clientEventSchema, isTimely, mostEvents } from './event.ts'

const now = new Date('2026-11-27T00:00:00Z')
const event = {
  id: '019ab000-0000-7000-8000-000000000001',
  session: 'session-1',
  sequence: 0,
  at: now.getTime(),
  component: null,
  name: 'dwell',
  value: 3.5,
}

describe('what a browser may tell', () => {
  it('is what came into view and for how long it was read', () => {
    expect(clientEventSchema.parse(event)).toEqual(event)
    expect(clientEventSchema.safeParse({ ...event, name: 'seen', value: 1, component: 'component1' }).success).toBe(true)
  })

  it.each([
    ['a figure that only the server knows', { name: 'grounding', value: 1 }],
    ['a rating past its route', { name: 'rating', value: 1 }],
    ['a share, which has its route', { name: 'share', value: 1 }],
    ['a sight of nothing', { name: 'seen', value: 1 }],
    ['a sight that counts a thousand', { name: 'seen', value: 1_000, component: 'component1' }],
    ['a dwell before it began', { value: -1 }],
    ['no number', { value: Number.NaN }],
    ['an id of another version', { id: 'c56a4180-65aa-42ec-a945-5fd21dec0538' }],
    ['a session with a character that a database refuses', { session: 'session-1\u0000' }],
    ['somebody else as the person', { person: 'another' }],
    ['a component that is a sentence', { component: "x'); DROP TABLE experiment_event; --" }],
    ['a sequence that runs backwards', { sequence: -1 }],
  ])('is not %s', (_name, changed) => {
    expect(clientEventSchema.safeParse({ ...event, ...changed }).success).toBe(false)
  })

  it('is a bounded number at a time', () => {
    expect(clientBatchSchema.safeParse({ events: [] }).success).toBe(false)
    expect(clientBatchSchema.safeParse({ events: Array(mostEvents).fill(event) }).success).toBe(true)
    expect(clientBatchSchema.safeParse({ events: Array(mostEvents + 1).fill(event) }).success).toBe(false)
  })
})

describe('isTimely', () => {
  it.each([
    [0, true],
    [4, true],
    [6, false],
    [-29 * 24 * 60, true],
    [-31 * 24 * 60, false],
  ])('of %d minutes from now is %s', (minutes, timely) => {
    expect(isTimely({ at: now.getTime() + minutes * 60_000 }, now)).toBe(timely)
  })
})
