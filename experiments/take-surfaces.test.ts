import { describe, expect, it } from 'vitest'
import { type Actor, advanceExperiment, type Command } from './advance-experiment.ts'
import type { Design } from './design.ts'
import { exampleFacts } from './example-design.ts'
import { runningExample } from './example-record.ts'
import type { ExperimentRecord } from './experiment-record.ts'
import { clashOf } from './take-surfaces.ts'
import type { VariantChange } from './variant-change.ts'

const now = new Date('2026-11-27T00:00:00Z')
const author: Actor = { kind: 'person', id: 'author', mayChange: true, mayReview: false }
const layout: VariantChange = { kind: 'layout', layout: 'words-first' }
const followUps: VariantChange = { kind: 'follow-ups', source: 'none', count: 0 }

function experiment(id: string, layer: string, change: VariantChange): ExperimentRecord {
  const variants: Design['variants'] = [
    { id: 'control', weight: 1, change: null },
    { id: 'short', weight: 1, change },
    { id: 'shortest', weight: 1, change },
  ]
  return runningExample(id, now, { layer, variants })
}

function advanced(record: ExperimentRecord, command: Command): ExperimentRecord {
  const result = advanceExperiment(record, command, author, now)
  if (!result.ok) throw new Error(result.error)
  return result.experiment
}

const own = experiment('own', 'own-layer', layout)
const waiting: ExperimentRecord = { ...own, status: 'ready', run: null }

describe('clashOf', () => {
  it('keeps experiments of two layers from changing one place', () => {
    expect(clashOf(waiting, own, [experiment('other', 'other-layer', layout)])).toMatchObject({
      error: 'checklist-open',
      items: [{ id: 'surfaces', missing: ['other'] }],
    })
    expect(clashOf(waiting, own, [experiment('other', 'own-layer', layout)])).toBeNull()
    expect(clashOf(waiting, own, [experiment('other', 'other-layer', followUps)])).toBeNull()
  })

  it('holds an added variant against what runs, and lets every other step be taken beside an old clash', () => {
    const others = [experiment('other', 'other-layer', followUps), experiment('older', 'other-layer', layout)]
    const variant = { id: 'later', weight: 1, change: followUps }
    const added = advanced(own, { kind: 'add-variant', variant, facts: { ...exampleFacts, previewed: ['later'] }, pinned: [] })
    expect(clashOf(own, added, others)).toMatchObject({ items: [{ id: 'surfaces', missing: ['other'] }] })
    expect(clashOf(own, advanced(own, { kind: 'hold', reason: 'wait' }), others)).toBeNull()
    expect(clashOf(own, advanced(own, { kind: 'stop', reason: 'over' }), others)).toBeNull()
  })
})
