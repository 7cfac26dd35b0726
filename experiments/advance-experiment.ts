import { type ChecklistFacts, type ChecklistItem, checkDesign, checkPreviews, checkVariants, type VariantFacts } from './check-design.ts'
import { type DesignedVariant, designedVariantSchema, designSchema } from './design.ts'
import type { AuditEntry, Evidence, ExperimentRecord, Phase, Run, Status } from './experiment-record.ts'
import { isComparable, surfaceOf, type VariantChange } from './variant-change.ts'

/** Who asks: what a person's roles allow is told by the caller. `system` is the watch over guardrails and the ramp. */
export type Actor = { kind: 'person'; id: string; mayChange: boolean; mayReview: boolean } | { kind: 'system' }

export type Command =
  | { kind: 'revise'; draft: unknown }
  | { kind: 'submit' }
  | { kind: 'confirm'; facts: ChecklistFacts }
  /** `pinned`: what is in service where the variants change something. */
  | { kind: 'start'; facts: VariantFacts; pinned: readonly VariantChange[] }
  /** The next step of the ramp; `alarms` says what speaks against it. */
  | { kind: 'widen'; alarms: readonly string[] }
  | { kind: 'hold'; reason: string }
  | { kind: 'resume' }
  | { kind: 'reweigh'; weights: Readonly<Record<string, number>> }
  | { kind: 'add-variant'; variant: unknown; facts: VariantFacts & Pick<ChecklistFacts, 'previewed'>; pinned: readonly VariantChange[] }
  | { kind: 'stop-variant'; variant: string; reason: string }
  | { kind: 'stop'; reason: string }
  /** The one switch of the bandit. */
  | { kind: 'learn'; on: boolean }
  | { kind: 'decide'; variant: string; why: string; evidence: Evidence }
  | { kind: 'archive' }

export type Refusal =
  | { error: 'not-now'; status: Status }
  | { error: 'not-permitted' }
  /** The author asks for what another person must do. */
  | { error: 'four-eyes' }
  | { error: 'design-invalid'; fields: string[] }
  | { error: 'checklist-open'; items: ChecklistItem[] }
  | { error: 'held-until'; at: Date }
  | { error: 'on-hold'; reason: string }
  | { error: 'alarms'; alarms: readonly string[] }
  | { error: 'fully-ramped' }
  | { error: 'reason-missing' }
  | { error: 'variant-unknown'; variant: string }
  | { error: 'variant-stopped'; variant: string }
  | { error: 'weights-invalid' }
  /** Others hold what it would need of its layer; `free` of it, 0 to 1, is not held. */
  | { error: 'layer-full'; free: number }

export type Advance = { ok: true; experiment: ExperimentRecord; entry: AuditEntry } | ({ ok: false } & Refusal)

const allowedIn: Record<Command['kind'], readonly Status[]> = {
  revise: ['draft', 'checklist', 'ready'],
  submit: ['draft'],
  confirm: ['checklist'],
  start: ['ready'],
  widen: ['running'],
  hold: ['running'],
  resume: ['running'],
  reweigh: ['running'],
  'add-variant': ['running'],
  'stop-variant': ['running'],
  stop: ['running'],
  learn: ['running'],
  decide: ['stopped'],
  archive: ['draft', 'decided'],
}
const bySystem: readonly Command['kind'][] = ['widen', 'hold', 'stop-variant', 'stop']
const hour = 3_600_000

/** A new draft by this person. */
export function draftExperiment(id: string, author: string, draft: unknown): ExperimentRecord {
  return { id, status: 'draft', authors: [author], draft, design: null, run: null, decision: null }
}

/** One step in the life of an experiment. Nothing happens but what this allows; every step leaves an entry for the audit. */
export function advanceExperiment(experiment: ExperimentRecord, command: Command, actor: Actor, now: Date): Advance {
  if (!allowedIn[command.kind].includes(experiment.status)) return refuse({ error: 'not-now', status: experiment.status })
  const permitted =
    actor.kind === 'system' ? bySystem.includes(command.kind) : actor.mayChange || (actor.mayReview && needsReview(experiment, command))
  if (!permitted) return refuse({ error: 'not-permitted' })
  if (needsReview(experiment, command)) {
    if (actor.kind === 'system' || !actor.mayReview) return refuse({ error: 'not-permitted' })
    if (experiment.authors.includes(actor.id)) return refuse({ error: 'four-eyes' })
  }
  const by = actor.kind === 'system' ? 'system' : actor.id
  const step = stepOf(experiment, command, by, now)
  if ('error' in step) return refuse(step)
  const { detail, ...changed } = step
  const next = { ...experiment, ...changed }
  return {
    ok: true,
    experiment: next,
    entry: { experiment: next.id, action: command.kind, from: experiment.status, to: next.status, by, at: now.toISOString(), detail },
  }
}

function refuse(refusal: Refusal): Advance {
  return { ok: false, ...refusal }
}

/** To start, to ship anything but the control, and to let people have a variant that was added on the way, takes another person. */
function needsReview({ run }: ExperimentRecord, command: Command): boolean {
  switch (command.kind) {
    case 'start':
      return true
    case 'decide':
      return command.variant !== run?.variants[0]?.id
    case 'reweigh':
      return run?.unreviewed.some((id) => givesPeople(command.weights, id)) ?? false
    default:
      return false
  }
}

function givesPeople(weights: Readonly<Record<string, number>>, variant: string): boolean {
  return Object.hasOwn(weights, variant) && weights[variant]! > 0
}

type Step = (Partial<ExperimentRecord> & { detail: Record<string, unknown> }) | Refusal

function stepOf(experiment: ExperimentRecord, command: Command, by: string, now: Date): Step {
  const { run, design } = experiment
  switch (command.kind) {
    case 'revise':
      return { status: 'draft', draft: command.draft, design: null, authors: withAuthor(experiment, by), detail: {} }
    case 'submit': {
      const parsed = designSchema.safeParse(experiment.draft)
      if (!parsed.success) return { error: 'design-invalid', fields: [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))] }
      return { status: 'checklist', design: parsed.data, authors: withAuthor(experiment, by), detail: { hypothesis: parsed.data.hypothesis } }
    }
    case 'confirm': {
      const items = checkDesign(design!, command.facts)
      return openAmong(items) ?? { status: 'ready', detail: { items: items.map(({ id }) => id) } }
    }
    case 'start':
      return (
        openAmong(checkVariants(design!.variants, command.facts)) ?? {
          status: 'running',
          run: startRun(experiment, command.pinned, by, now),
          detail: { share: design!.ramp[0]!.share, pinned: command.pinned },
        }
      )
    case 'widen':
      return widen(experiment, command.alarms, now)
    case 'hold':
      if (command.reason.trim() === '') return { error: 'reason-missing' }
      return { run: { ...run!, onHold: command.reason }, detail: { reason: command.reason } }
    case 'resume':
      return { run: { ...run!, onHold: null }, detail: {} }
    case 'reweigh':
      return reweigh(run!, command.weights, now)
    case 'add-variant':
      return addVariant(experiment, command, by)
    case 'stop-variant':
      return stopVariant(run!, command.variant, command.reason, now)
    case 'stop':
      if (command.reason.trim() === '') return { error: 'reason-missing' }
      return { status: 'stopped', detail: { reason: command.reason } }
    case 'learn':
      return { run: { ...run!, learning: command.on }, detail: { on: command.on } }
    case 'decide': {
      if (!run!.variants.some(({ id }) => id === command.variant)) return { error: 'variant-unknown', variant: command.variant }
      if (!isControl(run!, command.variant) && Object.hasOwn(run!.stopped, command.variant))
        return { error: 'variant-stopped', variant: command.variant }
      if (command.why.trim() === '') return { error: 'reason-missing' }
      const { variant, why, evidence } = command
      return { status: 'decided', decision: { variant, why, evidence, by, at: now }, detail: { variant, why, evidence } }
    }
    case 'archive':
      return { status: 'archived', detail: {} }
  }
}

function openAmong(items: readonly ChecklistItem[]): Refusal | null {
  const open = items.filter(({ holds }) => !holds)
  return open.length > 0 ? { error: 'checklist-open', items: open } : null
}

/** The control is what is served without the experiment: to keep it is always possible. */
function isControl({ variants }: Run, variant: string): boolean {
  return variants[0]!.id === variant
}

function withAuthor({ authors }: ExperimentRecord, by: string): readonly string[] {
  return authors.includes(by) ? authors : [...authors, by]
}

function startRun({ design }: ExperimentRecord, pinned: readonly VariantChange[], by: string, now: Date): Run {
  const { variants } = design!
  return {
    startedAt: now,
    startedBy: by,
    step: 0,
    stepSince: now,
    slots: [],
    learning: false,
    onHold: null,
    variants,
    pinned,
    phases: [phaseOf(variants, now)],
    unreviewed: [],
    stopped: {},
  }
}

function phaseOf(variants: readonly DesignedVariant[], from: Date): Phase {
  return { from, variants: variants.map(({ id, weight }) => ({ id, weight })) }
}

function widen({ run, design }: ExperimentRecord, alarms: readonly string[], now: Date): Step {
  const { step, stepSince, onHold } = run!
  if (step + 1 >= design!.ramp.length) return { error: 'fully-ramped' }
  if (onHold !== null) return { error: 'on-hold', reason: onHold }
  if (alarms.length > 0) return { error: 'alarms', alarms }
  const until = new Date(stepSince.getTime() + design!.ramp[step]!.hours * hour)
  if (now < until) return { error: 'held-until', at: until }
  return { run: { ...run!, step: step + 1, stepSince: now }, detail: { share: design!.ramp[step + 1]!.share } }
}

/** New weights for the variants that are named. Whoever has a variant keeps it while its weight is above 0. */
function reweigh(run: Run, weights: Readonly<Record<string, number>>, now: Date): Step {
  for (const [id, weight] of Object.entries(weights)) {
    if (!run.variants.some((variant) => variant.id === id)) return { error: 'variant-unknown', variant: id }
    if (Object.hasOwn(run.stopped, id) && weight > 0) return { error: 'variant-stopped', variant: id }
    if (!Number.isFinite(weight) || weight < 0 || weight > 1_000) return { error: 'weights-invalid' }
  }
  const weightOf = (variant: DesignedVariant) => (Object.hasOwn(weights, variant.id) ? weights[variant.id]! : variant.weight)
  const variants = run.variants.map((variant) => ({ ...variant, weight: weightOf(variant) }))
  if (!(variants[0]!.weight > 0) || variants.filter(({ weight }) => weight > 0).length < 2) return { error: 'weights-invalid' }
  const unreviewed = run.unreviewed.filter((id) => !givesPeople(weights, id))
  return { run: { ...run, variants, unreviewed, phases: [...run.phases, phaseOf(variants, now)] }, detail: { weights } }
}

/** It passes the checklist as the others did and comes with weight 0: another person looks at it and gives it people. What was pinned at the start stays as it was. */
function addVariant(experiment: ExperimentRecord, { variant, facts, pinned }: Extract<Command, { kind: 'add-variant' }>, by: string): Step {
  const run = experiment.run!
  const parsed = designedVariantSchema.safeParse(variant)
  if (!parsed.success) return { error: 'design-invalid', fields: [...new Set(parsed.error.issues.map(({ path }) => ['variant', ...path].join('.')))] }
  if (run.variants.some(({ id }) => id === parsed.data.id)) return { error: 'design-invalid', fields: ['variant.id'] }
  if (!isComparable(parsed.data.change, experiment.design!.conditions)) return { error: 'design-invalid', fields: ['variant.change'] }
  const open = openAmong([checkPreviews([parsed.data], facts.previewed), ...checkVariants([parsed.data], facts)])
  if (open) return open
  const added = { ...parsed.data, weight: 0 }
  const fresh = pinned.filter((change) => !run.pinned.some((known) => surfaceOf(known) === surfaceOf(change)))
  return {
    authors: withAuthor(experiment, by),
    run: { ...run, variants: [...run.variants, added], pinned: [...run.pinned, ...fresh], unreviewed: [...run.unreviewed, added.id] },
    detail: { variant: added, pinned: fresh },
  }
}

/**
 * Nobody is given it any more; who had it takes part no longer. Without the control and another live variant nothing is compared any
 * more, and the experiment stops; the control itself is never marked as stopped, since it is what is served then.
 */
function stopVariant(run: Run, variant: string, reason: string, now: Date): Step {
  if (!run.variants.some(({ id }) => id === variant)) return { error: 'variant-unknown', variant }
  if (Object.hasOwn(run.stopped, variant)) return { error: 'variant-stopped', variant }
  if (reason.trim() === '') return { error: 'reason-missing' }
  const detail = { variant, reason }
  if (isControl(run, variant)) return { status: 'stopped', detail }
  const variants = run.variants.map((one) => (one.id === variant ? { ...one, weight: 0 } : one))
  const stopped = { ...run.stopped, [variant]: reason }
  const unreviewed = run.unreviewed.filter((id) => id !== variant)
  if (variants.filter(({ weight }) => weight > 0).length < 2) return { status: 'stopped', run: { ...run, variants, stopped, unreviewed }, detail }
  return { run: { ...run, variants, stopped, unreviewed, phases: [...run.phases, phaseOf(variants, now)] }, detail }
}
