/** Whether two equal variants differ in nothing when people come over HTTP, with a real PostgreSQL behind: some 50 ms each. Use: npm run bench:a-a [-- people comparisons repetitions] */
import { mkdtempSync, rmSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../integration/start-postgres.ts'

// The routes are written for a bundler, which finds `next/server` without its ending.
registerHooks({
  resolve: (specifier, context, nextResolve) => nextResolve(/^next\/[a-z]+$/.test(specifier) ? `${specifier}.js` : specifier, context),
})

const folder = mkdtempSync(join(tmpdir(), 'heal7-a-a-'))
const postgres = await startPostgres()
Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: postgres.url, LOG_LEVEL: 'silent', EXPERIMENT_ANALYSIS_SECONDS: '0' })
const [{ cubes }, { closeDatabase, database, startRegistry }, { runAA, testUniformity }, { serveRoutes }] = await Promise.all([
  import('#cubes'),
  import('#kernel'),
  import('./run-a-a.ts'),
  import('../serve-routes.ts'),
])
const [people = 50_000, comparisons = 20, repetitions = 1_000] = process.argv.slice(2).map(Number)
const client = await database()
await startRegistry(cubes)
const server = await serveRoutes()
const startedAt = Date.now()
const result = await runAA(client, server.address, { people, comparisons, repetitions, together: 8, tell: (done) => console.log(`${done} people …`) })
const seconds = (Date.now() - startedAt) / 1_000
await server.close()
await closeDatabase()
await postgres.stop()
rmSync(folder, { recursive: true, force: true })

console.log(`${result.people} people over HTTP in ${seconds.toFixed(0)} s, ${comparisons} comparisons of a thing with itself side by side`)
for (const [index, one] of result.comparisons.entries())
  console.log(
    `${String(index + 1).padStart(3)}  people ${one.people}  saw two ${one.mixed}  sample ratio p ${one.sampleRatio.toFixed(4)} (at every look ${one.sequentialSampleRatio.toFixed(4)})  difference p ${one.pValue.toFixed(4)}`,
  )
const own = testUniformity(result.comparisons.map(({ pValue }) => pValue))
const ratios = testUniformity(result.comparisons.map(({ sampleRatio }) => sampleRatio))
const again = testUniformity(result.repeated)
console.log(`p-values of the comparisons uniform: distance ${own.distance.toFixed(4)}, p ${own.p.toFixed(4)}`)
console.log(`p-values of their sample ratios uniform: distance ${ratios.distance.toFixed(4)}, p ${ratios.p.toFixed(4)}`)
console.log(
  `p-values of ${repetitions} repetitions uniform: distance ${again.distance.toFixed(4)}, p ${again.p.toFixed(4)}; below 0.05: ${((result.repeated.filter((p) => p < 0.05).length / repetitions) * 100).toFixed(1)} %`,
)
const mismatches = result.comparisons.filter(({ sequentialSampleRatio }) => sequentialSampleRatio < 0.01).length
const counted = result.comparisons.every((one) => one.people === people && one.mixed === 0)
console.log(`sample-ratio mismatches: ${mismatches}; everybody counted once: ${counted}`)
process.exit(mismatches === 0 && counted && Math.min(own.p, again.p) > 0.001 ? 0 : 1)
