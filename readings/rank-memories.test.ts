import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Remembered } from './memory-store.ts'
import { boosts, type FoundMemory, rankMemories, weighMemory } from './rank-memories.ts'

const now = new Date('2026-11-27T00:00:00Z')
const dayMilliseconds = 86_400_000

function found(related: number, memory: Partial<Remembered> & { daysAgo?: number } = {}): FoundMemory {
  const { daysAgo = 30, ...rest } = memory
  const at = new Date(now.getTime() - daysAgo * dayMilliseconds).toISOString()
  return { related, memory: { id: 'm', message: 'a', topic: 'move', question: '', summary: '', corrected: false, rating: null, at, ...rest } }
}

const ranked = (list: FoundMemory[], topic = 'move', limit = 3) => rankMemories(list, { topic, now }, limit)

describe('rankMemories', () => {
  test('tells nothing to an unrelated question', () => {
    expect(ranked([found(-0.5), found(-0.2, { daysAgo: 0, rating: { value: 1, reason: null } })])).toEqual([])
  })

  test('lets the topic, but neither age nor liking, bring in what is nearly related', () => {
    const nearly = -boosts.topic / 2
    expect(ranked([found(nearly)])).toHaveLength(1)
    expect(ranked([found(nearly)], 'career')).toEqual([])
    expect(ranked([found(nearly, { topic: 'career', daysAgo: 0, rating: { value: 1, reason: null } })])).toEqual([])
  })

  test('does not take a topic that is no part of life for common ground', () => {
    expect(ranked([found(-0.01, { topic: 'year_luck' })], 'year_luck')).toEqual([])
  })

  test.each([
    ['newer', found(0.4, { daysAgo: 1 }), found(0.4, { daysAgo: 400 })],
    ['of the same topic', found(0.4), found(0.4, { topic: 'love' })],
    ['liked', found(0.4, { rating: { value: 1, reason: null } }), found(0.4)],
    ['not disliked', found(0.4), found(0.4, { rating: { value: -1, reason: '맞지 않았다' } })],
  ])('puts what is %s first where the rest is equal', (_, first, second) => {
    expect(ranked([second, first])).toEqual([first, second])
  })

  test('puts the nearer first whenever it is nearer by more than all boosts together', () => {
    const most = boosts.recency + boosts.topic + 2 * boosts.rating
    const memory = fc.record({
      related: fc.double({ min: 0, max: 1, noNaN: true }),
      daysAgo: fc.integer({ min: 0, max: 5_000 }),
      topic: fc.constantFrom('move', 'love'),
      value: fc.constantFrom(1 as const, -1 as const),
    })
    fc.assert(
      fc.property(fc.array(memory, { minLength: 2, maxLength: 8 }), (list) => {
        const order = ranked(
          list.map(({ related, value, ...rest }) => found(related, { ...rest, rating: { value, reason: null } })),
          'move',
          list.length,
        )
        expect(order).toHaveLength(list.length)
        for (const [index, { related }] of order.entries())
          for (const later of order.slice(index + 1)) expect(later.related - related).toBeLessThanOrEqual(most + 1e-9)
      }),
    )
  })

  test('takes a memory of the future for one of now', () => {
    const of = (daysAgo: number) => weighMemory(found(0, { daysAgo }), { topic: 'love', now })
    expect(of(-30)).toBe(of(0))
    expect(of(boosts.recencyHalfLifeDays)).toBeCloseTo(of(0) / 2, 9)
  })

  test('tells at most as many as asked for', () => {
    expect(ranked([found(0.9), found(0.8), found(0.7), found(0.6)], 'move', 2).map(({ related }) => related)).toEqual([0.9, 0.8])
  })
})
