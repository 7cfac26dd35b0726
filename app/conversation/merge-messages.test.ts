import { expect, test } from 'vitest'
import { mergeMessages } from './merge-messages.ts'
import { answerIdOf, type ReadingMessage } from './reading-message.ts'

function component(id: string, source: string) {
  const data = { id, template: 'four-pillars', version: '1.0.0', title: '', source, height: { 320: 1, 358: 1, 620: 1 }, summary: '' }
  return { type: 'data-component', id, data } as const
}
const question: ReadingMessage = { id: 'local-question', role: 'user', parts: [{ type: 'text', text: '왜요' }] }
const started = { type: 'data-started', data: { conversation: 'c', answer: 'server-answer', question: 'q' } } as const

test('what is shown keeps its key and its frames; what is new comes from storage', () => {
  const shown: ReadingMessage[] = [question, { id: 'local-answer', role: 'assistant', parts: [started, component('a', '/frame/first')] }]
  const stored: ReadingMessage[] = [
    { ...question, id: 'server-question', metadata: { status: 'done', id: 'server-question' } },
    {
      id: 'server-answer',
      role: 'assistant',
      metadata: { status: 'done', id: 'server-answer' },
      parts: [component('a', '/frame/second'), component('b', '/frame/new')],
    },
  ]
  const [first, second] = mergeMessages(shown, stored)
  expect([first?.id, second?.id]).toEqual(['local-question', 'local-answer'])
  expect(second?.metadata).toEqual({ status: 'done', id: 'server-answer' })
  expect(second?.parts.flatMap((part) => (part.type === 'data-component' ? [part.data.source] : []))).toEqual(['/frame/first', '/frame/new'])
  expect(second && answerIdOf(second)).toBe('server-answer')
})

test('a message that was not shown yet is taken as it is', () => {
  expect(mergeMessages([], [question])).toEqual([question])
})

test('another kind of message at the same place is no twin', () => {
  const answer: ReadingMessage = { id: 'answer', role: 'assistant', parts: [] }
  expect(mergeMessages([question], [answer])).toEqual([answer])
})

test('another branch in the same place is another message', () => {
  const shown: ReadingMessage[] = [question, { id: 'local-answer', role: 'assistant', parts: [started] }]
  const other: ReadingMessage[] = [
    { ...question, id: 'other-question', metadata: { status: 'done', id: 'other-question' } },
    { id: 'other-answer', role: 'assistant', metadata: { status: 'done', id: 'other-answer' }, parts: [] },
  ]
  expect(mergeMessages(shown, other).map(({ id }) => id)).toEqual(['local-question', 'other-answer'])
  const [first] = mergeMessages([{ ...question, metadata: { status: 'done', id: 'first' } }], other)
  expect(first?.id).toBe('other-question')
})
