import { describe, expect, it } from 'vitest'
import { newestEnd, pathTo, shownPath, versionsOf } from './message-tree.ts'

// q1 ── a1 ── q2 ── a2
//  │     └─── q3 ── a3      (q2 written anew)
//  └─── a4                  (a1 asked for again)
const nodes = [
  { id: 'q1', parent: null },
  { id: 'a1', parent: 'q1' },
  { id: 'q2', parent: 'a1' },
  { id: 'a2', parent: 'q2' },
  { id: 'q3', parent: 'a1' },
  { id: 'a3', parent: 'q3' },
  { id: 'a4', parent: 'q1' },
]
const ids = (path: { id: string }[]) => path.map(({ id }) => id)

describe('messages as a tree', () => {
  it('shows the branch of the chosen end, and the newest without a choice', () => {
    expect(ids(shownPath(nodes, 'a2'))).toEqual(['q1', 'a1', 'q2', 'a2'])
    expect(ids(shownPath(nodes, 'a3'))).toEqual(['q1', 'a1', 'q3', 'a3'])
    expect(ids(shownPath(nodes, null))).toEqual(['q1', 'a4'])
    expect(ids(shownPath(nodes, 'gone'))).toEqual(['q1', 'a4'])
    expect(shownPath([], null)).toEqual([])
  })

  it('goes on to the newest end from a message in the middle', () => {
    expect(newestEnd(nodes, 'a1')).toBe('a3')
    expect(newestEnd(nodes, 'a4')).toBe('a4')
    expect(ids(shownPath(nodes, 'a1'))).toEqual(['q1', 'a1', 'q3', 'a3'])
  })

  it('lists the versions of a message', () => {
    expect(versionsOf(nodes, 'a1')).toEqual(['a1', 'a4'])
    expect(versionsOf(nodes, 'q3')).toEqual(['q2', 'q3'])
    expect(versionsOf(nodes, 'q1')).toEqual(['q1'])
    expect(versionsOf(nodes, 'gone')).toEqual([])
  })

  it('ends on messages that name each other', () => {
    const ring = [
      { id: 'x', parent: 'y' },
      { id: 'y', parent: 'x' },
    ]
    expect(pathTo(ring, 'x')).toHaveLength(2)
  })
})
