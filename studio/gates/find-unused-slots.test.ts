import { expect, it } from 'vitest'
import type { CompiledTemplate, Operation } from '#templates'
import type { SlotSchema } from '#templates/client'
import { findUnusedSlots } from './find-unused-slots.ts'

const string: SlotSchema = { type: 'string', maxLength: 10 }
const path = (up: number, ...keys: string[]) => ({ path: { up, keys } })

function unusedIn(slots: Record<string, SlotSchema>, operations: Operation[], summary: Operation[] = []): string[] {
  return findUnusedSlots({ manifest: { slots } as unknown as CompiledTemplate['manifest'], operations, summaryOperations: { ko: summary, en: [] } })
}

it('follows repetitions, entered groups and the way out of them', () => {
  const slots: Record<string, SlotSchema> = {
    rows: { type: 'list', maxItems: 3, of: { type: 'group', slots: { name: string, idle: string } } },
    seat: { type: 'group', slots: { place: string, idle: string } },
    outer: string,
    spare: { type: 'group', slots: { inner: string } },
  }
  const operations: Operation[] = [
    { each: path(0, 'rows'), body: [{ put: path(0, 'name') }, { put: path(1, 'outer') }], else: [] },
    { with: path(0, 'seat'), body: [{ put: path(0, 'place') }], else: [] },
  ]
  expect(unusedIn(slots, operations)).toEqual(['rows[].idle', 'seat.idle', 'spare'])
})

it('counts what a helper, a condition, a text slot or the spoken words use', () => {
  const slots: Record<string, SlotSchema> = {
    a: string,
    b: string,
    c: { type: 'text', maxLength: 9, lines: 1, hint: { ko: 'c', en: 'c' } },
    d: string,
  }
  const operations: Operation[] = [
    { if: { call: 'eq', arguments: [path(0, 'a'), { literal: 'x' }] }, body: [], else: [{ if: path(0, 'b'), body: [], else: [] }] },
    { text: 'c', lines: 1 },
  ]
  expect(unusedIn(slots, operations)).toEqual(['d'])
  expect(unusedIn(slots, operations, [{ put: path(0, 'd') }])).toEqual([])
})

it('takes the entries of a plain list as used where they are printed', () => {
  const slots: Record<string, SlotSchema> = { words: { type: 'list', maxItems: 3, of: string } }
  expect(unusedIn(slots, [{ each: path(0, 'words'), body: [{ put: path(0) }], else: [] }])).toEqual([])
})
