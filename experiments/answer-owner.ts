import { z } from 'zod'
import { CubeError, type Database } from '#kernel'
import { type ExportedFile, exportExperiment, exportFormats } from './export-experiment.ts'
import { type ExperimentSummary, type ExperimentView, listExperimentViews, readExperimentView } from './read-view.ts'

const id = z.string().min(1).max(60)

/** What `cube experiment` asks for, here or in a running server. */
const requestSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('list') }),
  z.strictObject({ action: z.literal('show'), id }),
  z.strictObject({ action: z.literal('export'), id, format: z.enum(exportFormats) }),
])
export type ExperimentsRequest = z.input<typeof requestSchema>
export type ExperimentsAnswer = ExperimentSummary[] | ExperimentView | ExportedFile

/** Throws `input-invalid` or `experiment-unknown`. */
export async function answerOwner(database: Database, request: unknown, now: Date): Promise<ExperimentsAnswer> {
  const parsed = requestSchema.safeParse(request)
  if (!parsed.success) throw new CubeError('input-invalid', 'Experiments can be listed, shown and exported here.', { status: 400 })
  if (parsed.data.action === 'list') return listExperimentViews(database)
  const answer =
    parsed.data.action === 'show'
      ? await readExperimentView(database, parsed.data.id)
      : await exportExperiment(database, parsed.data.id, parsed.data.format, now)
  if (!answer) throw new CubeError('experiment-unknown', 'There is no such experiment. cube experiment list shows which there are.', { status: 404 })
  return answer
}
