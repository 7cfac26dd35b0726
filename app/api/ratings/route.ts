import { z } from 'zod'
import { CubeError, database, now } from '#kernel'
import { rateAnswer } from '#readings'
import { idSchema } from '../../request/id-schema.ts'
import { readBody, requirePerson, route } from '../respond.ts'

const bodySchema = z.object({ target: idSchema, value: z.union([z.literal(1), z.literal(-1)]), reason: z.string().trim().max(500).optional() })

export const POST = route(async (request) => {
  const person = await requirePerson(request)
  const rating = await readBody(request, bodySchema)
  if (!(await rateAnswer(await database(), person.id, rating, now()))) throw new CubeError('answer-unknown', 'No such answer.', { status: 404 })
  return Response.json({ rated: true })
})
