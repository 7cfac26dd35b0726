import { z } from 'zod'
import { type Understanding, understandBirth } from '#readings'
import { localeSchema } from '#templates/client'
import type { Command } from './command.ts'
import { readInput } from './read-input.ts'

const inputSchema = z.object({ text: z.string().max(100_000), locale: localeSchema.default('ko') })

interface UnderstoodBirth {
  birth: Understanding['birth']
  window?: [from: string, to: string]
  place?: string
  /** What was not said but taken for granted. */
  assumed?: Understanding['assumed']
  /** The days that an undecided date may mean. */
  candidates?: string[]
  missing: string[]
  error: Understanding['error']
  rest: string
}

export const command: Command<UnderstoodBirth> = {
  name: 'birth',
  summary: 'What a text says about a birth, and what it leaves open',
  usage: '"92년 3월 14일 아침 7시 20분 서울 여자"',
  words: Number.POSITIVE_INFINITY,
  flags: {
    text: { type: 'string', description: 'the words; or give them after the name of the command' },
    locale: { type: 'string', description: 'ko or en: the language of names, default ko' },
  },
  fromFlags: ({ text, locale }, positionals) => ({ text: text ?? positionals.join(' '), ...(locale ? { locale } : {}) }),

  run(input, { now }) {
    const { text, locale } = readInput(inputSchema, input)
    const { birth, window, place, assumed, candidates, missing, error, rest } = understandBirth(text, { now, locale })
    return {
      birth,
      ...(window ? { window } : {}),
      ...(place ? { place: place.name } : {}),
      ...(assumed.length > 0 ? { assumed } : {}),
      ...(candidates ? { candidates } : {}),
      missing,
      error,
      rest,
    }
  },

  print: ({ birth, window, place, assumed, candidates, missing, error, rest }) =>
    [
      ...Object.entries(birth).map(([field, value]) => [field, value ?? 'unknown']),
      ...(window ? [['window', window.join('–')]] : []),
      ...(place ? [['place', place]] : []),
      ...(assumed ? [['assumed', assumed.join(', ')]] : []),
      ...(candidates ? [['either', candidates.join(', ')]] : []),
      ...(missing.length > 0 ? [['missing', missing.join(', ')]] : []),
      ...(error ? [['error', `${error.code} (${error.field}): ${error.message}`]] : []),
      ...(rest ? [['rest', rest]] : []),
    ]
      .map(([name, value]) => `${String(name).padEnd(10)} ${value}`)
      .join('\n'),

  failed: ({ error }) => error !== null,
}
