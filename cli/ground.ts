import { z } from 'zod'
import { type Claim, groundText } from '#ai'
import { birthSchema, chartOf, factsOf } from '#engine'
import { CubeError } from '#kernel'
import type { Command } from './command.ts'

const inputSchema = z.object({ birth: birthSchema, text: z.string().max(40_000) })

interface Grounded {
  claims: { text: string; kind: Claim['kind']; status: Claim['status']; fact?: string }[]
  supported: number
  contradicted: number
  absent: number
}

export const command: Command<Grounded> = {
  name: 'ground',
  summary: 'Which claims of a text the chart supports',
  usage: '--birth JSON --text TEXT',
  flags: {
    birth: { type: 'string', description: 'a birth as JSON' },
    text: { type: 'string', description: 'the text to check' },
  },
  fromFlags: ({ birth, text }, positionals) => ({ ...(birth ? { birth: JSON.parse(String(birth)) } : {}), text: text ?? positionals.join(' ') }),

  run(input, { now }) {
    const parsed = inputSchema.safeParse(input)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      throw new CubeError('input-invalid', issue?.message ?? 'A birth and a text are needed.', { field: issue?.path.join('.') ?? '' })
    }
    const result = chartOf(parsed.data.birth, now)
    if (!result.ok) throw new CubeError(result.error.code, result.error.message, { field: `birth.${result.error.field}` })
    const { claims, supported, contradicted, absent } = groundText(parsed.data.text, factsOf(result.chart))
    return {
      claims: claims.map(({ text, kind, status, fact }) => ({ text, kind, status, ...(fact ? { fact } : {}) })),
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
