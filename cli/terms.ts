import { type SolarTerm, solarTerms } from '#engine'
import type { Command } from './command.ts'
import { readYears, yearFlags, yearsFromFlags } from './years.ts'

export const command: Command<SolarTerm[]> = {
  name: 'terms',
  summary: 'Instants of the solar terms',
  usage: '--from 2026 --to 2027',
  flags: yearFlags,
  fromFlags: yearsFromFlags,
  run(input) {
    const { from, to } = readYears(input)
    return solarTerms(from, to)
  },
  print: (terms) => terms.map(({ utc, longitude, index }) => `${utc}  ${String(longitude).padStart(3)}°  ${index}`).join('\n'),
}
