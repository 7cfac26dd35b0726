import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type BirthInput, chartOf } from '#engine'
import { exampleMaterial } from '../tests/example-material.ts'
import { templateManifestSchema } from './client.ts'
import { createCatalog } from './load-catalog.ts'
import type { CompiledTemplate } from './operation.ts'

const now = new Date('2026-11-24T03:00:00Z')
const library = join(import.meta.dirname, 'library')
const catalog = createCatalog(
  readdirSync(library).map((id) => {
    const manifest = templateManifestSchema.parse(JSON.parse(readFileSync(join(library, id, 'template.json'), 'utf8')))
    return { manifest, css: '', cssHash: '', sourceHash: '' } as unknown as CompiledTemplate
  }),
)
const chartFor = (birth: BirthInput) => {
  const result = chartOf(birth, now)
  if (!result.ok) throw new Error(result.error.message)
  return result.chart
}
const known: BirthInput = { date: '1992-03-14', time: '07:20', sex: 'female' }
const open: BirthInput = { date: '1990-09-26', time: null, sex: 'male' }
const idsFor = (intent: string, birth: BirthInput, withMaterial: boolean) =>
  catalog
    .eligible({ intent, locale: 'ko', chart: chartFor(birth), ...(withMaterial ? { material: exampleMaterial(birth, now) } : {}) })
    .map(({ id }) => id)

describe('eligible', () => {
  it.each([
    ['compatibility', 'compatibility'],
    ['group-matrix', 'compatibility'],
    ['date-picker', 'date_selection'],
    ['safety-card', 'health'],
  ])('offers %s only where its material is there', (id, intent) => {
    expect(idsFor(intent, known, true)).toContain(id)
    expect(idsFor(intent, known, false)).not.toContain(id)
  })

  it('offers the hours of birth only where they are open', () => {
    expect(idsFor('chart_basic', open, true)).toContain('birth-time-helper')
    expect(idsFor('chart_basic', known, true)).not.toContain('birth-time-helper')
  })

  it('works nothing out for a template that does not suit the question', () => {
    const asked: string[] = []
    const material = {
      get hours() {
        asked.push('hours')
        return undefined
      },
      get other() {
        asked.push('other')
        return undefined
      },
    }
    catalog.eligible({ intent: 'naming', locale: 'ko', chart: chartFor(open), material })
    expect(asked).toEqual([])
  })
})
