import { readExperiment } from '#experiments'
import type { Database } from '#kernel'
import { inStudio } from './in-studio.ts'
import { notify } from './notices.ts'
import { peopleOf } from './production.ts'

/** Tells those who made a version, and those who planned the experiment, that it was taken out of the experiment. */
export async function tellOfStop(database: Database, experiment: string, variant: string, at: Date): Promise<void> {
  const record = await readExperiment(database, experiment)
  const change = record?.run?.variants.find(({ id }) => id === variant)?.change
  if (!record || change?.kind !== 'template') return
  const { template, version } = change
  await inStudio(database, at, async (studio) => {
    const people = [...record.authors, ...(await peopleOf(studio.transaction, template, version))]
    await notify(studio, { kind: 'variant-stopped', template, version, people }, at)
  })
}
