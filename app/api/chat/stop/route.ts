import { z } from 'zod'
import { stopAnswer } from '#readings'
import { idSchema } from '../../../request/id-schema.ts'
import { readBody, requirePerson, route } from '../../respond.ts'

const bodySchema = z.object({ answer: idSchema })

/** Ends an answer that is being written; what was told so far stays. */
export const POST = route(async (request) => {
  const person = await requirePerson(request)
  const { answer } = await readBody(request, bodySchema)
  return Response.json({ stopped: stopAnswer(person.id, answer) })
})
