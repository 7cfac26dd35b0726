import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import type { SlotSchema } from '#templates/client'
import { checkSampleFields } from './check-sample-fields.ts'
import { slotOfType, valueOfSlot } from './slot-of-type.ts'

const library = 'templates/library'

test.each(readdirSync(library))('the samples of %s have nothing wrong', (id) => {
  const { slots } = JSON.parse(readFileSync(`${library}/${id}/template.json`, 'utf8'))
  for (const file of readdirSync(`${library}/${id}/samples`))
    expect(checkSampleFields(JSON.parse(readFileSync(`${library}/${id}/samples/${file}`, 'utf8')), slots)).toEqual([])
})

const slots: Record<string, SlotSchema> = {
  words: { type: 'text', maxLength: 3, lines: 1, hint: { ko: '무엇', en: 'what' } },
  score: { type: 'number', minimum: 0, maximum: 10 },
  good: { type: 'flag' },
  kind: { type: 'enum', values: ['a', 'b'] },
  rows: { type: 'list', maxItems: 2, of: { type: 'group', slots: { name: { type: 'string', maxLength: 5 } } } },
}
const sample = { locale: 'ko', shows: 'x', slots: { words: '가나다', score: 5, good: true, kind: 'a', rows: [{ name: 'x' }, null] } }

describe('checkSampleFields', () => {
  const faultsOf = (value: unknown) => checkSampleFields(value, slots).map(({ path, fault, values }) => [path.join('.'), fault, values])
  const withSlots = (part: object) => ({ ...sample, slots: { ...sample.slots, ...part } })

  it('counts what people count as characters', () => {
    expect(faultsOf(sample)).toEqual([])
    expect(faultsOf(withSlots({ words: '👪👪👪' }))).toEqual([])
    expect(faultsOf(withSlots({ words: '가나다라' }))).toEqual([['slots.words', 'long', { length: 4, most: 3 }]])
  })

  it('names the field of each fault', () => {
    expect(faultsOf({ ...sample, locale: 'fr', shows: '', extra: 1 })).toEqual([
      ['locale', 'choice', undefined],
      ['shows', 'empty', undefined],
      ['', 'unknown', { name: 'extra' }],
    ])
    expect(faultsOf(withSlots({ score: 11, good: 'yes', kind: 'c', rows: [{ name: 5 }, {}, {}] }))).toEqual([
      ['slots.score', 'within', { minimum: 0, maximum: 10 }],
      ['slots.good', 'choice', undefined],
      ['slots.kind', 'choice', undefined],
      ['slots.rows', 'many', { length: 3, most: 2 }],
    ])
    expect(faultsOf(withSlots({ rows: [{ name: 5, more: 1 }] }))).toEqual([
      ['slots.rows.0', 'unknown', { name: 'more' }],
      ['slots.rows.0.name', 'text', undefined],
    ])
    expect(faultsOf({ ...sample, slots: null })).toEqual([['slots', 'shape', undefined]])
    expect(checkSampleFields([], slots)).toEqual([{ path: [], fault: 'shape' }])
  })

  it('finds nothing wrong with the value that a form begins with, but a choice of nothing', () => {
    const values = Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, valueOfSlot(slot)]))
    expect(faultsOf({ ...sample, slots: values })).toEqual([])
  })
})

describe('slotOfType', () => {
  it('keeps what both types have', () => {
    expect(slotOfType('string', { type: 'text', maxLength: 9, lines: 2, hint: { ko: 'a', en: 'b' } })).toEqual({ type: 'string', maxLength: 9 })
    expect(slotOfType('text', { type: 'string', maxLength: 9, from: 'today.words' })).toEqual({
      type: 'text',
      maxLength: 9,
      lines: 2,
      hint: { ko: '', en: '' },
    })
    expect(slotOfType('flag', { type: 'string', maxLength: 9, from: 'today.words' })).toEqual({ type: 'flag', from: 'today.words' })
    expect(slotOfType('group', 'nonsense')).toEqual({ type: 'group', slots: {} })
  })
})
