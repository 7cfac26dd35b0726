import { spawnSync } from 'node:child_process'

export interface Step {
  name: string
  command: string
  parameters: string[]
  folder?: string
}

/** Runs steps one after the other with their output shown; stops at the first that fails. Returns whether all went well. */
export function runSteps(steps: Step[]): boolean {
  for (const { name, command, parameters, folder } of steps) {
    const startedAt = Date.now()
    process.stdout.write(`\n== ${name}\n`)
    const { status } = spawnSync(command, parameters, { cwd: folder ?? process.cwd(), stdio: ['ignore', 'inherit', 'inherit'] })
    process.stdout.write(`== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`)
    if (status !== 0) return false
  }
  return true
}
