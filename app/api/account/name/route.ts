import { z } from 'zod'
import { nameSchema, renamePerson } from '#accounts'
import { database } from '#kernel'
import { readBody, requireSession, route } from '../../respond.ts'

const bodySchema = z.strictObject({ name: nameSchema })

export const PATCH = route(async (request) => {
  const person = await requireSession(request)
  const { name } = await readBody(request, bodySchema)
  await renamePerson(await database(), person.id, name)
  return Response.json({ name })
})
