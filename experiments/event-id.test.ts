import { expect, it } from 'vitest'
import { newEventId } from '../app/conversation/event-id.ts'
import { eventSchema } from './event.ts'
import { eventIdOf } from './event-id.ts'

const at = new Date('2026-11-27T00:00:00Z')
const parses = (id: string) => eventSchema.shape.id.safeParse(id).success

it('is the same for the same thing at the same time, and another otherwise', () => {
  expect(eventIdOf('rating/answer', at)).toBe(eventIdOf('rating/answer', at))
  const ids = ['rating/answer', 'rating/other', 'share/answer'].map((key) => eventIdOf(key, at))
  expect(new Set([...ids, eventIdOf('rating/answer', new Date(at.getTime() + 1))]).size).toBe(4)
  for (const id of ids) expect(parses(id)).toBe(true)
})

it('is of version 7 whatever the browser draws, and begins with its time', () => {
  for (const byte of [0, 0x5a, 0xff]) {
    const id = newEventId(at.getTime(), new Uint8Array(10).fill(byte))
    expect(parses(id)).toBe(true)
    expect(id.replaceAll('-', '').slice(0, 12)).toBe(at.getTime().toString(16).padStart(12, '0'))
  }
  expect(newEventId(at.getTime())).not.toBe(newEventId(at.getTime()))
})
