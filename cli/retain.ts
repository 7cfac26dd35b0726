import { z } from 'zod'
import { applyRetention, type RetentionResult } from '#accounts'
import { cubes } from '#cubes'
import { CubeError, startRegistry } from '#kernel'
import accounts from '../accounts/cube.ts'
import { askCube } from './ask-cube.ts'
import type { Command } from './command.ts'

const inputSchema = z.strictObject({ dryRun: z.boolean().default(false), now: z.string().optional() })

export const command: Command<RetentionResult> = {
  name: 'retain',
  summary: 'Erases people without an account who were not seen for long, and removes what expired',
  usage: '[--dry-run]',
  flags: { 'dry-run': { type: 'boolean', description: 'say what would be removed, and remove nothing' } },
  fromFlags: (flags) => ({ dryRun: flags['dry-run'] === true }),

  async run(input, { now }) {
    const parsed = inputSchema.safeParse(input)
    if (!parsed.success) throw new CubeError('input-invalid', 'Use: cube retain [--dry-run]', { field: 'dryRun' })
    const { dryRun } = parsed.data
    const retainHere = async () => {
      const registry = await startRegistry(cubes)
      try {
        return await applyRetention(now, { dryRun })
      } finally {
        await registry.stop()
      }
    }
    return (await askCube(accounts, { action: 'retain', dryRun }, retainHere)) as RetentionResult
  },

  print({ dryRun, days, people, expired }) {
    const verb = dryRun ? 'Would be' : 'Was'
    const rows = Object.entries(expired).map(([table, count]) => `${verb} removed from ${table}: ${count}`)
    return [`${verb} erased, without an account and not seen for ${days} days: ${people}`, ...rows].join('\n')
  },
}
