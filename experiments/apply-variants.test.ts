import { describe, expect, it } from 'vitest'
import { applyVariants } from './apply-variants.ts'
import { changeSchema, isComparable, surfaceOf, type VariantChange, versionOf } from './variant-change.ts'

describe('changeSchema', () => {
  it.each([
    { kind: 'template', template: 'five-elements', version: '1.2.0' },
    { kind: 'phrasing', locale: 'ko', version: 3 },
    { kind: 'phrasing', locale: 'en', version: 0 },
    { kind: 'prompt', locale: 'ko', version: 2 },
    { kind: 'picker-policy', policy: 'bandit' },
    { kind: 'layout', layout: 'words-first' },
    { kind: 'follow-ups', source: 'chart', count: 3 },
  ])('takes %j', (change) => {
    expect(changeSchema.parse(change)).toEqual(change)
  })

  it.each([
    { kind: 'safety', reply: 'none' },
    { kind: 'price', amount: 1 },
    { kind: 'consent', box: 'checked' },
    { kind: 'phrasing', part: 'crisis', phrases: 'short' },
    { kind: 'phrasing', locale: 'ko', version: 3, safety: false },
    { kind: 'phrasing', locale: 'ko', version: -1 },
    { kind: 'phrasing', locale: '../ko', version: 1 },
    { kind: 'template', template: 'crisis-reply', version: '1.0.0' },
    { kind: 'template', template: 'consent', version: '1.0.0' },
    { kind: 'template', template: 'chart.price', version: '1.0.0' },
    { kind: 'template', template: '../five-elements', version: '1.0.0' },
    { kind: 'template', template: 'five-elements', version: '1.0.0', consent: true },
    { kind: 'prompt', prompt: 'safety', version: 1 },
    { kind: 'follow-ups', source: 'chart', count: 50 },
  ])('refuses %j', (change) => {
    expect(changeSchema.safeParse(change).success).toBe(false)
  })

  it('takes words that only contain a refused one', () => {
    expect(changeSchema.safeParse({ kind: 'template', template: 'career-stage', version: '1.0.0' }).success).toBe(true)
  })
})

describe('applyVariants', () => {
  it('changes nothing for the control', () => {
    expect(applyVariants([null, null])).toEqual({ templates: new Map(), phrases: new Map(), prompts: new Map() })
  })

  it('puts every change in its place; the first of two on one place holds', () => {
    const changes: VariantChange[] = [
      { kind: 'template', template: 'five-elements', version: '1.2.0' },
      { kind: 'template', template: 'five-elements', version: '2.0.0' },
      { kind: 'template', template: 'luck', version: '1.0.0' },
      { kind: 'phrasing', locale: 'ko', version: 2 },
      { kind: 'phrasing', locale: 'ko', version: 3 },
      { kind: 'prompt', locale: 'ko', version: 3 },
      { kind: 'layout', layout: 'words-first' },
      { kind: 'layout', layout: 'side-by-side' },
      { kind: 'follow-ups', source: 'none', count: 0 },
      { kind: 'picker-policy', policy: 'uniform' },
    ]
    expect(applyVariants(changes)).toEqual({
      templates: new Map([
        ['five-elements', '1.2.0'],
        ['luck', '1.0.0'],
      ]),
      phrases: new Map([['ko', 2]]),
      prompts: new Map([['ko', 3]]),
      layout: 'words-first',
      followUps: { source: 'none', count: 0 },
      picker: 'uniform',
    })
    expect(new Set(changes.map(surfaceOf)).size).toBe(7)
  })
})

describe('versionOf', () => {
  it.each([
    [{ kind: 'template', template: 'luck', version: '1.0.0' }, 'luck@1.0.0'],
    [{ kind: 'phrasing', locale: 'ko', version: 3 }, 'ko@3'],
    [{ kind: 'prompt', locale: 'en', version: 0 }, 'en@0'],
    [{ kind: 'layout', layout: 'side-by-side' }, null],
  ] satisfies [VariantChange, string | null][])('of %j is %s', (change, version) => {
    expect(versionOf(change)).toBe(version)
  })
})

describe('isComparable', () => {
  const phrasing: VariantChange = { kind: 'phrasing', locale: 'ko', version: 3 }

  it('holds for words only among those who read their language', () => {
    expect(isComparable(phrasing, [])).toBe(false)
    expect(isComparable(phrasing, [{ attribute: 'locale', is: ['ko', 'en'] }])).toBe(false)
    expect(isComparable(phrasing, [{ attribute: 'locale', is: ['ko'] }])).toBe(true)
    expect(isComparable({ kind: 'layout', layout: 'words-first' }, [])).toBe(true)
    expect(isComparable(null, [])).toBe(true)
  })
})
