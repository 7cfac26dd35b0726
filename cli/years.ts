import { z } from 'zod'
import { CubeError } from '#kernel'

const yearsSchema = z.object({ from: z.int().min(1600).max(2200), to: z.int().min(1600).max(2200) })

/** Flags of the commands that list a span of years. */
export const yearFlags = {
  from: { type: 'string', description: 'first year, from 1600' },
  to: { type: 'string', description: 'last year, until 2200' },
} as const

/** The span named by `--from` and `--to`, or the one year that is given. */
export function yearsFromFlags({ from, to }: Record<string, string | boolean | undefined>): { from: number; to: number } {
  return { from: Number(from ?? to), to: Number(to ?? from) }
}

export function readYears(input: unknown): { from: number; to: number } {
  const parsed = yearsSchema.safeParse(input)
  if (parsed.success) return parsed.data
  const field = parsed.error.issues[0]?.path.join('.')
  throw new CubeError('year-out-of-range', 'Years are whole numbers from 1600 to 2200.', { status: 400, ...(field ? { field } : {}) })
}
