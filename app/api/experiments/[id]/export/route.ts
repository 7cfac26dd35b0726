import { z } from 'zod'
import { exportExperiment, exportFormats } from '#experiments'
import { CubeError, database, now } from '#kernel'
import { requireCaller, requireRate, route } from '../../../respond.ts'
import { experimentIdOf, unknownExperiment } from '../../experiment-id.ts'

/** The log and the figures of an experiment to take along. People are numbers in it. */
export const GET = route(async (request, context: { params: Promise<{ id: string }> }) => {
  const person = await requireCaller(request, 'experiments.read')
  await requireRate('experiment-export', person.id, { burst: 20, perMilliseconds: 60_000 })
  const format = z.enum(exportFormats).safeParse(request.nextUrl.searchParams.get('format') ?? 'json')
  if (!format.success) throw new CubeError('input-invalid', 'The format is csv, json or notebook.', { status: 400, field: 'format' })
  const file = await exportExperiment(await database(), await experimentIdOf(context), format.data, now())
  if (!file) throw unknownExperiment()
  return new Response(file.text, { headers: { 'content-type': file.type, 'content-disposition': `attachment; filename="${file.name}"` } })
})
