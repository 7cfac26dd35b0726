import { describe, expect, it } from 'vitest'
import { evaluationUtterances } from '#ai'
import { type Catalog, type CompiledTemplate, createCatalog, loadCatalog } from '#templates'
import { goldenCharts } from '../editor/golden-charts.ts'
import { askGoldenCharts } from './ask-golden-charts.ts'
import { replayPicks } from './replay-picks.ts'

const now = new Date('2026-11-27T03:00:00Z')
const catalog = loadCatalog()
const births = goldenCharts.map(({ birth }) => birth)
const asked = askGoldenCharts(evaluationUtterances().slice(0, 400), births, now)

function withManifest(id: string, change: Partial<CompiledTemplate['manifest']>): Catalog {
  const templates = catalog
    .all()
    .map((template) => (template.manifest.id === id ? { ...template, manifest: { ...template.manifest, ...change } } : template))
  return createCatalog(templates)
}

describe('the replay of choices', () => {
  it('changes nothing where nothing changed', () => {
    const impact = replayPicks('career-fit', asked, catalog, catalog)
    expect(impact).toMatchObject({ questions: 400, gained: 0, lost: 0, topics: [], displaced: [], replacedBy: [], examples: [] })
    expect(impact.picked.before).toBeGreaterThan(0)
  })

  it('tells the topics that lose a template which is no longer meant for them, and what takes its place', () => {
    const impact = replayPicks('career-fit', asked, catalog, withManifest('career-fit', { intents: ['business'] }))
    expect(impact.topics).toEqual([{ intent: 'career', gained: 0, lost: impact.lost }])
    expect(impact.lost).toBeGreaterThan(0)
    expect(impact.picked.after).toBe(impact.picked.before - impact.lost)
    expect(impact.replacedBy.length).toBeGreaterThan(0)
    expect(impact.examples[0]).toMatchObject({ change: 'lost' })
  })

  it('tells what loses its place to a template that is new', () => {
    const without = createCatalog(catalog.all().filter(({ manifest }) => manifest.id !== 'annual-strip'))
    const impact = replayPicks('annual-strip', asked, without, catalog)
    expect(impact.gained).toBe(impact.picked.after)
    expect(impact.gained).toBeGreaterThan(0)
    expect(impact.eligible).toMatchObject({ before: 0 })
    expect(impact.displaced.reduce((sum, { times }) => sum + times, 0)).toBeGreaterThan(0)
  })

  it('a template that no rule of choice names is eligible and never chosen', () => {
    const stranger = { ...catalog.get('money-flow')!, manifest: { ...catalog.get('money-flow')!.manifest, id: 'a-stranger', intents: ['*'] } }
    const impact = replayPicks('a-stranger', asked, catalog, createCatalog([...catalog.all(), stranger]))
    expect(impact.picked).toEqual({ before: 0, after: 0 })
    expect(impact.eligible.after).toBe(400)
  })
})
