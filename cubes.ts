import accounts from './accounts/cube.ts'
import ai from './ai/cube.ts'
import engine from './engine/cube.ts'
import experiments from './experiments/cube.ts'
import type { Cube } from './kernel/index.ts'
import readings from './readings/cube.ts'
import sandbox from './sandbox/cube.ts'
import studio from './studio/cube.ts'
import templates from './templates/cube.ts'

/** Every cube of this system. */
export const cubes: readonly Cube[] = [accounts, ai, engine, experiments, readings, sandbox, studio, templates]
