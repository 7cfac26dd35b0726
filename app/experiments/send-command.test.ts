import { expect, it } from 'vitest'
import { english } from '../../tests/example-experiment.ts'
import { readRefusal } from './send-command.ts'

it('tells a refusal with what to do', () => {
  const told = (refusal: object) => readRefusal({ error: { code: 'experiment-x', message: 'from the server' }, refusal }, english)
  expect(told({ error: 'four-eyes' }).sentence).toBe('Whoever wrote it cannot do this. Please ask somebody who did not.')
  expect(told({ error: 'not-now', status: 'running' }).sentence).toContain('The state changed meanwhile: Running.')
  expect(told({ error: 'not-now', status: 'stopped' }).sentence).toContain('decide first what to use')
  expect(told({ error: 'held-until', at: '2026-11-27T03:00:00Z' }).sentence).toContain('until 27 Nov 12:00')
  expect(told({ error: 'layer-full', free: 0.25 }).sentence).toContain('Only 25% of this layer')
  expect(told({ error: 'design-invalid', fields: ['variants.1.id', 7] }).fields).toEqual(['variants.1.id'])
  const { items } = told({
    error: 'checklist-open',
    items: [
      { id: 'room', holds: false, free: 0.5 },
      { id: 'versions', holds: true, missing: [] },
    ],
  })
  expect(items).toEqual([{ id: 'room', missing: [], free: 0.5, days: null }])
})

it('takes the sentence of the route for what has none here', () => {
  expect(readRefusal({ error: { code: 'experiment-taken', message: 'An experiment of this name exists.' } }, english)).toMatchObject({
    code: 'experiment-taken',
    sentence: 'An experiment of this name exists.',
  })
})

it.each([
  [null],
  ['<html>'],
  [[]],
  [{ error: 7, refusal: [] }],
  [{ refusal: { error: 'constructor', items: {}, fields: 'x' } }],
  [{ refusal: { error: '__proto__' } }],
])('makes a sentence even of %j', (body) => {
  const refused = readRefusal(body, english)
  expect(refused.sentence.length).toBeGreaterThan(20)
  expect([refused.items, refused.fields]).toEqual([[], []])
})
