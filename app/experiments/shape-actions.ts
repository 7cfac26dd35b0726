import type { ExperimentKey } from '../messages/experiments-ko.ts'
import type { ExperimentView, Viewer } from './shapes.ts'

/** What the buttons of an experiment need to know; plain data for the browser. */
export interface Actions {
  experiment: string
  /** The next step, told by one filled button; null: there is none for this viewer. */
  next: 'edit' | 'start' | 'decide' | 'widen' | 'resume' | 'stop' | null
  /** What else may be done. */
  others: ActionName[]
  /** Why something cannot be done, and by whom it can. */
  notes: ExperimentKey[]
  authors: { count: number; isViewer: boolean }
  variants: ActionVariant[]
  /** Shares of the first step and of the next one. */
  startShare: number | null
  nextShare: number | null
  /** Whether a picker learns; null: none can. */
  learning: boolean | null
}
export type ActionName =
  | 'edit'
  | 'start'
  | 'widen'
  | 'hold'
  | 'resume'
  | 'reweigh'
  | 'add-variant'
  | 'stop-variant'
  | 'stop'
  | 'learn'
  | 'decide'
  | 'archive'
  | 'analyse'

export interface ActionVariant {
  id: string
  weight: number
  people: number
  isControl: boolean
  isStopped: boolean
  /** Added while running and seen by nobody but its author. */
  isUnreviewed: boolean
  /** Whether this viewer may decide for it. */
  mayShip: boolean
}

/** What this viewer may do with an experiment now, as the domain will allow it. */
export function shapeActions({ record, analysis, permanent }: Pick<ExperimentView, 'record' | 'analysis' | 'permanent'>, viewer: Viewer): Actions {
  const { status, authors, design, run } = record
  const isAuthor = authors.includes(viewer.id)
  const mayJudge = viewer.mayReview && !isAuthor
  const people = new Map(analysis?.primary.variants.map((variant) => [variant.variant, variant.people]))
  const variants = (run?.variants ?? []).map(({ id, weight }, index): ActionVariant => {
    const isStopped = Object.hasOwn(run!.stopped, id)
    return {
      id,
      weight,
      people: people.get(id) ?? 0,
      isControl: index === 0,
      isStopped,
      isUnreviewed: run!.unreviewed.includes(id),
      mayShip: index === 0 ? viewer.mayChange : mayJudge && !isStopped,
    }
  })
  const actions: Actions = {
    experiment: record.id,
    next: null,
    others: [],
    notes: [],
    authors: { count: authors.length, isViewer: isAuthor },
    variants,
    startShare: design?.ramp[0]?.share ?? null,
    nextShare: run && design ? (design.ramp[run.step + 1]?.share ?? null) : null,
    learning: run?.variants.some(({ change }) => change?.kind === 'picker-policy' && change.policy === 'bandit') ? run.learning : null,
  }
  if (permanent) return { ...actions, authors: { count: 0, isViewer: false }, others: viewer.mayChange ? ['analyse'] : [], notes: ['do.permanent'] }
  const whoJudges: ExperimentKey[] = mayJudge ? [] : [isAuthor ? 'eyes.start' : 'eyes.role']
  switch (status) {
    case 'draft':
    case 'checklist':
      if (!viewer.mayChange) return { ...actions, notes: ['do.read-only'] }
      return { ...actions, next: 'edit', others: status === 'draft' ? ['archive'] : [] }
    case 'ready':
      return { ...actions, next: mayJudge ? 'start' : null, others: viewer.mayChange ? ['edit'] : [], notes: whoJudges }
    case 'running':
      return { ...actions, ...shapeRunning(actions, run!.onHold !== null, viewer, mayJudge, analysis?.verdict.kind) }
    case 'stopped': {
      const mayDecide = variants.some(({ mayShip }) => mayShip)
      const note: ExperimentKey = isAuthor ? 'eyes.ship' : viewer.mayReview ? 'do.nothing' : 'eyes.role'
      return { ...actions, next: mayDecide ? 'decide' : null, notes: mayJudge && mayDecide ? [] : [note] }
    }
    case 'decided':
      return { ...actions, others: viewer.mayChange ? ['archive'] : [], notes: ['do.nothing'] }
    case 'archived':
      return { ...actions, notes: ['do.nothing'] }
  }
}

function shapeRunning(
  { nextShare, variants, learning }: Actions,
  isOnHold: boolean,
  viewer: Viewer,
  mayJudge: boolean,
  verdict: string | undefined,
): Pick<Actions, 'next' | 'others' | 'notes'> {
  const isAdded = variants.some(({ isUnreviewed }) => isUnreviewed)
  const notes: ExperimentKey[] = isAdded && !mayJudge ? ['eyes.added'] : []
  if (!viewer.mayChange) {
    if (isAdded && mayJudge) return { next: null, others: ['reweigh'], notes }
    return { next: null, others: [], notes: [...notes, 'do.read-only'] }
  }
  const isDecisive = verdict === 'better' || verdict === 'worse' || verdict === 'no-difference'
  const next = isOnHold ? 'resume' : isDecisive ? 'stop' : null
  const others: ActionName[] = [
    ...(isOnHold || nextShare === null ? [] : (['widen', 'hold'] as const)),
    'reweigh',
    'add-variant',
    'stop-variant',
    ...(learning === null ? [] : (['learn'] as const)),
    ...(next === 'stop' ? [] : (['stop'] as const)),
    'analyse',
  ]
  return { next, others, notes: next === null && notes.length === 0 ? ['do.nothing'] : notes }
}
