import { answerQuestion, questionKinds } from '#experiments'
import { CubeError } from '#kernel'
import type { Command } from './command.ts'

type Answer = ReturnType<typeof answerQuestion>

export const command: Command<Answer> = {
  name: 'stats',
  summary: 'Statistics of experiments: tests, intervals, sample ratios, power',
  usage: `KIND '{…inputs…}'\n\nKinds: ${questionKinds.join(' ')}`,
  words: 2,
  flags: {},
  fromFlags: (_flags, [kind, inputs]) => ({ kind, inputs: parseInputs(inputs) }),
  run: (input) => answerQuestion(input),
  print: ({ result }) =>
    Object.entries(result)
      .map(([name, value]) => `${name.padEnd(24)} ${JSON.stringify(value)}`)
      .join('\n'),
}

function parseInputs(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    throw new CubeError('input-invalid', 'Give the inputs as JSON, e.g. norm_cdf \'{"x":1.96}\'.', { status: 400, field: 'inputs' })
  }
}
