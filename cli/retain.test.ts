import { describe, expect, it } from 'vitest'
import { command } from './retain.ts'

const result = { days: 400, people: 2, expired: { session: 3, share: 0 } }

describe('cube retain', () => {
  it('says of a dry run what would be, and of a real one what was', () => {
    expect(command.print({ dryRun: true, ...result })).toBe(
      'Would be erased, without an account and not seen for 400 days: 2\nWould be removed from session: 3\nWould be removed from share: 0',
    )
    expect(command.print({ dryRun: false, ...result })).toMatch(/^Was erased/)
  })

  it('removes only when it was not asked to be dry, and takes nothing else', async () => {
    expect(command.fromFlags({ 'dry-run': true }, [])).toEqual({ dryRun: true })
    expect(command.fromFlags({}, [])).toEqual({ dryRun: false })
    await expect(async () => command.run({ dryRun: 'no' }, { now: new Date(0) })).rejects.toThrow('cube retain')
  })
})
