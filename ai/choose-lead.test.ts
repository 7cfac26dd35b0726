import { describe, expect, it } from 'vitest'
import type { CatalogEntry } from '#templates/client'
import { example } from '../tests/example-chart.ts'
import { leadWith, possibleLeads } from './choose-lead.ts'
import { chooseTemplates } from './choose-templates.ts'
import type { Intent } from './client.ts'

const entry = (id: string, needs: CatalogEntry['needs'] = []): CatalogEntry => ({
  id,
  version: '1.0.0',
  title: id,
  description: id,
  intents: ['*'],
  needs,
  textSlots: [],
})
const eligible = ['four-pillars', 'annual-strip', 'career-fit', 'ten-gods-map', 'five-elements']
  .map((id) => entry(id))
  .concat(entry('evidence-panel', ['sentence']))
const asked = (intent: Intent['intent']): Intent => ({ intent, horizon: 'none', form: 'open', subject: 'self', confidence: 1 })

describe('possibleLeads', () => {
  it('begins with the one that stands first anyway, and holds nothing that quotes', () => {
    const choosing = { intent: asked('career'), chart: example.chart, eligible }
    const leads = possibleLeads(choosing)
    expect(leads[0]).toBe(chooseTemplates(choosing)[0])
    expect(leads).toHaveLength(4)
    expect(leads).not.toContain('evidence-panel')
  })

  it('leaves nothing to choose where one component is all, or a decision is not the chart`s to make', () => {
    expect(possibleLeads({ intent: asked('naming'), chart: example.chart, eligible })).toEqual([])
    const guarded = [...eligible, entry('safety-card')]
    expect(possibleLeads({ intent: asked('career'), chart: example.chart, eligible: guarded })).toEqual([])
    expect(possibleLeads({ intent: asked('career'), chart: example.chart, eligible: [] })).toEqual([])
  })
})

describe('leadWith', () => {
  it('puts one first and keeps the number', () => {
    expect(leadWith(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c'])
    expect(leadWith(['a', 'b', 'c'], 'd')).toEqual(['d', 'a', 'b'])
    expect(leadWith(['a', 'b', 'c'], 'a')).toEqual(['a', 'b', 'c'])
  })
})
