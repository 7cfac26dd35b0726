import { z } from 'zod'
import experiments, { type ExperimentsAnswer } from '../experiments/cube.ts'
import { askCube } from './ask-cube.ts'
import type { Command } from './command.ts'
import { readInput } from './read-input.ts'

const inputSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('list') }),
  z.strictObject({ action: z.literal('show'), id: z.string().min(1) }),
  z.strictObject({ action: z.literal('export'), id: z.string().min(1), format: z.enum(['csv', 'json', 'notebook']).default('json') }),
])

export const command: Command<ExperimentsAnswer> = {
  name: 'experiment',
  summary: 'Lists, shows and exports comparisons with their figures',
  usage: 'list | show ID | export ID [--format csv|json|notebook]',
  words: 2,
  flags: { format: { type: 'string', description: 'csv, json or notebook; default json' } },
  fromFlags: ({ format }, [action, id]) => ({ action, ...(id === undefined ? {} : { id }), ...(format === undefined ? {} : { format }) }),

  async run(input) {
    const asked = readInput(inputSchema, input, { says: `Use: cube experiment ${command.usage}` })
    return (await askCube(experiments, asked)) as ExperimentsAnswer
  },

  print(answer) {
    if (Array.isArray(answer)) return answer.map(lineOf).join('\n')
    return 'text' in answer ? answer.text.trimEnd() : showView(answer)
  },
}

type Summary = Extract<ExperimentsAnswer, unknown[]>[number]
type View = Extract<ExperimentsAnswer, { record: unknown }>

function lineOf({ id, status, people, plannedPeople, verdict, hypothesis }: Summary): string {
  const planned = plannedPeople === null ? '' : ` of ${plannedPeople}`
  return `${id.padEnd(24)} ${status.padEnd(9)} ${`${people}${planned} people`.padEnd(24)} ${verdict?.kind ?? 'not analysed'}  ${hypothesis ?? ''}`.trimEnd()
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`
const bound = (value: number | null) => (value === null ? 'open' : percent(value))

function showView({ record, analysis, audit }: View): string {
  const lines = [`${record.id}: ${record.status}`, record.design?.hypothesis ?? 'The design is not whole yet.']
  if (analysis) {
    lines.push(
      `As of ${analysis.at}: ${analysis.people} people, verdict ${analysis.verdict.kind}, sample ratio p ${analysis.ratio.sequentialP.toFixed(4)}.`,
    )
    for (const { variant, people, mean } of analysis.primary.variants)
      lines.push(`  ${variant.padEnd(20)} ${people} people, ${analysis.primary.metric.id} ${mean.toFixed(4)}`)
    for (const { variant, effect, live, chanceToWin } of analysis.primary.comparisons)
      lines.push(
        `  ${variant.padEnd(20)} ${percent(effect)} [${bound(live[0])} … ${bound(live[1])}] to the control, chance to be better ${percent(chanceToWin)}`,
      )
    if (analysis.falsePositives) {
      const { found, repetitions, alpha } = analysis.falsePositives
      lines.push(
        `Shared out anew ${repetitions} times, a difference was found ${found} times: ${percent(found / repetitions)} at a level of ${percent(alpha)}.`,
      )
    }
  }
  for (const [variant, reason] of Object.entries(record.run?.stopped ?? {})) lines.push(`Stopped: ${variant}, ${reason}`)
  for (const { at, action, by } of audit) lines.push(`${at}  ${action.padEnd(13)} ${by}`)
  return lines.join('\n')
}
