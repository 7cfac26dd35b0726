import { z } from 'zod'
import { classifyIntent, type Intent } from '#ai'
import type { Command } from './command.ts'
import { readInput } from './read-input.ts'

const inputSchema = z.object({
  text: z.string().trim().min(1).max(4_000),
  history: z.array(z.object({ role: z.enum(['user', 'assistant']), text: z.string().max(20_000) })).default([]),
})

export const command: Command<Intent> = {
  name: 'intent',
  summary: 'What a question is about: topic, time, form, whose chart',
  usage: '--text TEXT',
  words: Number.POSITIVE_INFINITY,
  flags: { text: { type: 'string', description: 'what a person typed' } },
  fromFlags: ({ text }, positionals) => ({ text: text ?? positionals.join(' ') }),

  run(input) {
    const { text, history } = readInput(inputSchema, input, { says: 'A text of 1 to 4,000 characters is needed.', field: 'text' })
    return classifyIntent(text, { history })
  },

  print: ({ intent, horizon, form, subject, confidence }) => `${intent}  ${horizon}  ${form}  ${subject}  ${confidence}`,
}
