import { describe, expect, it } from 'vitest'
import { type Actor, advanceExperiment, type Command, type ExperimentRecord } from '#experiments'
import {
  analysisOf,
  author,
  checklist,
  decided,
  draft,
  exampleDesign,
  exampleFacts,
  later,
  ready,
  running,
  step,
  stopped,
  viewOf,
} from '../../tests/example-experiment.ts'
import { type ActionName, shapeActions } from './shape-actions.ts'
import type { Viewer } from './shapes.ts'

const viewers: Viewer[] = [
  { id: 'author', mayChange: true, mayReview: true },
  { id: 'other', mayChange: true, mayReview: true },
  { id: 'reviewer', mayChange: false, mayReview: true },
  { id: 'editor', mayChange: false, mayReview: false },
]
const seen = (variant: string) => ({ ...exampleFacts, previewed: [variant] })
const added = step(running, { kind: 'add-variant', variant: { ...exampleDesign.variants[1], id: 'brief' }, facts: seen('brief'), pinned: [] }, author)
const held = step(running, { kind: 'hold', reason: 'wait' }, author)
const records: Record<string, ExperimentRecord> = { draft, checklist, ready, running, added, held, stopped, decided }

/** What each button sends; none where it sends nothing by itself. */
function commandsOf(action: ActionName, record: ExperimentRecord, shippable: string[]): Command[] {
  const evidence = { verdict: 'better', people: 1, effect: 0, interval: [0, 0] as const, chanceOfBeingBest: 0 }
  switch (action) {
    case 'edit':
      return [{ kind: 'revise', draft: exampleDesign }]
    case 'widen':
      return [{ kind: 'widen', alarms: [] }]
    case 'hold':
    case 'stop':
      return [{ kind: action, reason: 'because' }]
    case 'stop-variant':
      return [{ kind: 'stop-variant', variant: 'short', reason: 'because' }]
    case 'reweigh':
      return [{ kind: 'reweigh', weights: record.run!.unreviewed.length > 0 ? { brief: 1 } : { short: 2 } }]
    case 'add-variant':
      return [{ kind: 'add-variant', variant: { ...exampleDesign.variants[1], id: 'another' }, facts: seen('another'), pinned: [] }]
    case 'learn':
      return [{ kind: 'learn', on: true }]
    case 'decide':
      return shippable.map((variant) => ({ kind: 'decide', variant, why: 'because', evidence }))
    case 'analyse':
      return []
    case 'start':
      return [{ kind: 'start', facts: exampleFacts, pinned: [] }]
    default:
      return [{ kind: action }]
  }
}

function outcome(record: ExperimentRecord, command: Command, viewer: Viewer): string {
  const actor: Actor = { kind: 'person', ...viewer }
  const advance = advanceExperiment(record, command, actor, later)
  return advance.ok ? 'done' : advance.error
}

describe('shapeActions', () => {
  const cases = Object.entries(records).flatMap(([name, record]) => viewers.map((viewer) => ({ name, record, viewer })))

  it.each(cases)('offers of $name to $viewer.id only what the domain does', ({ name, record, viewer }) => {
    const { next, others, variants } = shapeActions(viewOf(record, null), viewer)
    const shippable = variants.filter(({ mayShip }) => mayShip).map(({ id }) => id)
    for (const action of [...(next ? [next] : []), ...others])
      for (const command of commandsOf(action, record, shippable)) {
        // An author may change other weights beside an added variant; the one of the added variant is for another person.
        const isOwnAddition = name === 'added' && action === 'reweigh' && viewer.id === 'author'
        expect([action, outcome(record, command, viewer)]).toEqual([action, isOwnAddition ? 'four-eyes' : 'done'])
      }
  })

  it('leaves nobody without the step that only they can take', () => {
    const next = (record: ExperimentRecord, analysis = null as Parameters<typeof viewOf>[1]) =>
      viewers.map((viewer) => shapeActions(viewOf(record, analysis), viewer).next)
    expect(next(draft)).toEqual(['edit', 'edit', null, null])
    expect(next(ready)).toEqual([null, 'start', 'start', null])
    expect(next(running, analysisOf(9_000))).toEqual(['stop', 'stop', null, null])
    expect(next(held)).toEqual(['resume', 'resume', null, null])
    expect(next(stopped)).toEqual(['decide', 'decide', 'decide', null])
  })

  it('lets the author keep the control and ship nothing, and says who can', () => {
    const own = shapeActions(viewOf(stopped, null), viewers[0]!)
    expect(own.variants.filter(({ mayShip }) => mayShip).map(({ id }) => id)).toEqual(['control'])
    expect(own.notes).toEqual(['eyes.ship'])
    expect(shapeActions(viewOf(ready, null), viewers[0]!).notes).toEqual(['eyes.start'])
    expect(shapeActions(viewOf(ready, null), viewers[3]!).notes).toEqual(['eyes.role'])
    const shipped = shapeActions(viewOf(stopped, null), viewers[2]!)
    expect(shipped.variants.filter(({ mayShip }) => mayShip).map(({ id }) => id)).toEqual(['short', 'shortest'])
  })

  it('lets a reviewer give an added variant its first people', () => {
    expect(shapeActions(viewOf(added, null), viewers[2]!).others).toEqual(['reweigh'])
    expect(shapeActions(viewOf(added, null), viewers[0]!).notes).toContain('eyes.added')
  })

  it('never offers a variant that was stopped, and nothing for the permanent one', () => {
    const without = step(
      step(running, { kind: 'stop-variant', variant: 'short', reason: 'harm' }, { kind: 'system' }),
      { kind: 'stop', reason: 'end' },
      author,
    )
    expect(shapeActions(viewOf(without, null), viewers[2]!).variants.find(({ id }) => id === 'short')).toMatchObject({
      isStopped: true,
      mayShip: false,
    })
    const emptied = ['short', 'shortest'].reduce(
      (record, variant) => step(record, { kind: 'stop-variant', variant, reason: 'harm' }, { kind: 'system' }),
      running,
    )
    const shipped = viewers.map((viewer) => shapeActions(viewOf(emptied, null), viewer))
    expect(shipped.map(({ next }) => next)).toEqual(['decide', 'decide', null, null])
    for (const { variants } of shipped.slice(0, 2)) expect(variants.flatMap(({ id, mayShip }) => (mayShip ? [id] : []))).toEqual(['control'])
    expect(shipped[2]!.notes).toEqual(['do.nothing'])
    const permanent = shapeActions({ ...viewOf(running, null), permanent: true }, viewers[0]!)
    expect([permanent.next, permanent.others]).toEqual([null, ['analyse']])
  })
})
