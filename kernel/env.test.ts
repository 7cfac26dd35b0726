import { describe, expect, it } from 'vitest'
import { parseEnvironment } from './env.ts'

describe('parseEnvironment', () => {
  it('has a default for everything', () => {
    expect(parseEnvironment({})).toMatchObject({ HOST: '127.0.0.1', PORT: 3000 })
    expect(parseEnvironment({}).DATABASE_URL).toBeUndefined()
  })
  it('takes an empty value for an absent one', () => {
    const { DATABASE_URL, OPENAI_API_KEY } = parseEnvironment({ DATABASE_URL: ' ', OPENAI_API_KEY: '' })
    expect([DATABASE_URL, OPENAI_API_KEY]).toEqual([undefined, undefined])
  })
  it('counts tokens and prices, and takes no negative ones', () => {
    const told = parseEnvironment({ MODEL_TOKENS_PER_PERSON_PER_DAY: '0', MODEL_PRICE_PER_MILLION_INPUT_TOKENS: '1.25', MODEL_TOTAL_MS: ' ' })
    expect(told).toMatchObject({ MODEL_TOKENS_PER_PERSON_PER_DAY: 0, MODEL_PRICE_PER_MILLION_INPUT_TOKENS: 1.25, MODEL_TOTAL_MS: 45_000 })
    expect(() => parseEnvironment({ MODEL_COST_PER_PERSON_PER_DAY: '-1' })).toThrow(/MODEL_COST_PER_PERSON_PER_DAY/)
  })
  it('names the variable that is wrong and not its value', () => {
    expect(() => parseEnvironment({ PORT: 'secret-99999' })).toThrow(/PORT/)
    expect(() => parseEnvironment({ PORT: 'secret-99999' })).not.toThrow(/secret/)
  })
})
