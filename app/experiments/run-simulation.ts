import { simulateInParts } from '#experiments/client'

export const simulatedMethods = ['group-sequential', 'fixed-peeking'] as const
export type SimulatedName = (typeof simulatedMethods)[number]

export interface SimulationPlan {
  baseline: number
  effect: number
  perVariant: number
  alpha: number
}
export interface MethodResult {
  method: SimulatedName
  falsePositives: number
  power: number
  meanPerVariant: number
}
export interface SimulationState {
  done: number
  results: MethodResult[]
}

export const wantedRepetitions = 1_000
/** A look a day for a month. */
const looks = 30
/** So many people are drawn at once, so that the page stays awake between. */
const peopleAtOnce = 200_000

/** Runs a plan without and with its effect and tells what is known so far. The same plan always gives the same figures. */
export function* runSimulation({ baseline, effect, perVariant, alpha }: SimulationPlan): Generator<SimulationState> {
  const part = Math.max(1, Math.min(50, Math.floor(peopleAtOnce / perVariant)))
  const common = { baseline, perVariant, looks, repetitions: wantedRepetitions, alpha, seed: 1, methods: [...simulatedMethods] }
  const without = simulateInParts({ ...common, effect: 0 }, part)
  for (const { repetitions, methods } of simulateInParts({ ...common, effect }, part)) {
    const { value } = without.next()
    yield {
      done: repetitions,
      results: simulatedMethods.map((method, index) => {
        const found = methods[index]!
        return {
          method,
          falsePositives: value?.methods[index]?.decided ?? 0,
          power: found.decided - found.wrong,
          meanPerVariant: found.meanPerVariant,
        }
      }),
    }
  }
}
