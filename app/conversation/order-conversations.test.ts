import { expect, test } from 'vitest'
import { orderConversations } from './order-conversations.ts'

const conversation = (id: string, updatedAt: string, pinned = false) => ({ id, title: id, topic: null, pinned, updatedAt })

test('pinned conversations come first, then the newest', () => {
  const given = [
    conversation('old', '2026-01-01T00:00:00.000Z'),
    conversation('new', '2026-03-01T00:00:00.000Z'),
    conversation('pinned', '2025-01-01T00:00:00.000Z', true),
  ]
  expect(orderConversations(given).map(({ id }) => id)).toEqual(['pinned', 'new', 'old'])
  expect(given.map(({ id }) => id)).toEqual(['old', 'new', 'pinned'])
})
