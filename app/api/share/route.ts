import { z } from 'zod'
import { CubeError, database, now } from '#kernel'
import { listShares, shareAnswer } from '#readings'
import { idSchema } from '../../request/id-schema.ts'
import { readBody, requirePerson, requireRate, route } from '../respond.ts'
import { tellOutcome } from '../tell-outcome.ts'

const bodySchema = z.strictObject({
  answer: idSchema,
  days: z.union([z.literal(1), z.literal(7), z.literal(30), z.literal(90)]),
  pillars: z.boolean(),
})

const statuses = { 'answer-unknown': 404, 'answer-not-shareable': 409, 'too-many-shares': 409 } as const

export const GET = route(async (request) => {
  const person = await requirePerson(request)
  return Response.json({ shares: await listShares(await database(), person.id, now()) })
})

export const POST = route(async (request) => {
  const person = await requirePerson(request)
  await requireRate('share', person.id, { burst: 20, perMilliseconds: 3_600_000 })
  const [client, at, body] = [await database(), now(), await readBody(request, bodySchema)]
  const made = await shareAnswer(client, person.id, body, at)
  if (!made.ok) throw new CubeError(made.refusal, 'The answer cannot be shared.', { status: statuses[made.refusal] })
  await tellOutcome(client, { personId: person.id, name: 'share', value: 1, component: body.answer, key: made.share.id, at })
  return Response.json({ share: made.share }, { status: 201 })
})
