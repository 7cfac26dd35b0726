import { z } from 'zod'
import { closeDatabase, database } from '#kernel'
import { type ReembedResult, reembedMemories } from '#readings'
import type { Command } from './command.ts'
import { readInput } from './read-input.ts'

const inputSchema = z.strictObject({
  action: z.literal('re-embed'),
  batch: z.coerce.number().int().min(1).max(500).optional(),
  pause: z.coerce.number().int().min(0).max(60_000).optional(),
})

const states: Record<ReembedResult['state'], string> = {
  done: 'Done.',
  stopped: 'Stopped.',
  'service-away': 'The embedding service does not answer. Run the command again when it does; it goes on where it stopped.',
}

export const command: Command<ReembedResult> = {
  name: 'memory',
  summary: 'Embeds memories anew after the embedding model changed',
  usage: 're-embed [--batch N] [--pause MILLISECONDS]',
  words: 1,
  flags: {
    batch: { type: 'string', description: 'memories per call to the model; default 50' },
    pause: { type: 'string', description: 'milliseconds between calls; default 250' },
  },
  fromFlags: (flags, [action]) => ({ action, ...flags }),

  async run(input) {
    const { batch, pause } = readInput(inputSchema, input, { says: 'Use: cube memory re-embed [--batch 1…500] [--pause 0…60000]' })
    try {
      return await reembedMemories(await database(), {
        ...(batch === undefined ? {} : { batch }),
        ...(pause === undefined ? {} : { pauseMilliseconds: pause }),
      })
    } finally {
      await closeDatabase()
    }
  },

  print: ({ state, model, reembedded, unreadable, remaining }) =>
    [
      states[state],
      `Embedded anew with ${model.name} (version ${model.version}): ${reembedded}. Left: ${remaining}.`,
      ...(unreadable > 0 ? [`Not to be opened with their person's key, left as they are: ${unreadable}.`] : []),
    ].join('\n'),
  failed: ({ state }) => state === 'service-away',
}
