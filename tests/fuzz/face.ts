/** A face that is fuzzed. */
import type { Random } from './random.ts'
import type { Plain } from './values.ts'

export interface Face {
  name: string
  /** How often it is chosen beside the others. */
  weight: number
  inputs(random: Random): Plain[]
  /** Throws what is a finding. */
  run(values: unknown[]): void
}

/** The values that are built from `inputs` may be anything; `run` treats them as what the types promise. */
export function face<Values extends unknown[]>(
  name: string,
  weight: number,
  inputs: (random: Random) => Plain[],
  run: (...values: Values) => void,
): Face {
  return { name, weight, inputs, run: (values) => run(...(values as Values)) }
}

/** Runs what may refuse an argument of a wrong type, as JavaScript and Node-API do it. A panic that was caught is none of that. */
export function refusable(typesFit: boolean, run: () => void): void {
  try {
    run()
  } catch (error) {
    if (typesFit || !isRefusal(error)) throw error
  }
}

function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || /panic/i.test(error.message)) return false
  // A range error is what a list within lists within lists is on its way into a message.
  return error instanceof TypeError || error instanceof RangeError || ('code' in error && /^InvalidArg$|Expected$/.test(String(error.code)))
}
