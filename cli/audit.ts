import { z } from 'zod'
import { askRunningServer, CubeError, closeDatabase, environment } from '#kernel'
import studio, { type AuditAnswer } from '../studio/cube.ts'
import type { Command } from './command.ts'

const inputSchema = z.strictObject({ action: z.literal('verify') })

export const command: Command<AuditAnswer> = {
  name: 'audit',
  summary: 'Says whether the records of what was done in the studio and to experiments are as they were written',
  usage: 'verify',
  words: 1,
  flags: {},
  fromFlags: (_flags, [action]) => ({ action }),

  async run(input) {
    if (!inputSchema.safeParse(input).success) throw new CubeError('input-invalid', 'Use: cube audit verify', { field: 'action' })
    return ask()
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

/** Through the server that holds the embedded database, where one runs; otherwise here. */
async function ask(): Promise<AuditAnswer> {
  const { DATABASE_URL, DATA_DIR } = environment()
  const request = { action: 'verify-audit' }
  const answered = DATABASE_URL ? null : await askRunningServer(DATA_DIR, { cube: 'studio', request })
  if (answered) return answered.value as AuditAnswer
  try {
    return (await studio.processRequest(request)) as AuditAnswer
  } finally {
    await closeDatabase()
  }
}
