import { type BirthInput, type Purpose, purposes, type SelectedDay, selectDays } from '#engine'
import { CubeError } from '#kernel'
import { command as chart } from './chart.ts'
import type { Command } from './command.ts'

export const command: Command<SelectedDay[]> = {
  name: 'days',
  summary: 'Days of a range weighed for a purpose and a person',
  usage: '--date 1992-03-14 --time 07:20 --purpose moving --from 2027-03-01 --until 2027-03-31',
  flags: {
    ...chart.flags,
    purpose: { type: 'string', description: purposes.join(', ') },
    from: { type: 'string', description: 'first day, YYYY-MM-DD' },
    until: { type: 'string', description: 'last day, YYYY-MM-DD' },
  },
  fromFlags({ purpose, from, until, ...birth }, positionals) {
    return { birth: chart.fromFlags(birth, positionals), purpose, from, until }
  },
  run(input) {
    const { birth, purpose, from, until } = (input ?? {}) as { birth?: BirthInput; purpose?: string; from?: string; until?: string }
    const result = selectDays(birth ?? {}, purpose as Purpose, from ?? '', until ?? '')
    if (!result.ok) throw new CubeError(result.error.code, result.error.message, { status: 400, field: result.error.field })
    return result.days
  },
  print: (days) =>
    days
      .map(({ date, pillar, officer, excluded, score, reasons }) => {
        const grounds = reasons.map(({ ground, points }) => `${ground} ${points}`).join(', ')
        return `${date} ${pillar} ${officer} ${excluded ? 'excluded' : String(score).padStart(8)}  ${grounds}`
      })
      .join('\n'),
}
