import { expect, test } from 'vitest'
import { tellOf } from '../tests/eval/composer/example-brief.ts'
import { example } from '../tests/example-chart.ts'
import type { Remembered } from './memory-store.ts'
import { tellMemory } from './recall-readings.ts'

const memory: Remembered = {
  id: 'm',
  message: 'a',
  topic: 'move',
  question: '이사해도\n될까요?',
  summary: '봄보다 가을이 나아요.',
  corrected: false,
  rating: null,
  at: '2026-08-27T10:00:00.000Z',
}
const now = new Date('2026-11-27T09:00:00Z')

test('a memory says that it is one, of when, what was asked and what was told', () => {
  expect(tellMemory(memory, now)).toBe('memory of 2026-08-27 (91 days ago, move) | asked: 이사해도 될까요? | told: 봄보다 가을이 나아요.')
})

test('a corrected line and an opinion are told as such', () => {
  const told = tellMemory({ ...memory, corrected: true, rating: { value: -1, reason: '이미 이사했다' } }, now)
  expect(told).toContain('corrected by the person: 봄보다 가을이 나아요.')
  expect(told).toContain('found unhelpful: 이미 이사했다')
  expect(tellMemory({ ...memory, rating: { value: 1, reason: null } }, now)).toMatch(/found helpful$/)
})

test('an empty line is left out and the future is today', () => {
  expect(tellMemory({ ...memory, summary: '' }, new Date('2026-01-01T00:00:00Z'))).toBe(
    'memory of 2026-08-27 (0 days ago, move) | asked: 이사해도 될까요?',
  )
})

test('the composer tells what was asked then, of the line as it is written here', () => {
  const asked = { intent: 'move', form: 'yes_no', horizon: 'year' } as const
  const told = tellOf('내년에 이사해도 될까요', asked, example, [tellMemory(memory, now)])
  expect(told.filter(({ text }) => text.includes('지난번 8월에 이사'))).toHaveLength(1)
})
