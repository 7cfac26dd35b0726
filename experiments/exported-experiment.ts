import type { Analysis, ExperimentLog } from './analysis/analyse-experiment.ts'
import type { Look } from './analysis/take-look.ts'
import type { BanditEvent } from './bandit/replay-log.ts'
import type { ExperimentRecord } from './experiment-record.ts'

/**
 * An experiment with its log, from which every figure can be made again: `analyseExperiment(record, log, looks, at)`. People are
 * numbers of this export; `looks` are those that were taken before.
 */
export interface ExportedExperiment {
  version: 1
  at: string
  record: ExperimentRecord
  log: ExperimentLog
  looks: Look[]
  figures: Analysis | null
  /** What a picker chose and learned under this experiment. */
  choices: BanditEvent[]
}
