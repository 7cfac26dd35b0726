import { z } from 'zod'
import { applyRetention, type RetentionResult } from '#accounts'
import { cubes } from '#cubes'
import { askRunningServer, CubeError, closeDatabase, environment, startRegistry } from '#kernel'
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
    const { DATABASE_URL, DATA_DIR } = environment()
    const answered = DATABASE_URL ? null : await askRunningServer(DATA_DIR, { cube: 'accounts', request: { action: 'retain', dryRun } })
    if (answered) return answered.value as RetentionResult
    const registry = await startRegistry(cubes)
    try {
      return await applyRetention(now, { dryRun })
    } finally {
      await registry.stop()
      await closeDatabase()
    }
  },

  print({ dryRun, days, people, expired }) {
    const verb = dryRun ? 'Would be' : 'Was'
    const rows = Object.entries(expired).map(([table, count]) => `${verb} removed from ${table}: ${count}`)
    return [`${verb} erased, without an account and not seen for ${days} days: ${people}`, ...rows].join('\n')
  },
}
