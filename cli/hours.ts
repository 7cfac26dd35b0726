import { type BirthInput, candidatesOf, type Fact, type Position, positions } from '#engine'
import { CubeError } from '#kernel'
import { command as chart } from './chart.ts'
import type { Command } from './command.ts'

interface HoursOutput {
  candidates: { from: string; until: string; pillars: Record<Position, string> }[]
  certain: Partial<Record<Position, string>>
  /** Facts that all candidates share. */
  common: Record<string, Fact['value']>
}

export const command: Command<HoursOutput> = {
  name: 'hours',
  summary: 'Every chart that an unknown hour leaves open, and what they share',
  usage: '--date 1992-03-14 --sex female',
  flags: chart.flags,
  fromFlags: chart.fromFlags,
  run(input, { now }) {
    const result = candidatesOf(input as BirthInput, now)
    if (!result.ok) throw new CubeError(result.error.code, result.error.message, { status: 400, field: result.error.field })
    const { candidates, certain, common } = result.candidates
    return {
      candidates: candidates.map(({ from, until, pillars }) => ({ from, until, pillars })),
      certain,
      common: Object.fromEntries([...common.values()].map(({ id, value }) => [id, value])),
    }
  },
  print({ candidates, certain, common }) {
    return [
      ...candidates.map(({ from, until, pillars }) => `${from}-${until}  ${positions.map((position) => pillars[position]).join(' ')}`),
      `certain: ${Object.values(certain).join(' ')}; ${Object.keys(common).length} facts hold whatever the hour`,
    ].join('\n')
  },
}
