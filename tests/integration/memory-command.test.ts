import { afterAll, beforeAll, expect, it } from 'vitest'
import { lexicalModel } from '#ai'
import { createId, database, sealForPerson } from '#kernel'
import { rememberReading } from '#readings'
import { command as memory } from '../../cli/memory.ts'
import { createPerson } from './create-person.ts'
import { openTestDatabase } from './open-test-database.ts'

const now = new Date('2026-11-27T03:00:00Z')
let close: () => Promise<void>

beforeAll(async () => {
  close = await openTestDatabase('embedded')
})
afterAll(() => close?.())

it('embeds old rows anew once and gives the data folder back', async () => {
  const client = await database()
  const [person, message, conversation] = [await createPerson(client), createId(), createId()]
  const sealed = new Uint8Array()
  await client.conversation.create({ data: { id: conversation, personId: person, title: sealed, createdAt: now, updatedAt: now } })
  await client.message.create({
    data: { id: message, conversationId: conversation, personId: person, sequence: 1, role: 'assistant', sealed, status: 'done', createdAt: now },
  })
  const reading = { message, topic: 'move', question: '이사해도 될까요?', summary: '', at: now.toISOString() }
  await rememberReading(client, person, await sealForPerson(client, person), reading)
  await client.memory.updateMany({ data: { version: 1 } })

  const input = memory.fromFlags({ pause: '0' }, ['re-embed'])
  expect(await memory.run(input, { now })).toEqual({ state: 'done', model: lexicalModel, reembedded: 1, unreadable: 0, remaining: 0 })
  expect(await memory.run(input, { now })).toMatchObject({ state: 'done', reembedded: 0 })
})
