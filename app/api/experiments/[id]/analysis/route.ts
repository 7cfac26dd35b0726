import { analyseStored, readExperiment } from '#experiments'
import { CubeError, database, now } from '#kernel'
import { requireCaller, requireRate, requireSameOrigin, route } from '../../../respond.ts'
import { experimentIdOf, unknownExperiment } from '../../experiment-id.ts'
import { openViewStream } from '../../view-stream.ts'

interface Context {
  params: Promise<{ id: string }>
}

/** The whole view of an experiment at once and after everything that happens to it, as Server-Sent Events. */
export const GET = route(async (request, context: Context) => {
  requireSameOrigin(request)
  const person = await requireCaller(request, 'experiments.read')
  await requireRate('experiment-stream', person.id, { burst: 60, perMilliseconds: 60_000 })
  const id = await experimentIdOf(context)
  if (!(await readExperiment(await database(), id))) throw unknownExperiment()
  const stream = await openViewStream({ experiment: id, owner: person.id, signal: request.signal })
  if (!stream) throw new CubeError('too-many-requests', 'Too many live connections.', { status: 429 })
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'private, no-store, no-transform', 'x-accel-buffering': 'no' },
  })
})

/** Analyses now, without waiting for the timer. */
export const POST = route(async (request, context: Context) => {
  const person = await requireCaller(request, 'experiments.change')
  await requireRate('experiment-analysis', person.id, { burst: 10, perMilliseconds: 10_000 })
  const id = await experimentIdOf(context)
  if (!(await readExperiment(await database(), id))) throw unknownExperiment()
  return Response.json({ analysis: await analyseStored(await database(), id, now()) })
})
