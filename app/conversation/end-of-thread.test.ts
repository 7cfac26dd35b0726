import { expect, test } from 'vitest'
import { endOfThread } from './end-of-thread.ts'
import type { ReadingMessage } from './reading-message.ts'

const still = { writing: false, cut: false }
const question: ReadingMessage = { id: 'q', role: 'user', parts: [{ type: 'text', text: '왜요' }] }
const begun: ReadingMessage = {
  id: 'a',
  role: 'assistant',
  parts: [{ type: 'data-started', data: { conversation: 'c', answer: 'a', question: 'q' } }],
}
const whole: ReadingMessage = {
  ...begun,
  parts: [...begun.parts, { type: 'data-proof', data: { sentences: 1, supported: 1, contradicted: 0, absent: 0 } }],
}

test('only a whole answer is called finished', () => {
  expect(endOfThread(whole, still)).toBe('thread.finished')
  expect(endOfThread(begun, still)).toBe('thread.stopped')
})

test('an answer that is being written, or whose line was cut, has no end yet', () => {
  expect(endOfThread(begun, { writing: true, cut: false })).toBe('composer.writing')
  expect(endOfThread(begun, { writing: false, cut: true })).toBe('thread.cut')
})

test('where no answer stands last there is nothing to say', () => {
  expect(endOfThread(undefined, still)).toBeNull()
  expect(endOfThread(question, still)).toBeNull()
})
