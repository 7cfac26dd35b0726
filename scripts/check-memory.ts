/**
 * Valgrind over the native binding: every function MEMORY_CALLS (300) times with good, broken and hostile arguments.
 * Node runs without its compiler, which Valgrind could not follow; the binding is built with its symbols. Only errors with a
 * frame in the binding count. Use: npm run check:memory
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Native } from '../engine/native.ts'
import { nativeArguments } from '../tests/fuzz/engine-inputs.ts'
import { Random } from '../tests/fuzz/random.ts'

const callsOfEach = Number(process.env.MEMORY_CALLS ?? 300)
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'check-memory-'))
const binding = join(folder, 'engine.node')
const names = Object.keys(nativeArguments) as (keyof Native)[]

/** Plain JavaScript: types are stripped by WebAssembly, which needs the compiler. */
const script = `
  import { readFileSync } from 'node:fs'
  import { build } from './values.mjs'
  const holder = { exports: {} }
  process.dlopen(holder, process.env.ENGINE_NATIVE)
  let refused = 0
  const calls = JSON.parse(readFileSync(new URL('calls.json', import.meta.url), 'utf8'))
  for (const [name, inputs] of calls) {
    try {
      holder.exports[name](...inputs.map(build))
    } catch {
      refused++
    }
  }
  console.log(calls.length + ' calls, ' + refused + ' of them refused')
`

function stop(sentence: string): never {
  console.error(sentence)
  rmSync(folder, { recursive: true })
  process.exit(1)
}

function buildBinding(): void {
  const build = spawnSync('cargo', ['build', '--release', '--locked', '--quiet', '-p', 'heal7-napi', '--target-dir', join(folder, 'target')], {
    cwd: join(root, 'engine'),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CARGO_PROFILE_RELEASE_STRIP: 'none', CARGO_PROFILE_RELEASE_DEBUG: '1' },
  })
  if (build.status !== 0) stop('The engine could not be built; the lines above say why.')
  copyFileSync(join(folder, 'target', 'release', 'libheal7_napi.so'), binding)
}

/** Arrays end where their memory ends, so that a byte too far is seen. */
function tight(_name: string, value: unknown): unknown {
  const isArray = typeof value === 'object' && value !== null && '$' in value && value.$ === 'numbers' && !('buffer' in value)
  return isArray ? { ...value, buffer: 'tight' } : value
}

function writeScript(): void {
  const calls = names.flatMap((name, place) =>
    Array.from({ length: callsOfEach }, (_, index) => [name, nativeArguments[name](new Random(place, index))]),
  )
  writeFileSync(join(folder, 'calls.json'), JSON.stringify(calls, tight))
  writeFileSync(join(folder, 'values.mjs'), stripTypeScriptTypes(readFileSync(join(root, 'tests', 'fuzz', 'values.ts'), 'utf8')))
  writeFileSync(join(folder, 'script.mjs'), script)
}

/** Every error as Valgrind writes it, those with a frame in the binding apart. */
function runUnderValgrind(): { ours: string[]; others: number } {
  const report = join(folder, 'report.xml')
  const options = ['--error-limit=no', '--leak-check=no', '--num-callers=50', '--keep-debuginfo=yes', '--xml=yes', `--xml-file=${report}`]
  const { status, signal } = spawnSync('valgrind', [...options, process.execPath, '--jitless', join(folder, 'script.mjs')], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ENGINE_NATIVE: binding },
  })
  const found = [...readFileSync(report, 'utf8').matchAll(/<error>.*?<\/error>/gs)].map(([error]) => error)
  // What is still there at the end is listed too and is no error: Node-API keeps its own for as long as the process lives.
  const errors = found.filter((error) => !error.includes('<kind>Leak_'))
  const ours = errors.filter((error) => error.includes(`<obj>${binding}</obj>`))
  if (status !== 0 && ours.length === 0) stop(`Node ended with ${signal ?? status} under Valgrind.`)
  return { ours, others: errors.length - ours.length }
}

/** What happened and the frames in the binding. */
function readable(error: string): string {
  const text = (tag: string, within: string) => new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(within)?.[1] ?? ''
  const frames = [...error.matchAll(/<frame>.*?<\/frame>/gs)].map(([frame]) => frame).filter((frame) => text('obj', frame) === binding)
  return [
    text('what', error) || text('text', error),
    ...frames.map((frame) => `${text('fn', frame)} ${text('file', frame)}:${text('line', frame)}`),
  ].join('\n  ')
}

if (spawnSync('valgrind', ['--version']).status !== 0) stop('The memory check needs Valgrind. Install it: apt-get install valgrind')
buildBinding()
writeScript()
const { ours, others } = runUnderValgrind()
for (const error of ours) console.log(readable(error))
console.log(`${ours.length} memory errors in the binding, ${others} elsewhere in Node, over ${names.length} functions`)
rmSync(folder, { recursive: true })
process.exitCode = ours.length === 0 ? 0 : 1
