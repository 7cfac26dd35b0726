import { z } from 'zod'
import { CubeError } from '#kernel'

export const experimentIdSchema = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/u)

/** The id in an address. Throws `experiment-unknown` for what cannot be one. */
export async function experimentIdOf(context: { params: Promise<{ id: string }> }): Promise<string> {
  const parsed = experimentIdSchema.safeParse((await context.params).id)
  if (!parsed.success) throw unknownExperiment()
  return parsed.data
}

export function unknownExperiment(): CubeError {
  return new CubeError('experiment-unknown', 'There is no such experiment.', { status: 404 })
}
