import { expect, test, vi } from 'vitest'
import type { StoredPart } from '#readings/client'
import { openAnswerLine, partsOf } from './answer-line.ts'
import type { ReadingMessage } from './reading-message.ts'

const question: ReadingMessage = { id: 'q', role: 'user', parts: [{ type: 'text', text: '왜요' }] }
const started: StoredPart = { type: 'data-started', data: { conversation: 'c', answer: 'a', question: 'q' } }
const proof: StoredPart = { type: 'data-proof', data: { sentences: 1, supported: 1, contradicted: 0, absent: 0 } }
const text = (slot: string, said: string): StoredPart => ({ type: 'data-component-text', id: slot, data: { component: 'x', slot, text: said } })
const event = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`

/** A response whose body comes in these pieces and then ends, or breaks like a cut line. */
function streamOf(pieces: string[], cut = false): Response {
  const encoder = new TextEncoder()
  let next = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces[next++]
      if (piece !== undefined) controller.enqueue(encoder.encode(piece))
      else if (cut) controller.error(new TypeError('network error'))
      else controller.close()
    },
  })
  return new Response(body)
}
const typesIn = (message: ReadingMessage | undefined) => message?.parts.map(({ type }) => type)

test('an answer is built from its parts, each heard once, wherever the stream is cut into pieces', async () => {
  const whole = [event({ type: 'start' }), event(started), event(text('one', '가')), event(text('one', '나')), event(proof), 'data: [DONE]\n\n'].join(
    '',
  )
  for (let size = 1; size < whole.length; size += 7) {
    const heard: string[] = []
    const line = openAnswerLine([question], (part) => heard.push(part.type))
    const pieces = whole.match(new RegExp(`[\\s\\S]{1,${size}}`, 'gu')) ?? []
    await line.ask(async () => streamOf(pieces))
    expect(heard).toEqual(['data-started', 'data-component-text', 'data-component-text', 'data-proof'])
    expect(line.now().status).toBe('ready')
    const answer = line.now().messages[1]
    expect(typesIn(answer)).toEqual(['data-started', 'data-component-text', 'data-proof'])
    expect(answer?.parts[1]).toEqual(text('one', '나'))
  }
})

test('after a cut line the same message goes on', async () => {
  const line = openAnswerLine([question], () => {})
  await line.ask(async () => streamOf([event(started), event(text('one', '가'))], true))
  expect(line.now()).toMatchObject({ status: 'error', error: new TypeError('network error') })
  const before = line.now().messages[1]?.id
  await line.rejoin(async () => streamOf([event(text('two', '나')), event(proof)]))
  expect(line.now()).toMatchObject({ status: 'ready', error: null })
  expect(line.now().messages).toHaveLength(2)
  expect(line.now().messages[1]?.id).toBe(before)
  expect(typesIn(line.now().messages[1])).toEqual(['data-started', 'data-component-text', 'data-component-text', 'data-proof'])
  await line.rejoin(async () => new Response(null, { status: 204 }))
  expect(line.now().status).toBe('ready')
})

test('a refusal is told in the words of the server, and an error in the stream ends it', async () => {
  const line = openAnswerLine([question], () => {})
  await line.ask(async () => new Response('{"error":{"message":"잠시 뒤에"}}', { status: 429 }))
  expect(line.now().error?.message).toContain('잠시 뒤에')
  await line.ask(async () => streamOf([event(started), event({ type: 'error', errorText: 'unexpected' }), event(proof)]))
  expect(line.now().error).not.toBeInstanceOf(TypeError)
  expect(typesIn(line.now().messages[1])).toEqual(['data-started'])
})

test('who stops listening hears nothing more', async () => {
  const line = openAnswerLine([question], () => {})
  const asked = line.ask(
    (signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))),
  )
  line.stop()
  await asked
  expect(line.now()).toMatchObject({ status: 'ready', error: null, messages: [question] })
})

test('what is no part is passed over', async () => {
  const hostile = [
    'data: {"type":"data-x"}\n\n',
    'data: {broken\n\n',
    'data: null\n\n',
    event({ type: 'data-constructor' }),
    event({ type: 'data-__proto__' }),
    event({ type: 5 }),
    'id: 4\n\n',
    event(proof),
  ]
  const heard: StoredPart[] = []
  for await (const part of partsOf(streamOf(hostile).body!)) heard.push(part)
  expect(heard).toEqual([proof])
})

test('parts are announced together, and the end at once', async () => {
  vi.useFakeTimers()
  const line = openAnswerLine([question], () => {})
  const seen: number[] = []
  line.subscribe(() => seen.push(line.shown().messages.length))
  await line.ask(async () => streamOf(Array.from({ length: 50 }, (_unused, index) => event(text(String(index), '가')))))
  expect(seen).toEqual([1, 2])
  expect(line.shown()).toBe(line.now())
  vi.useRealTimers()
})
