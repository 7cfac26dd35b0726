import { type Actor, advanceExperiment, type Command, draftExperiment } from './advance-experiment.ts'
import { exampleDesign, exampleFacts } from './example-design.ts'
import type { ExperimentRecord } from './experiment-record.ts'

const author: Actor = { kind: 'person', id: 'author', mayChange: true, mayReview: false }
const reviewer: Actor = { kind: 'person', id: 'reviewer', mayChange: false, mayReview: true }

/** The example design with these changes, running since `now`. */
export function runningExample(id: string, now: Date, changed: object = {}): ExperimentRecord {
  const steps: [Command, Actor][] = [
    [{ kind: 'submit' }, author],
    [{ kind: 'confirm', facts: exampleFacts }, author],
    [{ kind: 'start', facts: exampleFacts, pinned: [] }, reviewer],
  ]
  return steps.reduce(
    (record, [command, actor]) => {
      const result = advanceExperiment(record, command, actor, now)
      if (!result.ok) throw new Error(JSON.stringify(result))
      return result.experiment
    },
    draftExperiment(id, 'author', { ...exampleDesign, ...changed }),
  )
}
