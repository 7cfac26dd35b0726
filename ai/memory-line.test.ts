import { expect, test } from 'vitest'
import { readMemory, writeMemory } from './memory-line.ts'

const line = { date: '2026-05-12', daysAgo: 200, topic: 'career', question: '이직해도 될까요?', further: ['told: 봄이 나아요.'] }

test('what is written is read again', () => {
  expect(readMemory(writeMemory(line))).toEqual({ date: line.date, question: line.question })
  expect(readMemory(writeMemory({ ...line, further: [] }))).toEqual({ date: line.date, question: line.question })
})

test.each([
  '이직해도 될까요',
  '2026-05-12: 이직해도 될까요',
  'memory of yesterday (1 days ago, career) | asked: 이직',
  'memory of 2026-05-12 (1 days ago, career)',
])('any other text is no memory: %s', (text) => {
  expect(readMemory(text)).toBeNull()
})
