import { describe, expect, it } from 'vitest'
import { decodeKey, isWeakSecret, parseEnvironment } from './env.ts'

describe('parseEnvironment', () => {
  it('has a default for everything', () => {
    expect(parseEnvironment({})).toMatchObject({ HOST: '127.0.0.1', PORT: 3000 })
    expect(parseEnvironment({}).DATABASE_URL).toBeUndefined()
  })
  it.each(['', ' '])('takes the value "%s" of any variable for an absent one', (empty) => {
    const usual = parseEnvironment({})
    expect(parseEnvironment(Object.fromEntries(Object.keys(usual).map((name) => [name, empty])))).toEqual(usual)
  })
  it('counts tokens and prices, and takes no negative ones', () => {
    const told = parseEnvironment({ MODEL_TOKENS_PER_PERSON_PER_DAY: '0', MODEL_PRICE_PER_MILLION_INPUT_TOKENS: '1.25', MODEL_TOTAL_MS: ' ' })
    expect(told).toMatchObject({ MODEL_TOKENS_PER_PERSON_PER_DAY: 0, MODEL_PRICE_PER_MILLION_INPUT_TOKENS: 1.25, MODEL_TOTAL_MS: 45_000 })
    expect(() => parseEnvironment({ MODEL_COST_PER_PERSON_PER_DAY: '-1' })).toThrow(/MODEL_COST_PER_PERSON_PER_DAY/)
    expect(() => parseEnvironment({ MODEL_COST_PER_NETWORK_PER_DAY: '-1' })).toThrow(/MODEL_COST_PER_NETWORK_PER_DAY/)
    expect(() => parseEnvironment({ MODEL_TOKENS_PER_NETWORK_PER_DAY: '1.5' })).toThrow(/MODEL_TOKENS_PER_NETWORK_PER_DAY/)
  })
  it('lets a network use what ten people may, in whatever currency the prices are', () => {
    const perPerson = { MODEL_TOKENS_PER_PERSON_PER_DAY: '500', MODEL_COST_PER_PERSON_PER_DAY: '700' }
    expect(parseEnvironment(perPerson)).toMatchObject({ MODEL_TOKENS_PER_NETWORK_PER_DAY: 5_000, MODEL_COST_PER_NETWORK_PER_DAY: 7_000 })
    const said = { ...perPerson, MODEL_TOKENS_PER_NETWORK_PER_DAY: '0', MODEL_COST_PER_NETWORK_PER_DAY: '1200' }
    expect(parseEnvironment(said)).toMatchObject({ MODEL_TOKENS_PER_NETWORK_PER_DAY: 0, MODEL_COST_PER_NETWORK_PER_DAY: 1_200 })
  })
  it('names the variable that is wrong and not its value', () => {
    expect(() => parseEnvironment({ PORT: 'secret-99999' })).toThrow(/PORT/)
    expect(() => parseEnvironment({ PORT: 'secret-99999' })).not.toThrow(/secret/)
  })
  it.each([
    ['PUBLIC_URL', 'cube.example.com', 'https://cube.example.com'],
    ['PUBLIC_URL', 'ftp://cube.example.com', 'https://cube.example.com'],
    ['PUBLIC_URL', 'https://cube.example.com/saju', 'without a path'],
    ['PUBLIC_URL', 'https://name:word@cube.example.com', 'https://cube.example.com'],
    ['SANDBOX_ORIGIN', 'frames.example.net', 'https://frames.example.net'],
    ['SMTP_URL', 'mail.example.invalid', 'smtps://name:word@host:465'],
    ['SMTP_URL', 'smtp:', 'smtps://name:word@host:465'],
    ['OPENAI_BASE_URL', 'localhost:11434', 'https://models.example.com/v1'],
    ['REDIS_URL', 'localhost:6379', 'redis://name:word@host:6379'],
    ['REDIS_URL', 'redis://host:6379/cache', 'redis://name:word@host:6379'],
    ['REDIS_URL', 'redis://name:100%@host:6379', 'redis://name:word@host:6379'],
    ['MASTER_KEY', 'short', '32 bytes'],
    ['AUTH_SECRET', 'a'.repeat(15), 'at least 16 characters'],
  ])('refuses %s=%s and says what it should look like', (name, value, shape) => {
    expect(() => parseEnvironment({ [name]: value })).toThrow(new RegExp(`${name} .*${shape}`))
  })
  it('takes a secret of sessions that was long enough before, and knows it for a weak one', () => {
    const secret = parseEnvironment({ AUTH_SECRET: 'a'.repeat(16) }).AUTH_SECRET
    expect([secret?.length, isWeakSecret(secret ?? ''), isWeakSecret('a'.repeat(32))]).toEqual([16, true, false])
  })
  it('writes the public address as browsers do', () => {
    expect(parseEnvironment({ PUBLIC_URL: 'HTTPS://Cube.Example.com/' }).PUBLIC_URL).toBe('https://cube.example.com')
    expect(parseEnvironment({ PUBLIC_URL: 'http://localhost:3000' }).PUBLIC_URL).toBe('http://localhost:3000')
  })
  it.each(['ab'.repeat(32), Buffer.alloc(32, 7).toString('base64')])('takes the key %s', (key) => {
    expect(decodeKey(parseEnvironment({ MASTER_KEY: key }).MASTER_KEY ?? '')).toHaveLength(32)
  })
})
