import { describe, expect, it } from 'vitest'
import { allocateRun, freeShare, shareOf } from './allocate-run.ts'
import { runningExample } from './example-record.ts'
import type { ExperimentRecord } from './experiment-record.ts'

const now = new Date('2026-11-27T00:00:00Z')
const running = (id: string, share: number) => runningExample(id, now, { plannedPeople: 1_000, ramp: [{ share, hours: 0 }] })

function allocated(record: ExperimentRecord, others: readonly ExperimentRecord[]): ExperimentRecord {
  const result = allocateRun(record, others)
  if (!result.ok) throw new Error(result.error)
  return result.experiment
}

describe('allocateRun', () => {
  it('gives each its share, and no slot to two', () => {
    const one = allocated(running('one', 0.3), [])
    const two = allocated(running('two', 0.5), [one])
    expect([one.run!.slots.length, two.run!.slots.length]).toEqual([300, 500])
    expect(new Set([...one.run!.slots, ...two.run!.slots]).size).toBe(800)
    expect(freeShare('answer', [one, two])).toBeCloseTo(0.2, 12)
    expect(freeShare('another', [one, two])).toBe(1)
  })

  it('says what is free where there is no room, and takes back what a stopped one held', () => {
    const one = allocated(running('one', 0.8), [])
    expect(allocateRun(running('two', 0.5), [one])).toEqual({ ok: false, error: 'layer-full', free: 0.2 })
    const stopped: ExperimentRecord = { ...one, status: 'stopped' }
    expect(allocated(running('two', 0.5), [stopped]).run!.slots).toHaveLength(500)
    expect(shareOf(stopped)).toBeNull()
  })

  it('keeps what a wider step had', () => {
    const record = running('one', 0.1)
    const first = allocated(record, [])
    const wider = { ...first, design: { ...first.design!, ramp: [{ share: 0.4, hours: 0 }] } }
    const other = allocated(running('two', 0.2), [first])
    expect(allocated(wider, [other]).run!.slots.slice(0, 100)).toEqual(first.run!.slots)
  })
})
