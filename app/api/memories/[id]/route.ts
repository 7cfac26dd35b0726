import { z } from 'zod'
import type { Person } from '#accounts'
import { CubeError, database, now } from '#kernel'
import { correctMemory, deleteMemory, withdrawMemory } from '#readings'
import { idSchema } from '../../../request/id-schema.ts'
import { readBody, requireCaller, requirePerson, requireRate, route } from '../../respond.ts'

type Context = { params: Promise<{ id: string }> }

const changeSchema = z.union([z.strictObject({ summary: z.string().trim().min(1).max(240) }), z.strictObject({ withdrawn: z.boolean() })])

/** Whose memory, and which. Throws `too-many-requests` or `memory-unknown`. */
async function ownerAndId(person: Person, context: Context): Promise<{ personId: string; id: string }> {
  await requireRate('memories', person.id, { burst: 60, perMilliseconds: 60_000 })
  const id = idSchema.safeParse((await context.params).id)
  if (!id.success) throw unknown()
  return { personId: person.id, id: id.data }
}

function unknown(): CubeError {
  return new CubeError('memory-unknown', 'No such memory.', { status: 404 })
}

/** The remembered line written anew, or marked as not so (any more). */
export const PATCH = route<Context>(async (request, context) => {
  const { personId, id } = await ownerAndId(await requirePerson(request), context)
  const change = await readBody(request, changeSchema)
  const client = await database()
  if ('summary' in change) {
    const corrected = await correctMemory(client, personId, id, change.summary, now())
    if (!corrected) throw unknown()
    return Response.json(corrected)
  }
  if (!(await withdrawMemory(client, personId, id, change.withdrawn))) throw unknown()
  return Response.json({ id, withdrawn: change.withdrawn })
})

/** Forgets it; also of a person who took their consent back. */
export const DELETE = route<Context>(async (request, context) => {
  const { personId, id } = await ownerAndId(await requireCaller(request, 'readings.use'), context)
  if (!(await deleteMemory(await database(), personId, id))) throw unknown()
  return Response.json({ id, deleted: true })
})
