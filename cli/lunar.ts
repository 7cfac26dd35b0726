import { type LunarMonth, lunarMonths } from '#engine'
import type { Command } from './command.ts'
import { readYears, yearFlags, yearsFromFlags } from './years.ts'

export const command: Command<LunarMonth[]> = {
  name: 'lunar',
  summary: 'Months of the Korean lunar calendar',
  usage: '--from 2026 --to 2027',
  flags: yearFlags,
  fromFlags: yearsFromFlags,
  run(input) {
    const { from, to } = readYears(input)
    return lunarMonths(from, to)
  },
  print: (months) =>
    months.map(({ year, month, leap, firstDay, length }) => `${firstDay}  ${length} days  ${year}-${leap ? 'leap ' : ''}${month}`).join('\n'),
}
