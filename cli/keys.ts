import { existsSync } from 'node:fs'
import { z } from 'zod'
import { CubeError, closeDatabase, database, environment, removeErasedRemains, rotateMasterKey } from '#kernel'
import type { Command } from './command.ts'
import { readInput } from './read-input.ts'

const inputSchema = z.strictObject({ action: z.literal('rotate'), out: z.string().min(1).optional() })

interface Rotated {
  people: number
  /** The file that MASTER_KEY must be set from; null: the key lies in the data folder. */
  out: string | null
}

export const command: Command<Rotated> = {
  name: 'keys',
  summary: 'Changes the master key: the key of every person is wrapped by a new one; stop every server first',
  usage: 'rotate [--out FILE]',
  words: 1,
  flags: { out: { type: 'string', description: 'a new file for the new key, where MASTER_KEY holds the present one' } },
  fromFlags: ({ out }, [action]) => ({ action, ...(out === undefined ? {} : { out }) }),

  async run(input) {
    const { out = null } = readInput(inputSchema, input, { says: `Use: cube keys ${command.usage}`, field: 'action' })
    if ((environment().MASTER_KEY === undefined) !== (out === null))
      throw new CubeError(
        'input-invalid',
        out === null
          ? 'MASTER_KEY holds the present key: say with --out FILE where the new one goes.'
          : 'The key lies in the data folder, and so will the new one: leave out --out.',
        { field: 'out' },
      )
    if (out !== null && existsSync(out)) throw new CubeError('path-taken', 'That file exists already; name a new one for --out.', { field: 'out' })
    try {
      const client = await database()
      const people = await rotateMasterKey(client, out)
      await removeErasedRemains(client)
      return { people, out }
    } finally {
      await closeDatabase()
    }
  },

  print: ({ people, out }) =>
    [
      `The keys of ${people} people are wrapped by a new master key.`,
      out === null
        ? 'It is keys/master in the data folder. The one before lies beside it; backups from before need it, and nothing else does.'
        : `Set MASTER_KEY to what ${out} holds before the next start, and keep it as safe as the one before, which backups from before need.`,
    ].join('\n'),
}
