import { type BirthInput, type Compatibility, compatibilityOf, positions } from '#engine'
import { CubeError } from '#kernel'
import type { Command } from './command.ts'

export const command: Command<Compatibility> = {
  name: 'match',
  summary: 'Two births beside each other: relations, complement, points',
  usage: '\'{"date":"1992-03-14","time":"07:20"}\' \'{"date":"1990-07-01"}\'',
  words: 2,
  flags: {},
  fromFlags: (_flags, positionals) => ({ birth: parseBirth(positionals[0], 'birth'), with: parseBirth(positionals[1], 'with') }),
  run(input) {
    const { birth, with: other } = (input ?? {}) as { birth?: BirthInput; with?: BirthInput }
    const result = compatibilityOf(birth ?? {}, other ?? {})
    if (!result.ok) {
      const person = result.person === 'first' ? 'birth' : 'with'
      throw new CubeError(result.error.code, result.error.message, { status: 400, field: `${person}.${result.error.field}` })
    }
    return result.compatibility
  },
  print({ first, second, relations, score, points }) {
    return [
      ...[first, second].map(({ pillars }) => positions.map((position) => pillars[position] ?? '-').join(' ')),
      `score ${score}, an estimate: 50${points.map((point) => ` ${point.points < 0 ? '-' : '+'} ${Math.abs(point.points)} ${point.ground}`).join('')}`,
      ...relations.map(({ kind, letters, places }) => `${kind.padEnd(24)} ${letters.join('')}  ${places.join(' ')}`),
    ].join('\n')
  },
}

function parseBirth(text: string | undefined, field: string): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    throw new CubeError('input-invalid', 'Give two births as JSON, e.g. {"date":"1992-03-14"}.', { status: 400, field })
  }
}
