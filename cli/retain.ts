import { z } from 'zod'
import { applyRetention, type RetentionResult } from '#accounts'
import { cubes } from '#cubes'
import { layRegistry } from '#kernel'
import accounts from '../accounts/cube.ts'
import { askCube } from './ask-cube.ts'
import type { Command } from './command.ts'
import { readInput } from './read-input.ts'

const inputSchema = z.strictObject({ dryRun: z.boolean().default(false), now: z.string().optional() })

export const command: Command<RetentionResult> = {
  name: 'retain',
  summary: 'Erases people without an account who were not seen for long, and removes what expired',
  usage: '[--dry-run]',
  flags: { 'dry-run': { type: 'boolean', description: 'say what would be removed, and remove nothing' } },
  fromFlags: (flags) => ({ dryRun: flags['dry-run'] === true }),

  async run(input, { now }) {
    const { dryRun } = readInput(inputSchema, input, { says: 'Use: cube retain [--dry-run]', field: 'dryRun' })
    return (await askCube(accounts, { action: 'retain', dryRun }, () => {
      // Not started: what the cubes do at their start would be done before anything is counted.
      layRegistry(cubes)
      return applyRetention(now, { dryRun })
    })) as RetentionResult
  },

  print({ dryRun, days, people, expired }) {
    const verb = dryRun ? 'Would be' : 'Was'
    const rows = Object.entries(expired).map(([table, count]) => `${verb} removed from ${table}: ${count}`)
    return [`${verb} erased, without an account and not seen for ${days} days: ${people}`, ...rows].join('\n')
  },
}
