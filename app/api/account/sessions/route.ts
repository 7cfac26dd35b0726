import { z } from 'zod'
import { endSessions, listSessions } from '#accounts'
import { database, now } from '#kernel'
import { idSchema } from '../../../request/id-schema.ts'
import { errorResponse, readBody, requestLocale, requireSession, route } from '../../respond.ts'

const bodySchema = z.strictObject({ id: idSchema.nullable() })

export const GET = route(async (request) => {
  const person = await requireSession(request)
  return Response.json({ sessions: await listSessions(await database(), person, now()) })
})

/** Signs one other browser out, or with null all of them. */
export const DELETE = route(async (request) => {
  const person = await requireSession(request)
  const { id } = await readBody(request, bodySchema)
  const ended = await endSessions(await database(), person, id)
  if (id !== null && ended === 0) return errorResponse('session-unknown', 404, requestLocale(request))
  return Response.json({ ended })
})
