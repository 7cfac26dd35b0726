/** All tests: engine, unit, integration (embedded database, then a real server where one can be had), security, browser. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runSteps } from './run-steps.ts'

interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  success: boolean
}

const folder = mkdtempSync(join(tmpdir(), 'heal7-test-'))
const report = join(folder, 'report.json')

const engineOk = runSteps([{ name: 'engine tests', command: 'cargo', parameters: ['test', '--release', '--quiet'], folder: 'engine' }])
spawnSync('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)], {
  stdio: ['ignore', 'inherit', 'inherit'],
  // Sixty servers and many commands are started: what the first compiled, as `npm start` keeps it, the others read.
  env: { ...process.env, NODE_COMPILE_CACHE: join(process.cwd(), 'node_modules/.cache/compile') },
})

let result: Report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, success: false }
try {
  result = JSON.parse(readFileSync(report, 'utf8')) as Report
} catch {
  process.stderr.write('The tests ended without a report.\n')
}
rmSync(folder, { recursive: true, force: true })
process.stdout.write(`\n${result.numPassedTests} passed, ${result.numFailedTests} failed\n`)
process.exitCode = engineOk && result.success && result.numPassedTests > 0 && result.numPendingTests === 0 ? 0 : 1
