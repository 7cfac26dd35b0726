import { expect, it } from 'vitest'
import { readEvents } from './read-events.ts'

async function read(...chunks: string[]): Promise<unknown[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk))
      controller.close()
    },
  })
  const events: unknown[] = []
  for await (const event of readEvents(body)) events.push(event)
  return events
}

it('puts lines together however they are cut, the last one without its end too', async () => {
  expect(await read('{"a":1}\n{"b', '":"가"}\n{"c":3}')).toEqual([{ a: 1 }, { b: '가' }, { c: 3 }])
})

it('leaves out what is no JSON', async () => {
  expect(await read('\n<html>\nnull\n{"a":1}\n{"b"')).toEqual([{ a: 1 }])
})
