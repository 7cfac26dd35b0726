import { afterEach, expect, test, vi } from 'vitest'
import type { StoredPart } from '#readings/client'
import { type Asking, askLastQuestion, conversationAt, giveBack, putQuestion, stopAnswer } from './conversation-store.ts'
import type { ReadingMessage } from './reading-message.ts'
import { reconnect, refusalOf } from './reconnect.ts'

const question: ReadingMessage = { id: 'q', role: 'user', parts: [{ type: 'text', text: '왜요' }], metadata: { status: 'done', id: 'q' } }
const answer: ReadingMessage = { id: 'a', role: 'assistant', parts: [], metadata: { status: 'done', id: 'a' } }
const other: ReadingMessage = { id: 'local', role: 'user', parts: [{ type: 'text', text: '어째서요' }] }
const asking: Asking = { profile: null, locale: 'ko', key: 'k', after: null, replaces: null, edits: 'q' }
const started: StoredPart = { type: 'data-started', data: { conversation: 'c', answer: 'a2', question: 'q2' } }

const told = () => new Response(`data: ${JSON.stringify(started)}\n\n`)
const refused = () => Response.json({ error: { code: 'consent-required', message: '동의가 필요해요.' } }, { status: 403 })
const requests: { path: string; body: unknown }[] = []
let onChat = told

/** A thread of a question and its answer, where the question was just edited. */
function edited() {
  requests.length = 0
  vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
    requests.push({ path, body: JSON.parse(body) })
    return path === '/api/chat' ? onChat() : Response.json({})
  })
  const conversation = conversationAt('c', [question, answer])
  putQuestion(conversation, [], other, { message: 'q', text: '어째서요' })
  return conversation
}
const shown = ({ line }: ReturnType<typeof edited>) => line.now().messages.map(({ id }) => id)

afterEach(() => vi.unstubAllGlobals())

test('a question that is refused leaves the thread as it was, with the words of the edit', async () => {
  onChat = refused
  const conversation = edited()
  await askLastQuestion(conversation, asking)
  expect(shown(conversation)).toEqual(['local'])
  giveBack(conversation)
  expect(shown(conversation)).toEqual(['q', 'a'])
  expect(conversation.edited).toEqual({ message: 'q', text: '어째서요' })
  const { error } = conversation.line.now()
  expect(error && refusalOf(error)).toEqual({ code: 'consent-required', message: '동의가 필요해요.' })
  // What is read meanwhile is not undone by giving back twice.
  conversation.line.setMessages(() => [question])
  giveBack(conversation)
  expect(shown(conversation)).toEqual(['q'])
})

test('what comes back is free of a question that was not taken before either', () => {
  const conversation = edited()
  putQuestion(conversation, conversation.line.now().messages, { ...other, id: 'second' }, null)
  expect(shown(conversation)).toEqual(['local', 'second'])
  giveBack(conversation)
  expect(shown(conversation)).toEqual(['q', 'a'])
})

test('a question whose answer has begun is taken', async () => {
  onChat = told
  const conversation = edited()
  await askLastQuestion(conversation, asking)
  giveBack(conversation)
  expect(conversation.line.now().messages.map(({ role }) => role)).toEqual(['user', 'assistant'])
  expect(conversation.edited).toBeNull()
  expect(requests.map(({ path }) => path)).toEqual(['/api/chat'])
})

test('an answer that is stopped before it has a name is stopped once it has, and the next one is not', async () => {
  onChat = told
  const conversation = edited()
  const hearing = askLastQuestion(conversation, asking)
  stopAnswer(conversation)
  await hearing
  expect(requests.at(-1)).toEqual({ path: '/api/chat/stop', body: { answer: 'a2' } })
  putQuestion(conversation, [question, answer], other, null)
  await askLastQuestion(conversation, asking)
  expect(requests.map(({ path }) => path)).toEqual(['/api/chat', '/api/chat/stop', '/api/chat'])
})

test('an answer with a name is stopped at once', async () => {
  onChat = told
  const conversation = edited()
  await askLastQuestion(conversation, asking)
  stopAnswer(conversation)
  expect(requests.at(-1)).toEqual({ path: '/api/chat/stop', body: { answer: 'a2' } })
})

test('what was to be stopped is not asked for again after a cut line', async () => {
  onChat = () => {
    throw new TypeError('network error')
  }
  const conversation = edited()
  vi.stubGlobal('window', new EventTarget())
  await askLastQuestion(conversation, asking)
  stopAnswer(conversation)
  const end = await reconnect(conversation, { rejoin: true, leaving: new AbortController().signal, show: () => {} })
  expect(end).toBe('lost')
  expect(requests).toHaveLength(1)
  const { error } = conversation.line.now()
  expect(error && refusalOf(error)).toBeNull()
})
