import { z } from 'zod'
import type { Database } from '#kernel'
import type { Command } from './advance-experiment.ts'
import { freeShare } from './allocate-run.ts'
import { alarmsOf, analyseStored, readAnalysis, type StoredAnalysis } from './analysis/analyse-stored.ts'
import type { VariantFacts } from './check-design.ts'
import { designedVariantSchema } from './design.ts'
import { type Evidence, type ExperimentRecord, permanentId } from './experiment-record.ts'
import { listRunning } from './stored-experiment.ts'
import { surfaceOf, surfacesOf, type VariantChange, versionOf } from './variant-change.ts'

const name = z.string().min(1).max(60)
const words = z.string().max(1_000)

/** What a person asks for. What the world says of it is looked up here, so that nobody can say it better than it is. */
export const requestedCommandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('revise'), draft: z.unknown() }),
  z.strictObject({ kind: z.literal('submit') }),
  z.strictObject({
    kind: z.literal('confirm'),
    /** Variants that were looked at in the preview. */
    previewed: z.array(name).max(20),
    /** What is believed while nobody was counted yet. */
    expectedPeopleADay: z.number().nonnegative().max(100_000_000).optional(),
  }),
  z.strictObject({ kind: z.literal('start') }),
  z.strictObject({ kind: z.literal('widen') }),
  z.strictObject({ kind: z.literal('hold'), reason: words }),
  z.strictObject({ kind: z.literal('resume') }),
  z.strictObject({ kind: z.literal('reweigh'), weights: z.record(name, z.number()) }),
  z.strictObject({
    kind: z.literal('add-variant'),
    variant: z.unknown(),
    previewed: z.array(name).max(20).optional(),
  }),
  z.strictObject({ kind: z.literal('stop-variant'), variant: name, reason: words }),
  z.strictObject({ kind: z.literal('stop'), reason: words }),
  z.strictObject({ kind: z.literal('learn'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('decide'), variant: name, why: words }),
  z.strictObject({ kind: z.literal('archive') }),
])
export type RequestedCommand = z.infer<typeof requestedCommandSchema>

/** What only whoever serves readings knows: whether the version that a change needs was published, which changes this release can make, and what is in service. */
export interface ServedChanges {
  isPublished(change: VariantChange): Promise<boolean>
  canMake(change: VariantChange): boolean
  /** What everybody is served where this change would be; null: it has no version, or there is nothing. */
  inService(change: VariantChange): Promise<VariantChange | null>
}

/** The whole command for `changeExperiment`: with the facts of the checklist, what speaks against more people, or the evidence of a decision. */
export async function gatherCommand(
  database: Database,
  record: ExperimentRecord,
  request: RequestedCommand,
  served: ServedChanges,
  now: Date,
): Promise<Command> {
  switch (request.kind) {
    case 'confirm': {
      const running = (await listRunning(database)).filter(({ id }) => id !== record.id && id !== permanentId)
      const layer = record.design?.layer ?? ''
      const measured = (await readAnalysis(database, permanentId))?.peopleADay ?? 0
      return {
        kind: 'confirm',
        facts: {
          previewed: request.previewed,
          ...(await factsOf(record.design?.variants ?? [], served)),
          running: running.map(({ id, design, run }) => ({ id, layer: design!.layer, surfaces: surfacesOf(run!.variants) })),
          freeShare: freeShare(layer, await listRunning(database)),
          peopleADay: measured > 0 ? measured : (request.expectedPeopleADay ?? 0),
        },
      }
    }
    case 'start': {
      const variants = record.design?.variants ?? []
      return { kind: 'start', facts: await factsOf(variants, served), pinned: await pinnedFor(variants, served) }
    }
    case 'add-variant': {
      const parsed = designedVariantSchema.safeParse(request.variant)
      const variants = parsed.success ? [parsed.data] : []
      const facts = { previewed: request.previewed ?? [], ...(await factsOf(variants, served)) }
      return { kind: 'add-variant', variant: request.variant, facts, pinned: await pinnedFor(variants, served) }
    }
    case 'widen': {
      const analysis = await readAnalysis(database, record.id)
      return { kind: 'widen', alarms: analysis ? alarmsOf(analysis) : [] }
    }
    case 'decide': {
      const analysis = (await analyseStored(database, record.id, now)) ?? (await readAnalysis(database, record.id))
      return { ...request, evidence: evidenceFor(analysis, request.variant) }
    }
    default:
      return request
  }
}

type Changing = readonly { id: string; change: VariantChange | null }[]

async function factsOf(variants: Changing, served: ServedChanges): Promise<VariantFacts> {
  return { versions: await publishedAmong(variants, served), unserved: await unservedOf(variants, served) }
}

/** Of the versions that the variants need, those that were published. */
async function publishedAmong(variants: Changing, served: ServedChanges): Promise<Set<string>> {
  const versions = new Set<string>()
  for (const { change } of variants) {
    const version = change && versionOf(change)
    if (change && version && (await served.isPublished(change))) versions.add(version)
  }
  return versions
}

/** Variants that would change nothing: this release cannot make them, or no reading has the template. */
async function unservedOf(variants: Changing, served: ServedChanges): Promise<string[]> {
  const unserved: string[] = []
  for (const { id, change } of variants)
    if (change && (!served.canMake(change) || (versionOf(change) !== null && (await served.inService(change)) === null))) unserved.push(id)
  return unserved
}

/** What is in service at each place that the variants change, so that it stays the control of their experiment. */
async function pinnedFor(variants: Changing, served: ServedChanges): Promise<VariantChange[]> {
  const pinned = new Map<string, VariantChange>()
  for (const { change } of variants) {
    const inService = change && !pinned.has(surfaceOf(change)) ? await served.inService(change) : null
    if (inService) pinned.set(surfaceOf(inService), inService)
  }
  return [...pinned.values()]
}

/** What was known of a variant when it was decided on. Of the control: nothing differs from itself. */
export function evidenceFor(analysis: StoredAnalysis | null, variant: string): Evidence {
  const nothing: Evidence = { verdict: 'no-data', people: 0, effect: 0, interval: [null, null], chanceOfBeingBest: 0 }
  if (!analysis) return nothing
  const { verdict, people, primary } = analysis
  const place = primary.variants.findIndex((one) => one.variant === variant)
  const comparison = primary.comparisons.find((one) => one.variant === variant)
  const chanceOfBeingBest = primary.chanceOfBeingBest?.[place] ?? 0
  return { verdict: verdict.kind, people, effect: comparison?.effect ?? 0, interval: comparison?.live ?? [0, 0], chanceOfBeingBest }
}
