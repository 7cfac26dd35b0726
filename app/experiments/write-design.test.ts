import { describe, expect, it } from 'vitest'
import { designSchema } from '#experiments'
import { exampleDesign } from '../../tests/example-experiment.ts'
import { type DesignForm, emptyForm, emptyVariant, looksOf, metricKinds, seenVariants } from './design-form.ts'
import { readDesign } from './read-design.ts'
import { readNumber, writeDesign } from './write-design.ts'

const whole: DesignForm = {
  ...emptyForm,
  id: 'short-strip',
  hypothesis: 'A shorter strip of years helps more people than the long one.',
  variants: [
    { ...emptyVariant('a'), id: 'short', kind: 'template', template: 'annual-strip', version: '1.2.0' },
    { ...emptyVariant('b'), id: 'none', kind: 'follow-ups', source: 'none' },
  ],
  conditions: { ...emptyForm.conditions, locale: ['ko'], hourKnown: ['true'], dayStem: ['甲', '己'] },
  otherConditions: [{ attribute: 'role', is: ['reader'] }],
  plannedPeople: '12,000',
}

describe('writeDesign', () => {
  it('makes a whole design of whole fields', () => {
    const parsed = designSchema.safeParse(writeDesign(whole))
    expect(parsed.error?.issues).toBeUndefined()
    expect(parsed.data).toMatchObject({
      plannedPeople: 12_000,
      rule: { leastEffect: 0.1, alpha: 0.05, power: 0.8 },
      variants: [{ id: 'control', change: null }, { id: 'short' }, { id: 'none', change: { kind: 'follow-ups', source: 'none', count: 0 } }],
      conditions: [
        { attribute: 'locale', is: ['ko'] },
        { attribute: 'hourKnown', is: [true] },
        { attribute: 'dayStem', is: ['甲', '己'] },
        { attribute: 'role', is: ['reader'] },
      ],
      ramp: [{ share: 0.1 }, { share: 0.5 }, { share: 1 }],
    })
  })

  it.each([
    ['hypothesis', { hypothesis: 'too short' }],
    ['plannedPeople', { plannedPeople: 'many' }],
    ['rule', { leastEffect: '' }],
    [
      'ramp',
      {
        ramp: [
          { share: '50', hours: '24' },
          { share: '10', hours: '0' },
        ],
      },
    ],
    ['variants', { variants: [emptyVariant('a')] }],
    ['guardrails', { guardrails: emptyForm.guardrails.map((one) => ({ ...one, isOn: false })) }],
    ['sameFirstHours', { sameFirstHours: '-1' }],
  ] as const)('leaves %s to be refused at its place', (part, change) => {
    const parsed = designSchema.safeParse(writeDesign({ ...whole, ...change } as DesignForm))
    expect([...new Set(parsed.error?.issues.map(({ path }) => path[0]))]).toEqual([part])
  })

  it('gives every metric a name of its own, whatever is chosen twice', () => {
    const form: DesignForm = {
      ...whole,
      primary: { ...whole.primary, outcome: 'latency', kind: 'quantile', better: 'less' },
      secondary: ['rating', 'dwell', 'follow-up', 'returned', 'share'],
      guardrails: whole.guardrails.map((one) => ({ ...one, isOn: true })),
    }
    expect(designSchema.safeParse(writeDesign(form)).success).toBe(true)
  })
})

describe('what a variant changes', () => {
  it.each([
    [{ kind: 'layout', layout: 'side-by-side' } as const, { kind: 'layout', layout: 'side-by-side' }],
    [{ kind: 'follow-ups', source: 'chart', count: '4' } as const, { kind: 'follow-ups', source: 'chart', count: 4 }],
    [{ kind: 'phrasing', language: 'ko', words: '3' } as const, { kind: 'phrasing', locale: 'ko', version: 3 }],
    [{ kind: 'prompt', language: 'ko', words: '0' } as const, { kind: 'prompt', locale: 'ko', version: 0 }],
  ])('is written and read back: %j', (fields, change) => {
    const form: DesignForm = { ...whole, variants: [{ ...emptyVariant('a'), id: 'new', ...fields }] }
    const written = JSON.parse(JSON.stringify(writeDesign(form)))
    expect(designSchema.parse(written).variants[1]!.change).toEqual(change)
    const [read] = readDesign('new', written).variants
    expect(read).toMatchObject(fields)
    expect(looksOf(read!)).toBe(looksOf({ ...emptyVariant('a'), ...fields }))
  })

  it('in the words of one language needs its readers alone', () => {
    const variants = [{ ...emptyVariant('a'), id: 'calm', kind: 'phrasing', language: 'en', words: '2' } as const]
    for (const locale of [[], ['ko'], ['ko', 'en']]) {
      const parsed = designSchema.safeParse(writeDesign({ ...whole, variants, conditions: { ...whole.conditions, locale } }))
      expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual(['conditions'])
    }
    expect(designSchema.safeParse(writeDesign({ ...whole, variants, conditions: { ...whole.conditions, locale: ['en'] } })).success).toBe(true)
  })
})

describe('a goal', () => {
  it.each([
    [
      { kind: 'ratio', outcome: 'dwell', over: 'follow-up', cuped: true } as const,
      { kind: 'ratio', outcome: 'dwell', over: 'follow-up', cuped: true },
    ],
    [{ kind: 'quantile', outcome: 'latency', at: '95' } as const, { kind: 'quantile', at: 0.95, cuped: false }],
    [{ kind: 'quantile', outcome: 'dwell', at: '12.5' } as const, { kind: 'quantile', at: 0.125 }],
  ])('is written and read back: %j', (fields, metric) => {
    const written = JSON.parse(JSON.stringify(writeDesign({ ...whole, primary: { ...whole.primary, ...fields } })))
    expect(designSchema.parse(written).primary).toMatchObject(metric)
    expect(readDesign('new', written).primary).toMatchObject(fields)
  })

  it.each(['0', '100', 'half', ''])('at %j percent is refused at its place', (at) => {
    const parsed = designSchema.safeParse(writeDesign({ ...whole, primary: { ...whole.primary, kind: 'quantile', at } }))
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual(['primary'])
  })
})

describe('readDesign', () => {
  it('reads back what was written', () => {
    const written = writeDesign(whole)
    const read = readDesign('short-strip', JSON.parse(JSON.stringify(written)))
    expect(writeDesign(read)).toEqual(written)
    expect(read.conditions).toEqual(whole.conditions)
  })

  it('reads a design of another hand as far as it has fields for it', () => {
    const read = readDesign('strip', exampleDesign)
    expect(designSchema.safeParse(writeDesign(read)).success).toBe(true)
    expect(read).toMatchObject({ plannedPeople: '9000', leastEffect: '10', otherConditions: [{ attribute: 'consent' }] })
    expect(read.variants.map(({ id, template, version }) => [id, template, version])).toEqual([
      ['short', 'annual-strip', '1.1.0'],
      ['shortest', 'annual-strip', '1.2.0'],
    ])
  })

  it.each([
    [null],
    ['text'],
    [[]],
    [{}],
    [{ hypothesis: 7, variants: 'x', rule: 3, ramp: [1], guardrails: [null], conditions: [{}], primary: [] }],
    [{ variants: [null, { id: {}, change: { kind: '__proto__' } }], primary: { outcome: 'rating', kind: 'constructor' } }],
  ])('takes %j for fields to fill in', (draft) => {
    const read = readDesign('odd', draft)
    expect(read.variants.length).toBeGreaterThan(0)
    expect(Object.values(read.conditions)).toHaveLength(5)
    expect(metricKinds).toContain(read.primary.kind)
  })
})

describe('what was looked at', () => {
  it('is forgotten when the variant becomes another', () => {
    const [short] = whole.variants
    const seen = ['control', looksOf(short!)]
    expect(seenVariants({ variants: whole.variants, seen })).toEqual(['control', 'short'])
    const renamed = [{ ...short!, id: 'brief' }]
    expect(seenVariants({ variants: renamed, seen })).toEqual(['control', 'brief'])
    const changed = [{ ...short!, version: '1.3.0' }]
    expect(seenVariants({ variants: changed, seen })).toEqual(['control'])
  })
})

describe('readNumber', () => {
  it.each([
    ['12,000', 12_000],
    [' 5 % ', 5],
    ['', null],
    ['many', null],
    ['Infinity', null],
    ['-1', -1],
  ])('reads %j as %j', (text, value) => {
    expect(readNumber(text)).toBe(value)
  })
})
