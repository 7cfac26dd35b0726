import type { Database, Transaction } from '#kernel'
import { applyVariants, type Treatment } from './apply-variants.ts'
import { assignPerson } from './assign-person.ts'
import type { Attributes } from './check-conditions.ts'
import { changeOf } from './experiment-record.ts'
import { runningExperiments } from './running-experiments.ts'

/** What somebody agrees to who takes part. */
export const experimentsPurpose = 'experiments' as const

export interface AssignedVariant {
  experiment: string
  variant: string
}

/** The variants of a person and what they make of an answer. */
export interface Assigned {
  /** Whether the person takes part at all. */
  counted: boolean
  variants: AssignedVariant[]
  treatment: Treatment
  /** The experiment that chooses the picker, and whether it learns. */
  picking: { experiment: string; learning: boolean } | null
}

/** What is served without an experiment. */
export const unassigned: Assigned = { counted: false, variants: [], treatment: applyVariants([]), picking: null }

/** What is kept of a person with their variant, to tell whether it does the same for everybody: nothing of a birth. */
function segmentsOf({ locale, device, hourKnown }: Attributes): Record<string, string> {
  return {
    ...(locale ? { locale } : {}),
    ...(device ? { device } : {}),
    ...(hourKnown === undefined ? {} : { hourKnown: String(hourKnown) }),
  }
}

/** The variants of this person in what runs, a first assignment stored. Nobody takes part who did not agree to `experimentsPurpose`. */
export async function assignVariants(database: Database, request: { personId: string; attributes: Attributes; now: Date }): Promise<Assigned> {
  const { personId, attributes, now } = request
  if (!attributes.consent?.includes(experimentsPurpose)) return unassigned
  const { plan, records } = await runningExperiments(database, now)
  const stored = await database.assignment.findMany({
    where: { personId, experimentId: { in: [...records.keys()] } },
    orderBy: [{ assignedAt: 'asc' }, { experimentId: 'asc' }],
  })
  const known = new Map(stored.map(({ experimentId, variant }) => [experimentId, variant]))
  const variants = assignPerson(plan, personId, attributes, known)
  const fresh = variants.filter(({ experiment }) => !known.has(experiment))
  if (fresh.length > 0) {
    const segments = segmentsOf(attributes)
    await database.assignment.createMany({
      data: fresh.map(({ experiment, variant }) => ({ experimentId: experiment, personId, variant, assignedAt: now, segments })),
      skipDuplicates: true,
    })
  }
  const changes = variants.map(({ experiment, variant }) => ({ experiment, change: changeOf(records.get(experiment)!, variant, now) }))
  const picking = changes.find(({ change }) => change?.kind === 'picker-policy')?.experiment ?? null
  return {
    counted: true,
    variants,
    treatment: applyVariants([...changes.map(({ change }) => change), ...variants.flatMap(({ experiment }) => records.get(experiment)!.run!.pinned)]),
    picking: picking === null ? null : { experiment: picking, learning: records.get(picking)!.run!.learning },
  }
}

/** A person took their agreement back: they take part in nothing, and what was kept of them for it goes. */
export async function leaveExperiments(database: Database, personId: string): Promise<void> {
  await database.$transaction((transaction) => forgetPerson(transaction, personId))
}

/** Takes away everything that experiments keep of a person. How many rows went, by table. */
export async function forgetPerson(transaction: Transaction, personId: string): Promise<Record<string, number>> {
  const where = { personId }
  return {
    exposure: (await transaction.exposure.deleteMany({ where })).count,
    assignment: (await transaction.assignment.deleteMany({ where })).count,
    experiment_event: (await transaction.experimentEvent.deleteMany({ where })).count,
    experiment_choice: (await transaction.experimentChoice.deleteMany({ where })).count,
  }
}
