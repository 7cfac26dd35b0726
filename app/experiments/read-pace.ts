import { readExperimentView } from '#experiments'
import { database } from '#kernel'
import { permanentExperiment } from './read-experiments.ts'

/** People a day as the permanent A/A measured them; null: nobody was counted yet. */
export async function readPace(): Promise<number | null> {
  const pace = (await readExperimentView(await database(), permanentExperiment))?.analysis?.peopleADay ?? 0
  return pace > 0 ? pace : null
}
