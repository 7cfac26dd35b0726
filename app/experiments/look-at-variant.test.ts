import { describe, expect, it } from 'vitest'
import type { VariantChange } from '#experiments'
import { emptyVariant, type VariantForm } from './design-form.ts'
import { lookAt, lookAtControl } from './look-at-variant.ts'
import type { TemplateChoice } from './template-choice.ts'

const height = { 320: 1, 358: 1, 620: 1 }
const templates: TemplateChoice[] = [{ id: 'element-balance', title: 'Balance', versions: ['1.2.0', '1.1.0', '1.0.0'], served: '1.1.0', height }]
const variant = (change: Partial<VariantForm>): VariantForm => ({ ...emptyVariant('a'), id: 'a', ...change })
const balance = variant({ kind: 'template', template: 'element-balance', version: '1.2.0' })
const phrases = variant({ kind: 'phrasing', language: 'ko', words: '3' })
const pinned: VariantChange[] = [
  { kind: 'template', template: 'element-balance', version: '1.0.0' },
  { kind: 'phrasing', locale: 'ko', version: 2 },
]

describe('what there is to look at of the control', () => {
  it('is what is in service before the start', () => {
    expect(lookAtControl([balance, phrases], templates, 'ko')).toEqual([
      { kind: 'template', template: templates[0], version: '1.1.0' },
      { kind: 'answer', aspect: 'phrasing', language: 'ko', change: null, control: null },
    ])
  })

  it('is what it is held to after the start, whatever is in service by then', () => {
    expect(lookAtControl([balance, phrases], templates, 'en', pinned)).toEqual([
      { kind: 'template', template: templates[0], version: '1.0.0' },
      { kind: 'answer', aspect: 'phrasing', language: 'ko', change: pinned[1], control: pinned[1] },
    ])
    const elsewhere = variant({ kind: 'phrasing', language: 'en', words: '3' })
    expect(lookAtControl([elsewhere], templates, 'ko', pinned)).toMatchObject([{ change: null, control: null }])
  })

  it('is the same place once, and open where nothing is chosen', () => {
    expect(lookAtControl([balance, { ...balance, id: 'b', version: '1.0.0' }], templates, 'ko')).toHaveLength(1)
    expect(lookAtControl([variant({ kind: 'template' })], templates, 'ko')).toEqual([{ kind: 'open' }])
    expect(lookAtControl([variant({ kind: 'picker-policy' })], templates, 'ko')).toEqual([{ kind: 'words' }])
  })
})

it('compares the words of a variant with those that the control is held to', () => {
  expect(lookAt(phrases, templates, 'en', pinned)).toEqual({
    kind: 'answer',
    aspect: 'phrasing',
    language: 'ko',
    change: { kind: 'phrasing', locale: 'ko', version: 3 },
    control: pinned[1],
  })
  expect(lookAt(balance, templates, 'ko', pinned)).toEqual({ kind: 'template', template: templates[0], version: '1.2.0' })
})
