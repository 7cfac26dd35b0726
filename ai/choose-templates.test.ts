import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CatalogEntry } from '#templates/client'
import { example, exampleOf } from '../tests/example-chart.ts'
import { chooseTemplates, weighTemplates } from './choose-templates.ts'
import { forms, horizons, type Intent, intents, subjects } from './client.ts'

const ids = [
  'four-pillars',
  'five-elements',
  'annual-strip',
  'luck-timeline',
  'day-pillar-character',
  'today-card',
  'evidence-panel',
  'strength-gauge',
  'month-calendar',
]
const entry = (id: string, needs: CatalogEntry['needs'] = []): CatalogEntry => ({
  id,
  version: '1.0.0',
  title: id,
  description: id,
  intents: ['*'],
  needs,
  textSlots: [],
})
const catalog = ids.map((id) => entry(id, id === 'luck-timeline' ? ['luck'] : id === 'evidence-panel' ? ['sentence'] : []))
const asked = (intent: Intent['intent'], horizon: Intent['horizon'] = 'none'): Intent => ({
  intent,
  horizon,
  form: 'open',
  subject: 'self',
  confidence: 1,
})

describe('chooseTemplates', () => {
  test('never names what is not eligible, and nothing twice', () => {
    fc.assert(
      fc.property(
        fc.record({
          intent: fc.constantFrom(...intents),
          horizon: fc.constantFrom(...horizons),
          form: fc.constantFrom(...forms),
          subject: fc.constantFrom(...subjects),
          confidence: fc.constant(1),
        }),
        fc.subarray(catalog),
        (intent, eligible) => {
          const chosen = chooseTemplates({ intent, chart: example.chart, eligible })
          expect(new Set(chosen).size).toBe(chosen.length)
          for (const id of chosen) expect(eligible.map((template) => template.id)).toContain(id)
        },
      ),
    )
  })

  test.each(['career', 'wealth', 'love', 'marriage', 'health', 'exam', 'move', 'business', 'family', 'social', 'personality', 'year_luck'] as const)(
    'gives three or more for %s',
    (intent) => {
      expect(chooseTemplates({ intent: asked(intent, 'year'), chart: example.chart, eligible: catalog }).length).toBeGreaterThanOrEqual(3)
    },
  )

  test.each([
    ['career', 'year', 'four-pillars'],
    ['elements_yongsin', 'none', 'five-elements'],
    ['day_luck', 'day', 'today-card'],
    ['life_timeline', 'life', 'luck-timeline'],
  ] as const)('begins %s (%s) with %s', (intent, horizon, first) => {
    expect(chooseTemplates({ intent: asked(intent, horizon), chart: example.chart, eligible: catalog })[0]).toBe(first)
  })

  test('shows no luck without a sex, and quotes a sentence last', () => {
    const { chart } = exampleOf({ date: '1992-03-14', time: '07:20', sex: null })
    expect(chooseTemplates({ intent: asked('life_timeline', 'life'), chart, eligible: catalog })).not.toContain('luck-timeline')
    expect(chooseTemplates({ intent: asked('why_evidence'), chart, eligible: catalog }).at(-1)).toBe('evidence-panel')
  })

  test('says first that a decision is not the chart’s, whatever the question was taken for', () => {
    const withCard = [...catalog, entry('safety-card', ['decision'])]
    for (const intent of ['safety_medical', 'health', 'career'] as const)
      expect(chooseTemplates({ intent: asked(intent), chart: example.chart, eligible: withCard })[0]).toBe('safety-card')
  })

  test('draws nothing for a greeting', () => {
    expect(chooseTemplates({ intent: asked('smalltalk'), chart: example.chart, eligible: catalog })).toEqual([])
  })
})

describe('weighTemplates', () => {
  test('says of each why it is wished for and where it stands, the choice among them', () => {
    const weighed = weighTemplates({ intent: asked('career', 'day'), chart: example.chart, eligible: catalog })
    expect(weighed.slice(0, 4)).toEqual([
      { id: 'four-pillars', reason: 'topic-first', place: 0 },
      { id: 'today-card', reason: 'time', place: 1 },
      { id: 'annual-strip', reason: 'topic', place: 2 },
      { id: 'evidence-panel', reason: 'topic', place: null },
    ])
    expect(weighed.find(({ id }) => id === 'five-elements')).toEqual({ id: 'five-elements', reason: 'general', place: null })
    expect(new Set(weighed.map(({ id }) => id)).size).toBe(weighed.length)
  })
})
