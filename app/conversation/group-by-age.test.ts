import { expect, test } from 'vitest'
import { groupByAge } from './group-by-age.ts'

function conversation(id: string, updatedAt: string) {
  return { id, title: id, topic: null, pinned: false, updatedAt }
}

test('days are counted in Seoul and months follow the week', () => {
  const groups = groupByAge(
    [
      conversation('now', '2026-11-23T15:30:00Z'),
      conversation('yesterday', '2026-11-23T14:30:00Z'),
      conversation('week', '2026-11-18T00:00:00Z'),
      conversation('old', '2026-11-02T00:00:00Z'),
      conversation('older', '2026-10-30T00:00:00Z'),
    ],
    new Date('2026-11-23T16:00:00Z'),
    'ko',
  )
  expect(groups.map(({ key, label, conversations }) => [key, label, conversations.map(({ id }) => id)])).toEqual([
    ['today', '2026년 11월', ['now']],
    ['week', '2026년 11월', ['yesterday', 'week']],
    ['2026-11', '2026년 11월', ['old']],
    ['2026-10', '2026년 10월', ['older']],
  ])
})

test('what is pinned stands apart, however old', () => {
  const groups = groupByAge(
    [{ ...conversation('kept', '2025-01-01T00:00:00Z'), pinned: true }, conversation('now', '2026-11-23T15:30:00Z')],
    new Date('2026-11-23T16:00:00Z'),
    'en',
  )
  expect(groups.map(({ key, conversations }) => [key, conversations.map(({ id }) => id)])).toEqual([
    ['pinned', ['kept']],
    ['today', ['now']],
  ])
})
