import { type LunarMonth, lunarMonths } from '#engine'
import { CubeError } from '#kernel'
import type { Command } from './command.ts'
import { readYears, yearFlags, yearsFromFlags } from './years.ts'

export const command: Command<LunarMonth[]> = {
  name: 'lunar',
  summary: 'Months of the Korean or the Chinese lunar calendar',
  usage: '--from 2026 --to 2027',
  flags: { ...yearFlags, calendar: { type: 'string', description: 'korean (default) or chinese' } },
  fromFlags: ({ calendar, ...years }) => ({ ...yearsFromFlags(years), ...(calendar ? { calendar } : {}) }),
  run(input) {
    const { from, to } = readYears(input)
    const { calendar = 'korean' } = input as { calendar?: unknown }
    if (calendar !== 'korean' && calendar !== 'chinese')
      throw new CubeError('input-invalid', 'calendar must be korean or chinese.', { status: 400, field: 'calendar' })
    return lunarMonths(from, to, calendar)
  },
  print: (months) =>
    months.map(({ year, month, leap, firstDay, length }) => `${firstDay}  ${length} days  ${year}-${leap ? 'leap ' : ''}${month}`).join('\n'),
}
