import { z } from 'zod'
import { createExperiment, listExperimentViews } from '#experiments'
import { CubeError, database, now } from '#kernel'
import { readBody, requireCaller, requireRate, route } from '../respond.ts'
import { experimentIdSchema } from './experiment-id.ts'

const bodySchema = z.strictObject({ id: experimentIdSchema, draft: z.unknown() })

/** Every experiment in a line each. */
export const GET = route(async (request) => {
  await requireCaller(request, 'experiments.read')
  return Response.json({ experiments: await listExperimentViews(await database()) })
})

/** A new draft, as far as it is typed. */
export const POST = route(async (request) => {
  const person = await requireCaller(request, 'experiments.change')
  await requireRate('experiments', person.id, { burst: 60, perMilliseconds: 60_000 })
  const { id, draft } = await readBody(request, bodySchema)
  const experiment = await createExperiment(await database(), id, person.id, draft ?? {}, now())
  if (!experiment) throw new CubeError('experiment-taken', 'An experiment of this name exists.', { status: 409, field: 'id' })
  return Response.json({ experiment }, { status: 201 })
})
