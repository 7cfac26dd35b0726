/**
 * Random, broken and hostile inputs for every face of the engine, for FUZZ_SECONDS (300) from FUZZ_SEED (by the clock).
 * They run in a process of their own, so that its end is a finding too. Use: npm run fuzz:engine
 * A printed finding runs again with: node tests/fuzz/engine.ts once '<its JSON>'
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { faces } from './engine-faces.ts'
import { Random } from './random.ts'
import { Bait, build, type Plain, shrink } from './values.ts'

interface Case {
  face: string
  inputs: Plain[]
}
interface Finding extends Case {
  sentence: string
  seed: number
  iteration: number
}
interface Outcome {
  executions: Record<string, number>
  findings: Finding[]
}

const seconds = Number(process.env.FUZZ_SECONDS ?? 300)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
const [mode, ...parameters] = process.argv.slice(2)
/** Ends of the process are few or something is badly wrong. */
const mostEnds = 5
const mostFindings = 40
const lottery = faces.flatMap((face) => Array.from({ length: face.weight }, () => face))

function caseOf(iteration: number): Case {
  const random = new Random(seed, iteration)
  const face = random.pick(lottery)
  return { face: face.name, inputs: face.inputs(random) }
}

/** What is wrong with a case; null for nothing. */
function fault({ face, inputs }: Case): string | null {
  try {
    faces.find(({ name }) => name === face)?.run(inputs.map(build))
    return null
  } catch (error) {
    if (error instanceof Bait) return null
    const place = error instanceof Error ? /engine\/[\w-]+\.ts:\d+/.exec(error.stack ?? '')?.[0] : undefined
    return `${String(error)}${place ? ` at ${place}` : ''}`
  }
}

/** Findings that differ only in numbers are one. */
function kindOf(face: string, sentence: string): string {
  return `${face} ${sentence.replaceAll(/-?\d+(\.\d+)?(e[+-]?\d+)?/g, '#')}`
}

/** Runs cases until the time is over, and writes in which it is and how far it came. */
function fuzz(folder: string, first: number, until: number): void {
  const outcome: Outcome = { executions: {}, findings: [] }
  const kinds = new Set<string>()
  const place = openSync(join(folder, 'place'), 'w')
  const save = () => {
    writeFileSync(join(folder, 'outcome.new'), JSON.stringify(outcome))
    renameSync(join(folder, 'outcome.new'), join(folder, 'outcome'))
  }
  let saved = Date.now()
  for (let iteration = first; Date.now() < until; iteration++) {
    writeSync(place, String(iteration).padStart(16, '0'), 0)
    const { face, inputs } = caseOf(iteration)
    outcome.executions[face] = (outcome.executions[face] ?? 0) + 1
    const sentence = fault({ face, inputs })
    if (sentence !== null && !kinds.has(kindOf(face, sentence)) && kinds.size < mostFindings) {
      const kind = kindOf(face, sentence)
      kinds.add(kind)
      const same = (smaller: Plain[]) => kindOf(face, fault({ face, inputs: smaller }) ?? '') === kind
      outcome.findings.push({ sentence, face, inputs: shrink(inputs, same, 2_000), seed, iteration })
    }
    if (Date.now() - saved < 1_000) continue
    save()
    saved = Date.now()
  }
  save()
}

/** Runs itself; how the process ended, null for well. */
function endOf(own: string[], milliseconds: number): string | null {
  const { status, signal } = spawnSync(process.execPath, [import.meta.filename, ...own], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: milliseconds,
    killSignal: 'SIGKILL',
    env: { ...process.env, FUZZ_SEED: String(seed) },
  })
  return status === 0 ? null : `the process ended with ${signal ?? status}`
}

/** Starts again after the case that ended the process. */
function fuzzInProcesses(folder: string): Outcome {
  const total: Outcome = { executions: {}, findings: [] }
  const until = Date.now() + seconds * 1_000
  let first = 0
  for (let ends = 0; ends < mostEnds && Date.now() < until; ends++) {
    const end = endOf(['run', folder, String(first), String(until)], until - Date.now() + 30_000)
    const path = join(folder, 'outcome')
    const outcome: Outcome = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { executions: {}, findings: [] }
    rmSync(path, { force: true })
    for (const [face, count] of Object.entries(outcome.executions)) total.executions[face] = (total.executions[face] ?? 0) + count
    total.findings.push(...outcome.findings)
    if (end === null) break
    const iteration = Number(readFileSync(join(folder, 'place'), 'utf8'))
    const { face, inputs } = caseOf(iteration)
    const same = (smaller: Plain[]) => endOf(['once', JSON.stringify({ face, inputs: smaller })], 30_000) === end
    total.findings.push({ sentence: end, face, inputs: shrink(inputs, same, 60), seed, iteration })
    first = iteration + 1
  }
  return total
}

function report({ executions, findings }: Outcome): void {
  for (const { name } of faces) console.log(`${name.padEnd(22)} ${String(executions[name] ?? 0).padStart(10)}`)
  const total = Object.values(executions).reduce((sum, count) => sum + count, 0)
  console.log(`${'total'.padEnd(22)} ${String(total).padStart(10)} executions in ${seconds} s`)
  console.log(`${'findings'.padEnd(22)} ${String(findings.length).padStart(10)}`)
  for (const { sentence, seed, iteration, ...found } of findings)
    console.log(`\n${found.face}: ${sentence} (seed ${seed}, iteration ${iteration})\n${JSON.stringify(found)}`)
  process.exitCode = findings.length === 0 ? 0 : 1
}

if (mode === 'run') fuzz(parameters[0]!, Number(parameters[1]), Number(parameters[2]))
else if (mode === 'once') {
  const sentence = fault(JSON.parse(parameters[0]!))
  console.log(sentence ?? 'nothing is wrong')
  process.exitCode = sentence === null ? 0 : 1
} else {
  console.log(`seed ${seed}`)
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-engine-'))
  report(fuzzInProcesses(folder))
  rmSync(folder, { recursive: true })
}
