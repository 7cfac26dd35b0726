import { z } from 'zod'
import { type Claim, groundText, type OtherPerson } from '#ai'
import { type Birth, birthSchema, chartOf, compatibilityOf, factsOf } from '#engine'
import { CubeError } from '#kernel'
import type { Command } from './command.ts'
import { readInput, readJsonFlag } from './read-input.ts'

const inputSchema = z.object({ birth: birthSchema, with: birthSchema.nullable().optional(), text: z.string().max(40_000) })

interface Grounded {
  claims: { text: string; kind: Claim['kind']; status: Claim['status']; fact?: string }[]
  supported: number
  contradicted: number
  absent: number
}

export const command: Command<Grounded> = {
  name: 'ground',
  summary: 'Which claims of a text the chart supports, or two charts do',
  usage: '--birth JSON [--with JSON] --text TEXT',
  words: Number.POSITIVE_INFINITY,
  flags: {
    birth: { type: 'string', description: 'a birth as JSON' },
    with: { type: 'string', description: 'the birth of a second person as JSON; what the text says of "them" is looked up there' },
    text: { type: 'string', description: 'the text to check' },
  },
  fromFlags: ({ birth, with: other, text }, positionals) => ({
    ...(birth ? { birth: readJsonFlag('birth', birth) } : {}),
    ...(other ? { with: readJsonFlag('with', other) } : {}),
    text: text ?? positionals.join(' '),
  }),

  run(input, { now }) {
    const { birth, with: second, text } = readInput(inputSchema, input)
    const other = second ? otherPerson(birth, second, now) : undefined
    const { claims, supported, contradicted, absent } = groundText(text, readFacts(birth, 'birth', now), other ? { other } : {})
    return {
      claims: claims.map(({ text: said, kind, status, fact }) => ({ text: said, kind, status, ...(fact ? { fact } : {}) })),
      supported,
      contradicted,
      absent,
    }
  },

  print: ({ claims, supported, contradicted, absent }) =>
    [
      ...claims.map((claim) => `${claim.status.padEnd(12)} ${claim.kind.padEnd(18)} ${claim.text}${claim.fact ? `  (${claim.fact})` : ''}`),
      `supported ${supported}, contradicted ${contradicted}, absent ${absent}`,
    ].join('\n'),
}

function readFacts(birth: Birth, field: 'birth' | 'with', now: Date) {
  const result = chartOf(birth, now)
  if (!result.ok) throw new CubeError(result.error.code, result.error.message, { field: `${field}.${result.error.field}` })
  return factsOf(result.chart)
}

function otherPerson(birth: Birth, second: Birth, now: Date): OtherPerson {
  const met = compatibilityOf(birth, second)
  if (!met.ok) {
    const person = met.person === 'first' ? 'birth' : 'with'
    throw new CubeError(met.error.code, met.error.message, { field: `${person}.${met.error.field}` })
  }
  return { facts: readFacts(second, 'with', now), relations: met.compatibility.relations }
}
