import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, advanceExperiment, type Command, draftExperiment } from './advance-experiment.ts'
import { exampleDesign, exampleFacts } from './example-design.ts'
import { type AuditEntry, changeOf, countsFrom, type ExperimentRecord, evidenceOf, type Status } from './experiment-record.ts'
import { requestedCommandSchema } from './gather-command.ts'

const start = new Date('2026-11-27T00:00:00Z')
const later = (hours: number) => new Date(start.getTime() + hours * 3_600_000)
const author: Actor = { kind: 'person', id: 'author', mayChange: true, mayReview: true }
const reviewer: Actor = { kind: 'person', id: 'reviewer', mayChange: false, mayReview: true }
const system: Actor = { kind: 'system' }
const evidence = { verdict: 'better', people: 9_000, effect: 0.15, interval: [0.04, 0.26] as const, chanceOfBeingBest: 0.99 }

function run(experiment: ExperimentRecord, ...steps: [Command, Actor, Date?][]): ExperimentRecord {
  return steps.reduce((record, [command, actor, at]) => {
    const result = advanceExperiment(record, command, actor, at ?? start)
    if (!result.ok) throw new Error(`${command.kind}: ${JSON.stringify(result)}`)
    return result.experiment
  }, experiment)
}

function refusalOf(experiment: ExperimentRecord, command: Command, actor: Actor, at = start) {
  const result = advanceExperiment(experiment, command, actor, at)
  return result.ok ? 'allowed' : result
}

/** The example's facts, and that this added variant was looked at. */
const seen = (variant: string) => ({ ...exampleFacts, previewed: [variant] })

const draft = draftExperiment('shorter-strip', 'author', exampleDesign)
const ready = run(draft, [{ kind: 'submit' }, author], [{ kind: 'confirm', facts: exampleFacts }, author])
const running = run(ready, [{ kind: 'start', facts: exampleFacts, pinned: [] }, reviewer])

describe('advanceExperiment', () => {
  it('leads from a draft to the archive, with another person at the start and at the end', () => {
    expect(refusalOf(ready, { kind: 'start', facts: exampleFacts, pinned: [] }, author)).toMatchObject({ error: 'four-eyes' })
    const stopped = run(running, [{ kind: 'stop', reason: 'The planned people have come.' }, author])
    const ship: Command = { kind: 'decide', variant: 'short', why: 'It helps more people.', evidence }
    expect(refusalOf(stopped, ship, author)).toMatchObject({ error: 'four-eyes' })
    const decided = run(stopped, [ship, reviewer])
    expect(decided.decision).toMatchObject({ variant: 'short', by: 'reviewer', evidence })
    expect(evidenceOf([decided], 'annual-strip', '1.1.0')).toMatchObject([{ experiment: 'shorter-strip', variant: 'short' }])
    expect(evidenceOf([decided], 'annual-strip', '1.2.0')).toEqual([])
    expect(run(decided, [{ kind: 'archive' }, author]).status).toBe('archived')
    expect(run(stopped, [{ ...ship, variant: 'control' }, author]).status).toBe('decided')
  })

  it('names every field that a draft lacks', () => {
    const bare = draftExperiment('bare', 'author', { hypothesis: 'short', variants: exampleDesign.variants })
    const refusal = refusalOf(bare, { kind: 'submit' }, author)
    expect(refusal).toMatchObject({ error: 'design-invalid' })
    expect((refusal as { fields: string[] }).fields).toEqual(expect.arrayContaining(['hypothesis', 'primary', 'guardrails', 'rule', 'plannedPeople']))
  })

  it.each([
    ['two variants of a name', { variants: [exampleDesign.variants[0]!, exampleDesign.variants[0]!] }, 'variants'],
    ['a control without people', { variants: exampleDesign.variants.map((variant, index) => ({ ...variant, weight: index })) }, null],
    ['a ramp that narrows', { ramp: exampleDesign.ramp.toReversed() }, 'ramp'],
    ['no guardrail', { guardrails: [] }, 'guardrails'],
    ['a change of the price', { variants: [exampleDesign.variants[0]!, { id: 'cheap', weight: 1, change: { kind: 'price', amount: 1 } }] }, null],
  ])('refuses a design with %s', (_name, changed, field) => {
    const refusal = refusalOf(draftExperiment('x', 'author', { ...exampleDesign, ...changed }), { kind: 'submit' }, author)
    expect(refusal).toMatchObject({ error: 'design-invalid' })
    if (field) expect((refusal as { fields: string[] }).fields).toContain(field)
  })

  it('tells every open item of the checklist at once', () => {
    const facts = {
      previewed: ['control'],
      versions: new Set<string>(),
      unserved: ['short'],
      running: [{ id: 'other', layer: 'picker', surfaces: ['template:annual-strip'] }],
      freeShare: 0.4,
      peopleADay: 0,
    }
    const refusal = refusalOf(run(draft, [{ kind: 'submit' }, author]), { kind: 'confirm', facts }, author)
    expect((refusal as { items: { id: string }[] }).items.map(({ id }) => id)).toEqual([
      'previewed',
      'versions',
      'served',
      'surfaces',
      'room',
      'duration',
    ])
  })

  it('widens only after the hold, without alarms, and not while it is put on hold', () => {
    const widen: Command = { kind: 'widen', alarms: [] }
    expect(refusalOf(running, widen, system, later(23))).toMatchObject({ error: 'held-until', at: later(24) })
    expect(refusalOf(running, { kind: 'widen', alarms: ['sample-ratio'] }, system, later(24))).toMatchObject({ error: 'alarms' })
    const waiting = run(running, [{ kind: 'hold', reason: 'A holiday.' }, author])
    expect(refusalOf(waiting, widen, system, later(24))).toMatchObject({ error: 'on-hold' })
    const half = run(waiting, [{ kind: 'resume' }, author], [widen, system, later(24)])
    expect(half.run?.step).toBe(1)
    expect(refusalOf(half, widen, system, later(47))).toMatchObject({ error: 'held-until' })
    const whole = run(half, [widen, system, later(48)])
    expect(refusalOf(whole, widen, system, later(500))).toMatchObject({ error: 'fully-ramped' })
  })

  it('lets nobody have an added variant before another person gave it people', () => {
    const variant = { id: 'later', weight: 1, change: { kind: 'layout', layout: 'words-first' } }
    const added = run(running, [{ kind: 'add-variant', variant, facts: seen('later'), pinned: [] }, author])
    expect(added.run?.variants.at(-1)).toMatchObject({ id: 'later', weight: 0 })
    const give: Command = { kind: 'reweigh', weights: { later: 1 } }
    expect(refusalOf(added, give, author)).toMatchObject({ error: 'four-eyes' })
    const given = run(added, [give, reviewer, later(5)])
    expect(given.run?.phases).toHaveLength(2)
    expect(run(given, [{ kind: 'reweigh', weights: { later: 2 } }, author]).run?.variants.at(-1)?.weight).toBe(2)
    const consent = { ...variant, change: { kind: 'consent' } }
    expect(refusalOf(running, { kind: 'add-variant', variant: consent, facts: seen('later'), pinned: [] }, author)).toMatchObject({
      error: 'design-invalid',
    })
  })

  it('adds no variant that would not pass the checklist, and starts nothing that passes it no longer', () => {
    const change = { kind: 'template', template: 'annual-strip', version: '9.9.9' }
    const add: Command = {
      kind: 'add-variant',
      variant: { id: 'later', weight: 1, change },
      facts: { previewed: [], versions: new Set(), unserved: ['later'] },
      pinned: [],
    }
    expect(refusalOf(running, add, author)).toMatchObject({
      error: 'checklist-open',
      items: [
        { id: 'previewed', missing: ['later'] },
        { id: 'versions', missing: ['annual-strip@9.9.9'] },
        { id: 'served', missing: ['later'] },
      ],
    })
    const gone = { versions: new Set(['annual-strip@1.1.0']), unserved: ['shortest'] }
    expect(refusalOf(ready, { kind: 'start', facts: gone, pinned: [] }, reviewer)).toMatchObject({
      error: 'checklist-open',
      items: [
        { id: 'versions', missing: ['annual-strip@1.2.0'] },
        { id: 'served', missing: ['shortest'] },
      ],
    })
  })

  it('keeps what was in service at the start, and pins for an added variant what nobody changed before', () => {
    const strip = { kind: 'template', template: 'annual-strip', version: '1.0.0' } as const
    const started = run(ready, [{ kind: 'start', facts: exampleFacts, pinned: [strip] }, reviewer])
    expect(started.run?.pinned).toEqual([strip])
    const words = { kind: 'phrasing', locale: 'ko', version: 3 } as const
    const variant = { id: 'later', weight: 1, change: { kind: 'layout', layout: 'words-first' } }
    const command: Command = { kind: 'add-variant', variant, facts: seen('later'), pinned: [{ ...strip, version: '2.0.0' }, words] }
    const added = advanceExperiment(started, command, author, later(1))
    expect(added).toMatchObject({ experiment: { run: { pinned: [strip, words] } }, entry: { detail: { pinned: [words] } } })
  })

  it('takes from nobody what is in service: that is looked up', () => {
    expect(requestedCommandSchema.safeParse({ kind: 'start' }).success).toBe(true)
    for (const kind of ['start', 'add-variant']) expect(requestedCommandSchema.safeParse({ kind, variant: {}, pinned: [] }).success).toBe(false)
  })

  it('stops a variant for good, and the experiment when nothing is left to compare', () => {
    const without = run(running, [{ kind: 'stop-variant', variant: 'short', reason: 'grounding' }, system, later(3)])
    expect(without.status).toBe('running')
    expect(without.run?.stopped).toEqual({ short: 'grounding' })
    expect(refusalOf(without, { kind: 'reweigh', weights: { short: 1 } }, author)).toMatchObject({ error: 'variant-stopped' })
    const stopped = run(without, [{ kind: 'stop-variant', variant: 'shortest', reason: 'latency' }, system])
    expect(stopped.status).toBe('stopped')
    expect(refusalOf(stopped, { kind: 'decide', variant: 'short', why: 'x', evidence }, reviewer)).toMatchObject({ error: 'variant-stopped' })
  })

  it('always lets the control be kept, whatever was stopped', () => {
    const keep: Command = { kind: 'decide', variant: 'control', why: 'Nothing is better.', evidence }
    const ended = run(running, [{ kind: 'stop-variant', variant: 'control', reason: 'by mistake' }, author])
    expect(ended).toMatchObject({ status: 'stopped', run: { stopped: {} } })
    expect(run(ended, [keep, author]).status).toBe('decided')
    expect(run(ended, [{ ...keep, variant: 'short' }, reviewer]).status).toBe('decided')
    const emptied = run(
      running,
      [{ kind: 'stop-variant', variant: 'short', reason: 'grounding' }, system],
      [{ kind: 'stop-variant', variant: 'shortest', reason: 'grounding' }, system],
    )
    expect(run(emptied, [keep, author]).status).toBe('decided')
    const markedBefore = { ...ended, run: { ...ended.run!, stopped: { control: 'by mistake', short: 'x', shortest: 'x' } } }
    expect(run(markedBefore, [keep, author]).status).toBe('decided')
  })

  it('shows the control to everybody in the time of the A/A', () => {
    const same = { ...exampleDesign, sameFirstHours: 48 }
    const steps: [Command, Actor][] = [
      [{ kind: 'submit' }, author],
      [{ kind: 'confirm', facts: exampleFacts }, author],
      [{ kind: 'start', facts: exampleFacts, pinned: [] }, reviewer],
    ]
    const record = run(draftExperiment('same', 'author', same), ...steps)
    expect(countsFrom(record)).toEqual(later(48))
    expect(changeOf(record, 'short', later(47))).toBeNull()
    expect(changeOf(record, 'short', later(48))).toMatchObject({ version: '1.1.0' })
    expect(changeOf(record, 'control', later(48))).toBeNull()
  })

  it('is not led astray by names that every object knows', () => {
    const variants = [exampleDesign.variants[0]!, { ...exampleDesign.variants[1]!, id: 'constructor' }]
    const facts = { ...exampleFacts, previewed: ['control', 'constructor'] }
    const record = run(
      draftExperiment('names', 'author', { ...exampleDesign, variants }),
      [{ kind: 'submit' }, author],
      [{ kind: 'confirm', facts }, author],
      [{ kind: 'start', facts: exampleFacts, pinned: [] }, reviewer],
    )
    expect(refusalOf(record, { kind: 'reweigh', weights: JSON.parse('{"__proto__": 1}') as Record<string, number> }, author)).toMatchObject({
      error: 'variant-unknown',
    })
    expect(run(record, [{ kind: 'stop-variant', variant: 'constructor', reason: 'latency' }, system]).run?.stopped).toEqual({
      constructor: 'latency',
    })
  })

  const edges: Record<Status, Status[]> = {
    draft: ['draft', 'checklist', 'archived'],
    checklist: ['ready', 'draft'],
    ready: ['running', 'draft'],
    running: ['running', 'stopped'],
    stopped: ['decided'],
    decided: ['archived'],
    archived: [],
  }

  it('holds its invariants whatever is asked by whomever', () => {
    const variant = fc.constantFrom('control', 'short', 'shortest', 'later', 'unknown')
    const command: fc.Arbitrary<Command> = fc.oneof(
      fc.constant({ kind: 'submit' } as const),
      fc.constant({ kind: 'confirm', facts: exampleFacts } as const),
      fc.constant({ kind: 'start', facts: exampleFacts, pinned: [] } as const),
      fc.constant({ kind: 'widen', alarms: [] } as const),
      fc.constant({ kind: 'archive' } as const),
      fc.constant({ kind: 'add-variant', variant: { id: 'later', weight: 5, change: null }, facts: seen('later'), pinned: [] } as const),
      fc.constantFrom(exampleDesign, {}).map((given) => ({ kind: 'revise', draft: given }) as const),
      fc.dictionary(variant, fc.integer({ min: -1, max: 9 })).map((weights) => ({ kind: 'reweigh', weights }) as const),
      variant.map((id) => ({ kind: 'stop-variant', variant: id, reason: 'guardrail' }) as const),
      fc.constantFrom('', 'over').map((reason) => ({ kind: 'stop', reason }) as const),
      variant.map((id) => ({ kind: 'decide', variant: id, why: 'because', evidence }) as const),
    )
    const actor: fc.Arbitrary<Actor> = fc.oneof(
      fc.constant(system),
      fc.record({ kind: fc.constant('person' as const), id: fc.constantFrom('author', 'a', 'b'), mayChange: fc.boolean(), mayReview: fc.boolean() }),
    )
    const first = fc.constantFrom(draft, ready, running)
    fc.assert(
      fc.property(first, fc.array(fc.tuple(command, actor, fc.nat(200)), { maxLength: 40 }), (from, steps) => {
        let record = from
        const entries: AuditEntry[] = []
        for (const [asked, who, hours] of steps) {
          const result = advanceExperiment(record, asked, who, later(hours))
          if (!result.ok) continue
          const { experiment: next, entry } = result
          entries.push(entry)
          expect(edges[record.status]).toContain(next.status)
          expect(entry).toMatchObject({ from: record.status, to: next.status })
          if (asked.kind === 'start' || (asked.kind === 'decide' && asked.variant !== 'control')) {
            expect(who).toMatchObject({ kind: 'person', mayReview: true })
            expect(record.authors).not.toContain(entry.by)
          }
          if (next.status === 'running') {
            const live = next.run!.variants.filter(({ weight }) => weight > 0)
            expect(live.length).toBeGreaterThanOrEqual(2)
            expect(live[0]?.id).toBe('control')
            for (const id of Object.keys(next.run!.stopped)) expect(live.some((one) => one.id === id)).toBe(false)
            for (const id of next.run!.unreviewed) expect(live.some((one) => one.id === id)).toBe(false)
          }
          record = next
        }
        if (record.status === 'decided') expect(record.decision).not.toBeNull()
      }),
      { numRuns: 500 },
    )
  })
})
