import { expect, it } from 'vitest'
import { createEventQueue } from './event-queue.ts'

it('hands everything on in order, what came before the reader and what comes while it waits', async () => {
  const queue = createEventQueue<number>()
  queue.push(1)
  const seen: number[] = []
  const reading = (async () => {
    for await (const event of queue.events()) seen.push(event)
  })()
  await Promise.resolve()
  queue.push(2)
  await new Promise((resolve) => setImmediate(resolve))
  queue.push(3)
  queue.push(4)
  queue.close()
  await reading
  expect(seen).toEqual([1, 2, 3, 4])
})
