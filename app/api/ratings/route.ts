import { z } from 'zod'
import { CubeError, database, now } from '#kernel'
import { rateAnswer } from '#readings'
import { idSchema } from '../../request/id-schema.ts'
import { readBody, requirePerson, route } from '../respond.ts'

const common = { target: idSchema, reason: z.string().trim().max(500).optional() }
const bodySchema = z.union([
  z.object({ ...common, kind: z.literal('help').optional(), value: z.union([z.literal(1), z.literal(-1)]) }),
  z.object({ ...common, kind: z.literal('outcome'), value: z.union([z.literal(1), z.literal(0), z.literal(-1)]) }),
])

export const POST = route(async (request) => {
  const person = await requirePerson(request)
  const rating = await readBody(request, bodySchema)
  if (!(await rateAnswer(await database(), person.id, rating, now()))) throw new CubeError('answer-unknown', 'No such answer.', { status: 404 })
  return Response.json({ rated: true })
})
