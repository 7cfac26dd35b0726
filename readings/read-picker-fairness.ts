import { type FairnessReport, readRewards, reportFairness } from '#experiments'
import type { Database } from '#kernel'
import { pickerContext } from './treat-reading.ts'

/** Whether the picker that learned in an experiment serves anybody worse than chance would. */
export async function readPickerFairness(database: Database, experiment: string, alpha: number): Promise<FairnessReport> {
  return reportFairness(await readRewards(database, experiment), pickerContext, alpha)
}
