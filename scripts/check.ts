/** The quick check: format, lint, types, boundaries and unit tests, and the same for the engine. */
import { runSteps } from './run-steps.ts'

const ok = runSteps([
  { name: 'format and lint', command: 'biome', parameters: ['check', '--error-on-warnings', '.'] },
  { name: 'types', command: 'tsc', parameters: ['--noEmit', '-p', 'tsconfig.json'] },
  { name: 'migrations agree with the schema', command: 'node', parameters: ['scripts/write-migration.ts', '--check'] },
  { name: 'the page on other charts is current', command: 'node', parameters: ['scripts/write-why-page.ts', '--check'] },
  { name: 'the understanding is trained on what is here', command: 'node', parameters: ['scripts/train-understanding.ts', '--check'] },
  { name: 'the safety screen is trained on what is here', command: 'node', parameters: ['scripts/train-safety.ts', '--check'] },
  { name: 'engine format', command: 'cargo', parameters: ['fmt', '--check'], folder: 'engine' },
  {
    name: 'engine lint',
    command: 'cargo',
    parameters: ['clippy', '--release', '--all-targets', '--quiet', '--', '-D', 'warnings'],
    folder: 'engine',
  },
  { name: 'engine tests', command: 'cargo', parameters: ['test', '--release', '--quiet'], folder: 'engine' },
  { name: 'boundaries and unit tests', command: 'vitest', parameters: ['run', '--project', 'unit'] },
])
process.exitCode = ok ? 0 : 1
