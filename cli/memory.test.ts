import { describe, expect, it } from 'vitest'
import { command as memory } from './memory.ts'

const context = { now: new Date('2026-11-27T03:00:00Z') }
const model = { name: 'lexical-256', version: 2 }

describe('cube memory', () => {
  it('reads its flags', () => {
    expect(memory.fromFlags({ batch: '20' }, ['re-embed'])).toEqual({ action: 're-embed', batch: '20' })
  })

  it.each([[{}], [{ action: 'forget' }], [{ action: 're-embed', batch: '0' }], [{ action: 're-embed', pause: 'long' }]])(
    'refuses %j',
    async (input) => {
      await expect(memory.run(input, context)).rejects.toMatchObject({ code: 'input-invalid' })
    },
  )

  it('says what was done and what is left', () => {
    const done = memory.print({ state: 'done', model, reembedded: 40, unreadable: 2, remaining: 2 })
    expect(done).toContain('Embedded anew with lexical-256 (version 2): 40. Left: 2.')
    expect(done).toContain('left as they are: 2.')
    expect(memory.failed?.({ state: 'done', model, reembedded: 0, unreadable: 0, remaining: 0 })).toBe(false)
  })

  it('fails where the service is away, and says how to go on', () => {
    const away = { state: 'service-away' as const, model, reembedded: 0, unreadable: 0, remaining: 9 }
    expect(memory.failed?.(away)).toBe(true)
    expect(memory.print(away)).toContain('goes on where it stopped')
  })
})
