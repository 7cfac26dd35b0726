import { describe, expect, it } from 'vitest'
import { conditionSchema, conditionsHold } from './check-conditions.ts'

describe('conditionsHold', () => {
  it('needs every condition, and an absent attribute is not a match', () => {
    expect(conditionsHold([], {})).toBe(true)
    expect(conditionsHold([{ attribute: 'locale', is: ['ko'] }], { locale: 'ko' })).toBe(true)
    expect(conditionsHold([{ attribute: 'locale', is: ['ko'] }], {})).toBe(false)
    expect(
      conditionsHold(
        [
          { attribute: 'locale', is: ['ko'] },
          { attribute: 'role', is: ['owner'] },
        ],
        { locale: 'ko', role: 'reader' },
      ),
    ).toBe(false)
  })

  it('reads chart features: one value, a list of which one must fit, and yes or no', () => {
    const chart = { dayStem: '甲', strength: 'weak', missingElement: ['fire', 'metal'], hourKnown: false }
    expect(conditionsHold([{ attribute: 'dayStem', is: ['甲', '乙'] }], chart)).toBe(true)
    expect(conditionsHold([{ attribute: 'missingElement', is: ['metal'] }], chart)).toBe(true)
    expect(conditionsHold([{ attribute: 'missingElement', is: ['water'] }], chart)).toBe(false)
    expect(conditionsHold([{ attribute: 'missingElement', is: ['water'] }], { missingElement: [] })).toBe(false)
    expect(conditionsHold([{ attribute: 'hourKnown', is: [false] }], chart)).toBe(true)
    expect(conditionsHold([{ attribute: 'hourKnown', is: [true] }], chart)).toBe(false)
  })
})

describe('conditionSchema', () => {
  it.each([
    { attribute: 'birthDate', is: ['1990-01-01'] },
    { attribute: '__proto__', is: ['x'] },
    { attribute: 'locale', is: [] },
    { attribute: 'hourKnown', is: ['true'] },
    { attribute: 'dayStem', is: ['甲'], or: true },
  ])('refuses %j', (condition) => {
    expect(conditionSchema.safeParse(condition).success).toBe(false)
  })
})
