import { expect, test } from 'vitest'
import type { ReleaseView } from '#studio'
import { releaseState } from './release-state.ts'

const items = [
  { template: 'a', version: '1.1.0', expected: '1.0.0' },
  { template: 'b', version: '1.0.0', expected: null },
]
const at = new Date('2026-11-27T00:00:00Z')
const release: ReleaseView = { id: 'r', name: 'R', status: 'open', by: 'p', at, settledAt: null, items, conflicts: [], movedSince: [] }

test('an open release waits, is scheduled or has something against it', () => {
  expect(releaseState(release, false)).toBe('open')
  expect(releaseState(release, true)).toBe('scheduled')
  expect(releaseState({ ...release, conflicts: [{ kind: 'other-release', template: 'a', release: 's', version: '2.0.0' }] }, false)).toBe('open')
  expect(releaseState({ ...release, conflicts: [{ kind: 'served-moved', template: 'a', expected: '1.0.0', served: null }] }, true)).toBe('conflict')
  expect(releaseState({ ...release, status: 'discarded' }, false)).toBe('discarded')
})

test('a published one is served, moved on in part, or back where it was', () => {
  const published: ReleaseView = { ...release, status: 'published' }
  expect(releaseState(published, false)).toBe('published')
  expect(releaseState({ ...published, movedSince: [{ template: 'a', served: '1.0.0' }] }, false)).toBe('moved')
  const back = [
    { template: 'a', served: '1.0.0' },
    { template: 'b', served: null },
  ]
  expect(releaseState({ ...published, movedSince: back }, false)).toBe('taken-back')
  expect(releaseState({ ...published, movedSince: [{ template: 'a', served: '1.2.0' }, back[1]!] }, false)).toBe('moved')
})
