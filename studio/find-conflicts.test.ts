import { describe, expect, it } from 'vitest'
import { findConflicts, findMovedSince, isBlocking } from './find-conflicts.ts'

const items = [
  { template: 'a', version: '1.1.0', expected: '1.0.0' },
  { template: 'b', version: '1.0.0', expected: null },
]

describe('findConflicts', () => {
  it('finds nothing while everything is as it was put in', () => {
    expect(findConflicts(items, { served: new Map([['a', '1.0.0']]), others: [], schedules: [] })).toEqual([])
  })

  it('keeps a release from going out over what moved since, forwards, back or out of service', () => {
    for (const served of [new Map([['a', '1.2.0']]), new Map([['a', '0.9.0']]), new Map<string, string>()]) {
      const conflicts = findConflicts(items, { served, others: [], schedules: [] })
      expect(conflicts).toEqual([{ template: 'a', kind: 'served-moved', expected: '1.0.0', served: served.get('a') ?? null }])
      expect(conflicts.every(isBlocking)).toBe(true)
    }
  })

  it('tells of other releases and schedules of the same template without standing in the way', () => {
    const conflicts = findConflicts(items, {
      served: new Map([['a', '1.0.0']]),
      others: [
        { release: 'r', template: 'a', version: '2.0.0' },
        { release: 'r', template: 'z', version: '2.0.0' },
      ],
      schedules: [{ schedule: 's', template: 'b', version: '3.0.0' }],
    })
    expect(conflicts).toEqual([
      { template: 'a', kind: 'other-release', release: 'r', version: '2.0.0' },
      { template: 'b', kind: 'scheduled', schedule: 's', version: '3.0.0' },
    ])
    expect(conflicts.some(isBlocking)).toBe(false)
  })
})

describe('findMovedSince', () => {
  it('names the templates that are served in another version than the release brought', () => {
    expect(
      findMovedSince(
        items,
        new Map([
          ['a', '1.1.0'],
          ['b', '1.0.0'],
        ]),
      ),
    ).toEqual([])
    expect(
      findMovedSince(
        items,
        new Map([
          ['a', '1.2.0'],
          ['z', '9.0.0'],
        ]),
      ),
    ).toEqual([
      { template: 'a', served: '1.2.0' },
      { template: 'b', served: null },
    ])
  })
})
