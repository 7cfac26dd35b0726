import type { Variant } from './assign-variant.ts'
import type { Design, DesignedVariant } from './design.ts'
import type { VariantChange } from './variant-change.ts'

export const statuses = ['draft', 'checklist', 'ready', 'running', 'stopped', 'decided', 'archived'] as const
export type Status = (typeof statuses)[number]

/** From `from` on new people were shared out by these weights. */
export interface Phase {
  from: Date
  variants: readonly Variant[]
}

export interface Run {
  startedAt: Date
  startedBy: string
  /** Index into the ramp of the design, and since when. */
  step: number
  stepSince: Date
  /** What it holds of its layer; see `allocateSlots`. */
  slots: readonly number[]
  /** Whether a picker of policy `bandit` learns; otherwise chance alone chooses for it. */
  learning: boolean
  /** Why the ramp waits; null: it does not. */
  onHold: string | null
  variants: readonly DesignedVariant[]
  /** What was in service at the start where variants change something: everybody who takes part has it, unless their own variant changes it. */
  pinned: readonly VariantChange[]
  phases: readonly Phase[]
  /** Variants added while running that nobody but their author has seen yet; they have weight 0. */
  unreviewed: readonly string[]
  /** Why a variant was taken out, by variant. It never comes back. */
  stopped: Readonly<Record<string, string>>
}

/** Figures at the moment of the decision, as `analyseExperiment` told them. */
export interface Evidence {
  verdict: string
  people: number
  effect: number
  /** A bound that is not known yet is null. */
  interval: readonly [number | null, number | null]
  chanceOfBeingBest: number
}

export interface Decision {
  variant: string
  by: string
  at: Date
  why: string
  evidence: Evidence
}

export interface ExperimentRecord {
  id: string
  status: Status
  /** Everybody who wrote or changed it: none of them may start it or ship what they wrote. */
  authors: readonly string[]
  /** As it was typed; `design` once it was whole. */
  draft: unknown
  design: Design | null
  run: Run | null
  decision: Decision | null
}

/** One row of the record of what was done; kept in a hash chain. Texts and identifiers only. */
export interface AuditEntry {
  experiment: string
  action: string
  from: Status
  to: Status
  /** A person's id, or `system`. */
  by: string
  at: string
  detail: Readonly<Record<string, unknown>>
}

/** The comparison of a thing with itself, always running: what it finds is the platform's own error. It takes no command. */
export const permanentId = 'a-a'

export function isPermanent(id: string): boolean {
  return id === permanentId
}

const hour = 3_600_000

/** When people count: after the time in which every variant shows the control. Null: it never ran. */
export function countsFrom({ run, design }: ExperimentRecord): Date | null {
  return run && design ? new Date(run.startedAt.getTime() + design.sameFirstHours * hour) : null
}

/** What this variant changes at this moment; null: nothing. */
export function changeOf(record: ExperimentRecord, variant: string, now: Date): VariantChange | null {
  const from = countsFrom(record)
  if (record.status !== 'running' || !from || now < from) return null
  return record.run?.variants.find(({ id }) => id === variant)?.change ?? null
}

/** What decided experiments say of a version of a template: the face for whoever shows or publishes templates. */
export function evidenceOf(records: readonly ExperimentRecord[], template: string, version: string): (Decision & { experiment: string })[] {
  return records.flatMap(({ id, run, decision }) => {
    const change = run?.variants.find((variant) => variant.id === decision?.variant)?.change
    return decision && change?.kind === 'template' && change.template === template && change.version === version
      ? [{ ...decision, experiment: id }]
      : []
  })
}
