import { describe, expect, it } from 'vitest'
import { runningExample } from '../example-record.ts'
import { drawLog } from './example-log.ts'
import { measureFalsePositives } from './measure-false-positives.ts'
import { splitSegments } from './split-segments.ts'

const start = new Date('2026-10-01T00:00:00Z')
const end = new Date('2026-10-29T00:00:00Z')
const record = runningExample('strip', start)
const same = { helped: 0.3, grounding: 0.98, complaint: 0.01 }
const draw = (id: string, people: number, short: number, seed: number) =>
  drawLog({
    experiment: id,
    people,
    start,
    days: 27,
    seed,
    variants: record.run!.variants,
    planted: { control: same, short: { ...same, helped: short }, shortest: same },
  })

describe('splitSegments', () => {
  it('shows for whom a variant does another thing, and leaves out those of whom there are few', () => {
    const [phone, computer, few] = [draw('strip', 2_000, 0.45, 1), draw('strip', 2_000, 0.3, 2), draw('strip', 60, 0.3, 3)]
    const parts = [phone, computer, few]
    const log = { assigned: 4_060, exposures: parts.flatMap((part) => part.exposures), outcomes: parts.flatMap((part) => part.outcomes) }
    const segments = new Map(
      parts.flatMap((part, index) => part.exposures.map(({ person }) => [person, { device: ['phone', 'computer', 'tablet'][index]! }] as const)),
    )
    const figures = splitSegments(record, log, segments, end)
    expect(figures.map(({ attribute, value, people }) => [attribute, value, people])).toEqual(
      expect.arrayContaining([
        ['device', 'phone', 2_000],
        ['device', 'computer', 2_000],
      ]),
    )
    expect(figures).toHaveLength(2)
    const effectOf = (value: string) => figures.find((one) => one.value === value)!.primary.comparisons.find(({ variant }) => variant === 'short')!
    expect(effectOf('phone').live[0]).toBeGreaterThan(0.1)
    expect(effectOf('computer').live[0]).toBeLessThan(0)
    for (const { primary } of figures) for (const { pValue, adjustedP } of primary.comparisons) expect(adjustedP).toBeGreaterThanOrEqual(pValue)
  })

  it('is nothing before it ran', () => {
    expect(splitSegments({ ...record, run: null }, draw('strip', 300, 0.3, 1), new Map(), end)).toEqual([])
  })
})

describe('measureFalsePositives', () => {
  const pair = runningExample('pair', start, {
    variants: [
      { id: 'control', weight: 1, change: null },
      { id: 'short', weight: 1, change: { kind: 'template', template: 'annual-strip', version: '1.1.0' } },
    ],
  })

  it('finds about as many differences as its level allows, whatever the true effect was', async () => {
    const log = drawLog({
      experiment: 'pair',
      people: 700,
      start,
      days: 27,
      seed: 4,
      variants: pair.run!.variants,
      planted: { control: same, short: { ...same, helped: 0.6 } },
    })
    let rests = 0
    const rest = async () => void rests++
    const measured = (await measureFalsePositives(pair, log, end, { repetitions: 200, rest }))!
    expect(measured).toMatchObject({ repetitions: 200, alpha: 0.05, people: 700, total: 700 })
    expect(rests).toBe(50)
    expect(measured.found / 200).toBeGreaterThan(0.02)
    expect(measured.found / 200).toBeLessThan(0.09)
  })

  it('says nothing of too few people', async () => {
    expect(await measureFalsePositives(pair, draw('pair', 60, 0.3, 5), end)).toBeNull()
  })
})
