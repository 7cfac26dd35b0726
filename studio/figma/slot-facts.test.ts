import { expect, it } from 'vitest'
import { loadCatalog } from '#templates'
import type { SlotSchema } from '#templates/client'
import { factOf, namesFact, slotFacts } from './slot-facts.ts'

it('knows only facts that a template of the library declares alike', () => {
  const declared = loadCatalog()
    .all()
    .flatMap(({ manifest }) => Object.values(manifest.slots))
  const wrong = slotFacts.filter(({ schema }) => {
    const fits = (slot: SlotSchema) => 'from' in slot && slot.from === schema.from && slot.type === schema.type
    return !declared.some(fits)
  })
  expect(wrong).toEqual([])
})

it('knows what needs the direction of luck', () => {
  const needing = loadCatalog()
    .all()
    .filter(({ manifest }) => manifest.needs.includes('luck'))
    .flatMap(({ manifest }) => Object.values(manifest.slots).map((slot) => ('from' in slot ? slot.from : undefined)))
  for (const { schema, needsLuck } of slotFacts) expect([schema.from, needsLuck ?? false]).toEqual([schema.from, needing.includes(schema.from)])
})

it.each([
  ['today.date', 'today.date'],
  ['Date', 'today.date'],
  ['strength_score', 'strength-gauge.score'],
  ['대운', 'luck-cycles.current'],
  ['title', undefined],
  ['toString', undefined],
])('%s means %s', (name, from) => {
  expect(factOf(name)?.schema.from).toBe(from)
})

it.each([
  ['itemCount', true],
  ['total-score', true],
  ['나이', true],
  ['update', false],
  ['headline', false],
  ['encounter', false],
])('%s promises a number or a date: %s', (name, promised) => {
  expect(namesFact(name)).toBe(promised)
})
