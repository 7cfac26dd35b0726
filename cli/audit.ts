import { z } from 'zod'
import studio, { type AuditAnswer, type StudioRequest } from '../studio/cube.ts'
import { askCube } from './ask-cube.ts'
import type { Command } from './command.ts'
import { readInput } from './read-input.ts'

const inputSchema = z.strictObject({ action: z.literal('verify') })

export const command: Command<AuditAnswer> = {
  name: 'audit',
  summary: 'Says whether the records of what was done in the studio and to experiments are as they were written',
  usage: 'verify',
  words: 1,
  flags: {},
  fromFlags: (_flags, [action]) => ({ action }),

  async run(input) {
    readInput(inputSchema, input, { says: 'Use: cube audit verify', field: 'action' })
    return (await askCube(studio, { action: 'verify-audit' } satisfies StudioRequest)) as AuditAnswer
  },

  print: (answer) =>
    Object.entries(answer)
      .map(([chain, { rows, broken }]) =>
        broken === null
          ? `${chain}: all ${rows} rows hold.`
          : `${chain}: row ${broken} does not hold. It, or what was before it, is not as it was written.`,
      )
      .join('\n'),
  failed: (answer) => Object.values(answer).some(({ broken }) => broken !== null),
}
