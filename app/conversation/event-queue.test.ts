import { expect, it } from 'vitest'
import { clientBatchSchema } from '#experiments'
import { createEventQueue, type QueueSurroundings, type ReaderEvent, type Sending } from './event-queue.ts'

const seen = { component: 'component1', name: 'seen', value: 1 } as const

function surroundings(answers: Sending[], kept = new Map<string, string>()) {
  const sent: ReaderEvent[][] = []
  const waits: { milliseconds: number; then: () => void }[] = []
  let time = Date.UTC(2026, 10, 27)
  const own: QueueSurroundings = {
    name: 'events/owner',
    storage: {
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => void kept.set(name, value),
      removeItem: (name) => void kept.delete(name),
    },
    async send(events) {
      sent.push([...events])
      return answers.shift() ?? 'taken'
    },
    now: () => time++,
    wait: (milliseconds, then) => void waits.push({ milliseconds, then }),
  }
  return { own, sent, waits, kept }
}

it('tells events together, in their order, each as the server takes it', async () => {
  const { own, sent, waits, kept } = surroundings([])
  const queue = createEventQueue(own)
  queue.add(seen)
  queue.add({ ...seen, name: 'dwell', value: 4.5 })
  expect(waits).toHaveLength(1)
  await queue.flush()
  expect(sent).toHaveLength(1)
  expect(clientBatchSchema.parse({ events: sent[0] }).events.map(({ sequence, name }) => [sequence, name])).toEqual([
    [0, 'seen'],
    [1, 'dwell'],
  ])
  expect(kept.size).toBe(0)
})

it('keeps through a failure and a reload what was not taken, with the same ids', async () => {
  const { own, sent, waits, kept } = surroundings(['later', 'later'])
  const queue = createEventQueue(own)
  queue.add(seen)
  await queue.flush()
  waits[0]!.then()
  await queue.flush()
  expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([2_000, 8_000])
  const after = surroundings([], kept)
  const again = createEventQueue(after.own)
  expect(after.waits).toHaveLength(1)
  again.add(seen)
  await again.flush()
  expect(after.sent[0]!.map(({ id }) => id)[0]).toBe(sent[0]![0]!.id)
  expect(new Set(after.sent[0]!.map(({ session }) => session)).size).toBe(2)
  expect(kept.size).toBe(0)
})

it('drops what is refused for good, and tells no more when the person takes no part', async () => {
  const { own, sent, kept } = surroundings(['refused', 'not-wanted'])
  const queue = createEventQueue(own)
  for (const _ of [1, 2]) {
    queue.add(seen)
    await queue.flush()
  }
  queue.add(seen)
  await queue.flush()
  expect(sent).toHaveLength(2)
  expect(kept.size).toBe(0)
})

it('keeps a bounded number, sends a bounded number at a time, and does without a storage', async () => {
  const { own, sent } = surroundings([])
  const queue = createEventQueue({ ...own, storage: null })
  for (let count = 0; count < 620; count++) queue.add(seen)
  await queue.flush()
  expect(sent.map((events) => events.length)).toEqual([100, 100, 100, 100, 100])
  expect(sent[0]![0]!.sequence).toBe(120)
})

it('takes what somebody else left in its place for nothing', async () => {
  const { own, sent } = surroundings([], new Map([['events/owner', '{"id":1}']]))
  const queue = createEventQueue(own)
  queue.add(seen)
  await queue.flush()
  expect(sent[0]).toHaveLength(1)
})
