import { z } from 'zod'
import { CubeError, database, now } from '#kernel'
import { reportAnswer } from '#readings'
import { reportReasons } from '#readings/client'
import { idSchema } from '../../request/id-schema.ts'
import { readBody, requirePerson, requireRate, route } from '../respond.ts'
import { tellOutcome } from '../tell-outcome.ts'

const bodySchema = z.strictObject({
  answer: idSchema,
  reason: z.enum(reportReasons),
  words: z.string().trim().max(1_000).default(''),
  showText: z.boolean(),
})

export const POST = route(async (request) => {
  const person = await requirePerson(request)
  await requireRate('reports', person.id, { burst: 5, perMilliseconds: 3_600_000 }, 'too-many-reports')
  const [client, at, body] = [await database(), now(), await readBody(request, bodySchema)]
  if (!(await reportAnswer(client, person.id, body, at))) throw new CubeError('answer-unknown', 'No such answer.', { status: 404 })
  await tellOutcome(client, { personId: person.id, name: 'complaint', value: 1, component: body.answer, key: body.answer, at })
  return Response.json({ reported: true }, { status: 201 })
})
