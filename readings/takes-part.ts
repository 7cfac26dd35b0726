import { experimentsPurpose } from '#experiments'
import type { OpenReading } from './begin-reading.ts'

/** Whether the person takes part in comparisons at this moment: asked before anything is kept for one. */
export async function takesPart({ consents }: Pick<OpenReading, 'consents'>): Promise<boolean> {
  return (await consents?.())?.includes(experimentsPurpose) ?? false
}
