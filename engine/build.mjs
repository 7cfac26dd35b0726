// Builds engine.node from the Rust sources when they are newer. Plain Node built-ins: set-up runs this before anything else exists.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const engine = dirname(fileURLToPath(import.meta.url))
const output = join(engine, 'engine.node')
const sources = ['Cargo.toml', 'Cargo.lock', 'core', 'napi'].map((name) => join(engine, name))

/** Time of the newest file at or under a path. */
function newest(path) {
  const status = statSync(path)
  return status.isDirectory() ? Math.max(...readdirSync(path).map((name) => newest(join(path, name)))) : status.mtimeMs
}

function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

function requireTool(tool, sentence) {
  if (spawnSync(tool, ['--version'], { stdio: 'ignore' }).error) refuse(sentence)
}

const libraryName = { darwin: 'libheal7_napi.dylib', win32: 'heal7_napi.dll' }[process.platform] ?? 'libheal7_napi.so'

if (!existsSync(output) || statSync(output).mtimeMs < Math.max(...sources.map(newest))) {
  requireTool('cargo', "The engine is written in Rust and cargo was not found. Install it: curl --proto '=https' -sSf https://sh.rustup.rs | sh")
  if (process.platform !== 'win32') {
    const install = process.platform === 'darwin' ? 'xcode-select --install' : 'apt-get install build-essential'
    requireTool('cc', `Building the engine needs a C linker and cc was not found. Install it: ${install}`)
  }
  const build = spawnSync('cargo', ['build', '--release', '--locked', '-p', 'heal7-napi'], { cwd: engine, stdio: 'inherit' })
  if (build.status !== 0) refuse('The engine could not be built; the lines above say why.')
  // A running process keeps the file it has open: the new one takes its place in one step.
  copyFileSync(join(engine, 'target', 'release', libraryName), `${output}.new`)
  renameSync(`${output}.new`, output)
}
