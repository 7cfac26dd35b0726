import { z } from 'zod'
import { CubeError, database, now } from '#kernel'
import { rateAnswer } from '#readings'
import { idSchema } from '../../request/id-schema.ts'
import { readBody, requirePerson, route } from '../respond.ts'
import { tellOutcome } from '../tell-outcome.ts'

const common = { target: idSchema, reason: z.string().trim().max(500).optional() }
const bodySchema = z.union([
  z.object({ ...common, kind: z.literal('help').optional(), value: z.union([z.literal(1), z.literal(-1)]) }),
  z.object({ ...common, kind: z.literal('outcome'), value: z.union([z.literal(1), z.literal(0), z.literal(-1)]) }),
])

export const POST = route(async (request) => {
  const person = await requirePerson(request)
  const rating = await readBody(request, bodySchema)
  const [client, at] = [await database(), now()]
  if (!(await rateAnswer(client, person.id, rating, at))) throw new CubeError('answer-unknown', 'No such answer.', { status: 404 })
  const { kind, target, value } = rating
  if (kind !== 'outcome') await tellOutcome(client, { personId: person.id, name: 'rating', value, component: target, key: target, at })
  return Response.json({ rated: true })
})
