import { assignVariant, type Variant } from '../assign-variant.ts'
import type { OutcomeName } from '../metric.ts'
import { seededRandom } from '../seeded-random.ts'
import type { ExperimentLog } from './analyse-experiment.ts'

/** What happens to the people of a variant, on average. */
export interface PlantedVariant {
  /** Chance to be helped, and by how much each person's own habit moves it. */
  helped: number
  grounding: number
  complaint: number
}

const day = 86_400_000

/** People who come evenly over `days`, with a habit that shows before and after; for tests and simulations. Deterministic by its seed. */
export function drawLog(input: {
  experiment: string
  people: number
  start: Date
  days: number
  seed: number
  variants: readonly Variant[]
  planted: Readonly<Record<string, PlantedVariant>>
}): ExperimentLog {
  const { experiment, people, start, days, variants, planted } = input
  const draw = seededRandom(input.seed)
  const log = { assigned: people, exposures: [] as ExperimentLog['exposures'][number][], outcomes: [] as ExperimentLog['outcomes'][number][] }
  const tell = (person: string, outcome: OutcomeName, value: number, at: number) => log.outcomes.push({ person, outcome, value, at })
  for (let index = 0; index < people; index++) {
    const person = `person-${input.seed}-${index}`
    const variant = assignVariant(experiment, person, variants, null)
    if (variant === null) continue
    const chances = planted[variant]!
    const at = start.getTime() + ((index + 0.5) / people) * days * day
    const habit = draw()
    log.exposures.push({ person, variant, at, assignedAt: at }, { person, variant, at: at + 1_000, assignedAt: at })
    tell(person, 'dwell', 100 * habit + 10 * draw(), at - day / 2)
    tell(person, 'dwell', 100 * habit + 10 * draw() + 100 * (chances.helped - 0.3), at + 2_000)
    if (draw() < chances.helped) tell(person, 'rating', 1, at + 3_000)
    tell(person, 'grounding', draw() < chances.grounding ? 1 : 0.5, at + 500)
    if (draw() < chances.complaint) tell(person, 'complaint', 1, at + 4_000)
  }
  return log
}
