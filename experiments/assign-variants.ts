import { z } from 'zod'
import { type Database, once } from '#kernel'
import { assignVariant, variantSchema } from './assign-variant.ts'
import { type Attributes, conditionSchema, conditionsHold } from './check-conditions.ts'

const variantsSchema = z.array(variantSchema)
const conditionsSchema = z.array(conditionSchema)

export interface AssignedVariant {
  experiment: string
  variant: string
}

type Running = Awaited<ReturnType<Database['experiment']['findMany']>>
/** So long may another process's change of an experiment go unnoticed. */
const rememberedMilliseconds = 2_000

async function runningExperiments(database: Database, now: Date): Promise<Running> {
  const memory = once('running-experiments', (): { at: number; running: Running } => ({ at: 0, running: [] }))
  if (Math.abs(now.getTime() - memory.at) > rememberedMilliseconds) {
    memory.running = await database.experiment.findMany({ where: { status: 'running' }, orderBy: { id: 'asc' } })
    memory.at = now.getTime()
  }
  return memory.running
}

/** The variants of this person in every running experiment that they take part in; a first assignment is stored. */
export async function assignVariants(
  database: Database,
  request: { personId: string; attributes?: Attributes; now: Date },
): Promise<AssignedVariant[]> {
  const { personId, attributes = {}, now } = request
  const running = await runningExperiments(database, now)
  const stored = await database.assignment.findMany({ where: { personId, experimentId: { in: running.map((experiment) => experiment.id) } } })
  const assigned: AssignedVariant[] = []
  for (const experiment of running) {
    if (!conditionsHold(conditionsSchema.parse(experiment.conditions), attributes)) continue
    const known = stored.find((row) => row.experimentId === experiment.id)?.variant ?? null
    const variant = assignVariant(experiment.id, personId, variantsSchema.parse(experiment.variants), known)
    if (variant === null) continue
    if (variant !== known) {
      const key = { experimentId: experiment.id, personId }
      await database.assignment.upsert({
        where: { experimentId_personId: key },
        create: { ...key, variant, assignedAt: now },
        update: { variant, assignedAt: now },
      })
    }
    assigned.push({ experiment: experiment.id, variant })
  }
  return assigned
}
