import { z } from 'zod'
import { CubeError, database, now } from '#kernel'
import { changeConversation, readConversation } from '#readings'
import { idSchema } from '../../../request/id-schema.ts'
import { readBody, requireCaller, requirePerson, requireRate, route } from '../../respond.ts'

type Context = { params: Promise<{ id: string }> }

const changeSchema = z.strictObject({
  title: z.string().trim().min(1).max(60).optional(),
  pinned: z.boolean().optional(),
  deleted: z.boolean().optional(),
  tip: idSchema.optional(),
})

function unknown(): CubeError {
  return new CubeError('conversation-unknown', 'No such conversation.', { status: 404 })
}

export const GET = route<Context>(async (request, context) => {
  const person = await requirePerson(request)
  const id = idSchema.safeParse((await context.params).id)
  const found = id.success && (await readConversation(await database(), person.id, id.data, now()))
  if (!found) throw unknown()
  return Response.json(found)
})

/** Gives it a title, pins it, deletes it or brings it back, or chooses which branch is shown. Deleting and taking that back ask for no consent. */
export const PATCH = route<Context>(async (request, context) => {
  const person = await requireCaller(request, 'readings.use')
  await requireRate('conversation-change', person.id, { burst: 120, perMilliseconds: 60_000 })
  const id = idSchema.safeParse((await context.params).id)
  const change = await readBody(request, changeSchema)
  if (Object.keys(change).some((name) => name !== 'deleted')) await requirePerson(request)
  if (!id.success || !(await changeConversation(await database(), person.id, id.data, change, now()))) throw unknown()
  return Response.json({ changed: true })
})
