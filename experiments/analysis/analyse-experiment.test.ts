import { describe, expect, it } from 'vitest'
import { type Actor, advanceExperiment, type Command, draftExperiment } from '../advance-experiment.ts'
import type { Design } from '../design.ts'
import { exampleDesign, exampleFacts } from '../example-design.ts'
import type { ExperimentRecord } from '../experiment-record.ts'
import { compareProportions } from '../statistics/compare-proportions.ts'
import { analyseExperiment, type ExperimentLog } from './analyse-experiment.ts'
import { drawLog, type PlantedVariant } from './example-log.ts'
import type { Look } from './take-look.ts'

const start = new Date('2026-10-01T00:00:00Z')
const day = 86_400_000
const author: Actor = { kind: 'person', id: 'author', mayChange: true, mayReview: true }
const reviewer: Actor = { kind: 'person', id: 'reviewer', mayChange: false, mayReview: true }

function advanced(record: ExperimentRecord, command: Command, actor: Actor, now: Date): ExperimentRecord {
  const result = advanceExperiment(record, command, actor, now)
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.experiment
}

function started(changed: object = {}): ExperimentRecord {
  const draft = draftExperiment('shorter-strip', 'author', { ...exampleDesign, ...changed })
  const confirmed = advanced(advanced(draft, { kind: 'submit' }, author, start), { kind: 'confirm', facts: exampleFacts }, author, start)
  return advanced(confirmed, { kind: 'start', facts: exampleFacts, pinned: [] }, reviewer, start)
}

const running = started()
const same: PlantedVariant = { helped: 0.3, grounding: 0.98, complaint: 0.01 }
const draw = (people: number, planted: Record<string, PlantedVariant>, seed = 1) =>
  drawLog({ experiment: running.id, people, start, days: 28, seed, variants: running.run!.variants, planted })
const better = draw(9_100, { control: same, short: { ...same, helped: 0.36 }, shortest: { ...same, grounding: 0.9 } })

/** The log as it was at this time, with the look of every day before taken and stored. */
function follow(record: ExperimentRecord, log: ExperimentLog, days: number) {
  const looks: Look[] = []
  let last = null
  for (let passed = 1; passed <= days; passed++) {
    const now = new Date(start.getTime() + passed * day)
    last = analyseExperiment(record, log, looks, now)
    if (last?.look) looks.push(last.look)
  }
  return { analysis: last!, looks }
}

describe('analyseExperiment', () => {
  it('tells of a ratio and of a quantile what a count by hand tells', () => {
    const dwell = { id: 'read', outcome: 'dwell', better: 'more' } as const
    const now = new Date(start.getTime() + 28 * day)
    const first = new Map(better.exposures.toReversed().map(({ person, variant, at }) => [person, { variant, at }]))
    const secondsOf = (variant: string) =>
      better.outcomes.flatMap(({ person, outcome, value, at }) => {
        const seen = first.get(person)
        return outcome === 'dwell' && seen?.variant === variant && at >= seen.at ? [value] : []
      })
    const shown = ['control', 'short', 'shortest']
    const ratio = analyseExperiment(started({ primary: { ...dwell, kind: 'ratio', over: 'dwell' } }), better, [], now)!.primary
    for (const [place, variant] of shown.entries()) {
      const own = secondsOf(variant)
      expect(ratio.variants[place]!.mean).toBeCloseTo(own.reduce((sum, value) => sum + value, 0) / own.length, 9)
    }
    const quantile = analyseExperiment(started({ primary: { ...dwell, kind: 'quantile', at: 0.9 } }), better, [], now)!.primary
    for (const [place, variant] of shown.entries()) {
      const own = secondsOf(variant).sort((a, b) => a - b)
      expect(quantile.variants[place]!.mean).toBeGreaterThanOrEqual(own[Math.floor(0.9 * own.length) - 1]!)
      expect(quantile.variants[place]!.mean).toBeLessThanOrEqual(own[Math.ceil(0.9 * own.length)]!)
    }
    for (const { comparisons } of [ratio, quantile]) {
      expect(comparisons.map(({ error }) => error)).toEqual([null, null])
      expect(comparisons[0]!.live[0]).toBeGreaterThan(0)
      expect(comparisons[1]!.live[0]).toBeLessThan(0)
    }
  })

  it('finds the planted winner and the planted harm, and its figures equal a count by hand', () => {
    const { analysis, looks } = follow(running, better, 35)
    expect(analysis.verdict).toMatchObject({ kind: 'better', variant: 'short' })
    expect(analysis.breaches.map(({ variant, metric }) => [variant, metric])).toEqual([['shortest', 'grounding']])
    expect(analysis.mixed).toBe(0)
    expect(analysis.ratio.sequentialP).toBeGreaterThan(0.05)
    const helped = new Set(better.outcomes.filter(({ outcome }) => outcome === 'rating').map(({ person }) => person))
    const byHand = (variant: string) => {
      const people = new Set(better.exposures.filter((row) => row.variant === variant).map(({ person }) => person))
      return { n: people.size, x: [...people].filter((person) => helped.has(person)).length }
    }
    const [control, short] = [byHand('control'), byHand('short')]
    expect(analysis.primary.variants.slice(0, 2)).toEqual([
      { variant: 'control', people: control.n, mean: control.x / control.n },
      { variant: 'short', people: short.n, mean: short.x / short.n },
    ])
    const comparison = analysis.primary.comparisons[0]!
    expect(comparison.effect).toBeCloseTo(short.x / short.n / (control.x / control.n) - 1, 12)
    expect(comparison.z).toBeCloseTo(compareProportions({ x1: control.x, n1: control.n, x2: short.x, n2: short.n }).z, 1)
    expect(comparison.live[0]).toBeLessThan(comparison.fixed[0])
    expect(analysis.primary.chanceOfBeingBest!.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9)
    expect(analysis.primary.chanceOfBeingBest![1]).toBeGreaterThan(0.99)
    expect(looks.at(-1)).toMatchObject({ fraction: 1 })
    expect(analyseExperiment(running, better, looks, new Date(start.getTime() + 36 * day))!.look).toBeNull()
  })

  it('says how many more people and days it needs, and at the end that nothing differs', () => {
    const log = draw(9_100, { control: same, short: same, shortest: same }, 5)
    const { analysis } = follow(running, log, 14)
    // Two weeks at this pace, and a week in which what the last of them do still counts.
    expect(analysis.verdict).toMatchObject({ kind: 'not-yet', days: 21 })
    expect(Math.abs((analysis.verdict as { people: number }).people - 4_450)).toBeLessThan(10)
    expect(analysis.leastEffect).toBeGreaterThan(0.05)
    const { analysis: complete, looks } = follow(running, log, 28)
    expect(complete).toMatchObject({ look: null, verdict: { kind: 'not-yet', people: 0, days: 7 } })
    const week = analyseExperiment(running, log, looks, new Date(start.getTime() + 35 * day))
    expect(week).toMatchObject({ look: { fraction: 1 }, verdict: { kind: 'no-difference' } })
  })

  it('keeps a verdict that a look gave, whatever comes after', () => {
    const winning = { variant: 'short', z: 5, effect: 0.2, information: 1, fraction: 1 / 3, bound: 3.7, verdict: 'better' as const }
    const looks: Look[] = [{ at: start.toISOString(), people: 3_000, fraction: 1 / 3, comparisons: [winning] }]
    const log = draw(9_100, { control: same, short: same, shortest: same }, 6)
    const analysis = analyseExperiment(running, log, looks, new Date(start.getTime() + 20 * day))!
    expect(analysis.look?.comparisons[0]).toMatchObject({ variant: 'short', verdict: 'better' })
    expect(Math.abs(analysis.look!.comparisons[0]!.z)).toBeLessThan(3)
  })

  it('recommends no variant that was stopped since', () => {
    const winning = { variant: 'short', z: 5, effect: 0.2, information: 1, fraction: 1 / 3, bound: 3.7, verdict: 'better' as const }
    const looks: Look[] = [{ at: start.toISOString(), people: 3_000, fraction: 1 / 3, comparisons: [winning] }]
    const log = draw(3_010, { control: same, short: same, shortest: same }, 6)
    const at = new Date(start.getTime() + 28 * day)
    expect(analyseExperiment(running, log, looks, at)).toMatchObject({ look: null, verdict: { kind: 'better', variant: 'short' } })
    const stopped = advanced(running, { kind: 'stop-variant', variant: 'short', reason: 'grounding' }, { kind: 'system' }, start)
    expect(analyseExperiment(stopped, log, looks, at)).toMatchObject({ look: null, verdict: { kind: 'not-yet' } })
  })

  it('takes what was before off: the same effect, a narrower interval', () => {
    const dwell = { id: 'dwell', outcome: 'dwell', better: 'more', kind: 'mean', of: 'total' }
    const widthOf = (cuped: boolean) => {
      const record = started({ secondary: [{ ...dwell, cuped }] })
      const [low, high] = analyseExperiment(record, better, [], new Date(start.getTime() + 28 * day))!.secondary[0]!.comparisons[0]!.fixed
      return { width: high - low, middle: (high + low) / 2 }
    }
    const [plain, adjusted] = [widthOf(false), widthOf(true)]
    expect(adjusted.width).toBeLessThan(plain.width / 4)
    expect(Math.abs(adjusted.middle - plain.middle)).toBeLessThan(plain.width / 2)
  })

  it('counts ratios and quantiles', () => {
    const secondary: Design['secondary'] = [
      { id: 'ratio', outcome: 'dwell', over: 'grounding', better: 'more', kind: 'ratio', days: 7, cuped: false },
      { id: 'median', outcome: 'dwell', at: 0.5, better: 'more', kind: 'quantile', days: 7, cuped: false },
    ]
    const analysis = analyseExperiment(started({ secondary }), better, [], new Date(start.getTime() + 28 * day))!
    const control = new Set(better.exposures.filter(({ variant }) => variant === 'control').map(({ person }) => person))
    const firstSeen = new Map(better.exposures.toReversed().map(({ person, at }) => [person, at]))
    const dwell = better.outcomes.filter(({ person, outcome, at }) => outcome === 'dwell' && control.has(person) && at > firstSeen.get(person)!)
    const sorted = dwell.map(({ value }) => value).toSorted((a, b) => a - b)
    expect(analysis.secondary[0]!.variants[0]!.mean).toBeCloseTo(sorted.reduce((sum, value) => sum + value, 0) / control.size, 8)
    expect(analysis.secondary[1]!.variants[0]!.mean).toBe(sorted[Math.ceil(sorted.length / 2) - 1])
  })

  it('calls no difference that only the days made while weights changed, and stops nothing harmless', () => {
    const two = { variants: exampleDesign.variants.slice(0, 2).map((variant, index) => ({ ...variant, weight: index === 0 ? 9 : 1 })) }
    const uneven = started({ ...two, plannedPeople: 4_000 })
    const halfway = new Date(start.getTime() + 14 * day)
    const reweighed = advanced(uneven, { kind: 'reweigh', weights: { control: 1 } }, author, halfway)
    const phase = (record: ExperimentRecord, from: Date, seed: number, every: PlantedVariant) => {
      const planted = { control: every, short: every }
      return drawLog({ experiment: 'shorter-strip', people: 2_000, start: from, days: 14, seed, variants: record.run!.variants, planted })
    }
    const parts = [
      phase(uneven, start, 7, { helped: 0.2, grounding: 0.98, complaint: 0.01 }),
      phase(reweighed, halfway, 8, { helped: 0.5, grounding: 0.98, complaint: 0.2 }),
    ]
    const log = { assigned: 4_000, exposures: parts.flatMap((part) => part.exposures), outcomes: parts.flatMap((part) => part.outcomes) }
    const analysis = analyseExperiment(reweighed, log, [], new Date(start.getTime() + 40 * day))!
    const [control, short] = analysis.primary.variants
    expect(short!.mean / control!.mean).toBeGreaterThan(1.2)
    expect(Math.abs(analysis.primary.comparisons[0]!.z)).toBeLessThan(2.5)
    expect(analysis.verdict).toEqual({ kind: 'no-difference' })
    expect(analysis.breaches).toEqual([])
  })

  it('gives a variant that came late a verdict of its own, against people of its own days', () => {
    const two = started({ variants: exampleDesign.variants.slice(0, 2), plannedPeople: 4_000 })
    const halfway = new Date(start.getTime() + 14 * day)
    const added = advanced(two, { kind: 'add-variant', variant: exampleDesign.variants[2]!, facts: exampleFacts, pinned: [] }, author, start)
    const given = advanced(added, { kind: 'reweigh', weights: { shortest: 1 } }, reviewer, halfway)
    const phase = (record: ExperimentRecord, from: Date, seed: number, helped: number) => {
      const every = { helped, grounding: 0.98, complaint: 0.01 }
      const planted = { control: every, short: every, shortest: { ...every, helped: helped + 0.15 } }
      return drawLog({ experiment: 'shorter-strip', people: 2_000, start: from, days: 14, seed, variants: record.run!.variants, planted })
    }
    const parts = [phase(two, start, 7, 0.6), phase(given, halfway, 8, 0.3)]
    const log = { assigned: 4_000, exposures: parts.flatMap((part) => part.exposures), outcomes: parts.flatMap((part) => part.outcomes) }
    const { primary, verdict, look } = analyseExperiment(given, log, [], new Date(start.getTime() + 40 * day))!
    const [, , late] = primary.variants
    expect(late!.mean).toBeLessThan(primary.variants[0]!.mean)
    expect(primary.comparisons[1]!.effect).toBeGreaterThan(0.25)
    expect(verdict).toMatchObject({ kind: 'better', variant: 'shortest' })
    expect(look!.comparisons.map((one) => one.fraction)).toEqual([1, 1])
  })

  it('calls nothing before outcomes can have happened, and looks again when they have', () => {
    const record = started({
      variants: exampleDesign.variants.slice(0, 2),
      plannedPeople: 2_000,
      primary: { id: 'back', outcome: 'returned', better: 'more', kind: 'proportion' },
    })
    const hour = day / 24
    const log = draw(2_000, { control: same, short: same, shortest: same })
    const exposures = log.exposures.map((row) => ({ ...row, variant: row.variant === 'control' ? 'control' : 'short' }))
    const hurried = exposures.map((row) => ({ ...row, at: start.getTime() + (row.at - start.getTime()) / 112, assignedAt: start.getTime() }))
    const back = hurried.flatMap(({ person, variant }, index) =>
      index % 10 < (variant === 'short' ? 4 : 1) ? [{ person, outcome: 'returned' as const, value: 1, at: start.getTime() + 30 * hour }] : [],
    )
    const looks: Look[] = []
    const verdicts = [3, 6, 9, 29, 40, 24 * 8].map((hours) => {
      const now = start.getTime() + hours * hour
      const until = { assigned: 2_000, exposures: hurried, outcomes: back.filter(({ at }) => at < now) }
      const analysis = analyseExperiment(
        {
          ...record,
          run: {
            ...record.run!,
            phases: [
              {
                from: start,
                variants: [
                  { id: 'control', weight: 1 },
                  { id: 'short', weight: 2 },
                ],
              },
            ],
          },
        },
        until,
        looks,
        new Date(now),
      )!
      if (analysis.look) looks.push(analysis.look)
      return analysis.verdict
    })
    expect(verdicts.slice(0, 4).every(({ kind }) => kind === 'no-data')).toBe(true)
    expect(verdicts[4]).toEqual({ kind: 'not-yet', people: 0, days: 6 })
    expect(verdicts[5]).toMatchObject({ kind: 'better', variant: 'short' })
    expect(looks.at(-1)!.comparisons[0]!.bound).toBeLessThan(2.1)
  })

  it.each([
    ['nobody of the variant', 0.3, 0, 'worse'],
    ['nobody of the control', 0, 0.1, 'better'],
    ['everybody of the variant', 0.5, 1, 'better'],
  ] as const)('tells the difference where %s was helped or nobody was not', (_what, control, short, kind) => {
    const record = started({ variants: exampleDesign.variants.slice(0, 2), plannedPeople: 2_000 })
    const log = drawLog({
      experiment: 'shorter-strip',
      people: 2_000,
      start,
      days: 7,
      seed: 4,
      variants: record.run!.variants,
      planted: { control: { ...same, helped: control }, short: { ...same, helped: short } },
    })
    const { primary, verdict } = analyseExperiment(record, log, [], new Date(start.getTime() + 20 * day))!
    expect(primary.comparisons[0]).toMatchObject({ error: null })
    expect(Math.abs(primary.comparisons[0]!.z)).toBeGreaterThan(5)
    expect(verdict.kind).toBe(kind)
  })

  it('tells the chance of being best as it tells the chance to be better, with what was before taken off', () => {
    const dwell = { id: 'dwell', outcome: 'dwell', better: 'more', kind: 'mean', of: 'total', cuped: true }
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const record = started({ variants: exampleDesign.variants.slice(0, 2), primary: dwell, secondary: [] })
      const planted = { control: same, short: { ...same, helped: 0.302 } }
      const log = drawLog({ experiment: 'shorter-strip', people: 600, start, days: 7, seed, variants: record.run!.variants, planted })
      const { primary } = analyseExperiment(record, log, [], new Date(start.getTime() + 20 * day))!
      expect(primary.chanceOfBeingBest![1]).toBeCloseTo(primary.comparisons[0]!.chanceToWin, 1)
    }
  })

  it('speaks when people did not come in the planned ratio, but not when weights were changed on the way', () => {
    const log = draw(9_000, { control: same, short: same, shortest: same })
    const lost = { ...log, exposures: log.exposures.filter(({ variant, person }) => variant !== 'short' || !/[37]$/u.test(person)) }
    const now = new Date(start.getTime() + 28 * day)
    expect(analyseExperiment(running, lost, [], now)!.verdict.kind).toBe('ratio-mismatch')
    const halfway = new Date(start.getTime() + 14 * day)
    const reweighed = advanced(running, { kind: 'reweigh', weights: { control: 3 } }, author, halfway)
    const phase = (people: number, from: Date, seed: number, variants = reweighed.run!.variants) =>
      drawLog({ experiment: running.id, people, start: from, days: 14, seed, variants, planted: { control: same, short: same, shortest: same } })
    const parts = [phase(4_000, start, 7, running.run!.variants), phase(4_000, halfway, 8)]
    const both = { assigned: 8_000, exposures: parts.flatMap((part) => part.exposures), outcomes: parts.flatMap((part) => part.outcomes) }
    expect(analyseExperiment(reweighed, both, [], now)!.ratio.sequentialP).toBeGreaterThan(0.05)
    expect(analyseExperiment(running, both, [], now)!.verdict.kind).toBe('ratio-mismatch')
  })

  it('leaves out people who saw two variants, and says so when they are many', () => {
    const log = draw(2_000, { control: same, short: same, shortest: same })
    const crossed = log.exposures.slice(0, 100).map((row) => ({ ...row, variant: row.variant === 'control' ? 'short' : 'control' }))
    const analysis = analyseExperiment(running, { ...log, exposures: [...log.exposures, ...crossed] }, [], new Date(start.getTime() + 28 * day))!
    expect(analysis.mixed).toBe(50)
    expect(analysis.people).toBe(1_950)
    expect(analysis.verdict).toEqual({ kind: 'mixed', share: 50 / 2_000 })
  })

  it('says why there is no data', () => {
    const nothing = { assigned: 0, exposures: [], outcomes: [] }
    const now = new Date(start.getTime() + day)
    expect(analyseExperiment(draftExperiment('x', 'author', {}), nothing, [], now)).toBeNull()
    const whyOf = (record: ExperimentRecord, log: ExperimentLog) => analyseExperiment(record, log, [], now)!.verdict
    expect(whyOf(started({ sameFirstHours: 48 }), better)).toEqual({ kind: 'no-data', why: 'same-first' })
    expect(whyOf(running, nothing)).toEqual({ kind: 'no-data', why: 'nobody-assigned' })
    expect(whyOf(running, { ...nothing, assigned: 4 })).toEqual({ kind: 'no-data', why: 'nobody-saw-it' })
    expect(whyOf(running, { ...better, outcomes: [] })).toEqual({ kind: 'no-data', why: 'no-outcome' })
  })
})
