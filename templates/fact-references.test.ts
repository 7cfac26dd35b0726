import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { drawExamples } from '../tests/example-chart.ts'
import { type SlotValue, templateManifestSchema } from './client.ts'
import { fillFactSlots } from './fill-fact-slots.ts'

const library = join(import.meta.dirname, 'library')
const templates = readdirSync(library).map((id) => ({
  manifest: templateManifestSchema.parse(JSON.parse(readFileSync(join(library, id, 'template.json'), 'utf8'))),
  literals: [...readFileSync(join(library, id, 'source.hbs'), 'utf8').matchAll(/(?:data-fact| fact)="([a-z][^"{]*)"/g)].map(([, fact]) => fact!),
}))

/** Whatever stands under `fact`, at any depth. */
function factIds(value: SlotValue): string[] {
  if (Array.isArray(value)) return value.flatMap(factIds)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name !== 'fact' ? factIds(inner) : typeof inner === 'string' ? [inner] : Object.values(inner as Record<string, string>),
  )
}

it.each(templates)('$manifest.id points at facts of the table only', ({ manifest, literals }) => {
  if (manifest.needs.includes('sentence')) return
  for (const { chart, facts } of drawExamples(40, 7)) {
    if (manifest.needs.includes('luck') && !chart.luck) continue
    const slots = fillFactSlots(manifest, { chart, facts, locale: 'ko', focus: {}, texts: {} })
    const missing = [...literals, ...factIds(slots)].filter((fact) => !facts.has(fact) && !(fact.startsWith('hour.') && !chart.birth.hourKnown))
    expect(missing).toEqual([])
  }
})
