import { describe, expect, it } from 'vitest'
import type { SlotSchema } from './client.ts'
import { lowerSource } from './lower-source.ts'
import { measureNodes } from './measure-nodes.ts'

const list = (maxItems: number): SlotSchema => ({ type: 'list', maxItems, of: { type: 'group', slots: {} } })
const slots: Record<string, SlotSchema> = {
  tiles: list(64),
  none: list(0),
  odd: list(-3),
  open: { type: 'flag' },
  name: { type: 'string', maxLength: 10 },
}
const measure = (source: string) =>
  measureNodes(lowerSource(source, 'source.hbs', { slots, texts: new Map([['long', 70_000]]), partials: new Map() }).nodes)
const nest = (depth: number) =>
  `${Array.from({ length: depth }, (_, level) => `{{#each ${'../'.repeat(level)}tiles}}`).join('')}<b>.</b>${'{{/each}}'.repeat(depth)}`

describe('the cost of a drawing', () => {
  it('multiplies lists in each other', () => {
    expect(measure(nest(1))).toMatchObject({ elements: 64, bytes: 64 * 8 })
    expect(measure(nest(3))).toMatchObject({ elements: 64 ** 3, bytes: 64 ** 3 * 8 })
    expect(measure(nest(3)).steps).toBeGreaterThan(64 ** 3)
    expect(measure(nest(200)).bytes).toBe(Number.POSITIVE_INFINITY)
  })

  it('counts repetitions that draw nothing', () => {
    expect(measure('{{#each tiles}}{{#each ../tiles}}{{/each}}{{/each}}').steps).toBeGreaterThan(64 * 64)
  })

  it('stays a number when a list that is always empty holds one without end', () => {
    expect(measure(`{{#each none}}${nest(200).replaceAll('../', '../../')}{{/each}}`).bytes).toBe(0)
    expect(measure('{{#each odd}}<b>x</b>{{/each}}<i></i>')).toMatchObject({ elements: 1, bytes: 7 })
  })

  it('takes the dearer branch, the longest string and the longer text', () => {
    expect(measure('{{#if open}}<b></b>{{else}}<b></b><i></i>{{/if}}')).toMatchObject({ elements: 2, bytes: 14 })
    expect(measure('{{name}}').bytes).toBe(60)
    expect(measure('{{#each tiles}}{{../t.long}}{{/each}}').bytes).toBe(64 * 70_000)
  })
})
