/**
 * Hostile fills for every template of the library until FUZZ_VALUES (1,000,000) strings were put into slots, from FUZZ_SEED (by the clock):
 * the parsed drawing must have the tree of its harmless twin. Then as many hostile sources as FUZZ_SOURCES (100,000) says: what the
 * vetter lets through of them must draw nothing that it did not look at, whichever way the blocks go. Use: npm run fuzz:templates
 */
import { loadCatalog } from '#templates'
import { Random } from './random.ts'
import { tryHostileFill } from './template-fills.ts'
import { tryHostileSource } from './template-sources.ts'

const wanted = Number(process.env.FUZZ_VALUES ?? 1_000_000)
const wantedSources = Number(process.env.FUZZ_SOURCES ?? 100_000)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
const mostShown = 10

console.log(`seed ${seed}`)
const templates = loadCatalog().all()
let startedAt = Date.now()
let values = 0
let drawings = 0
let deviations = 0
while (values < wanted) {
  const trial = tryHostileFill(templates[drawings % templates.length]!, new Random(seed, drawings))
  values += trial.values
  drawings += 1
  if (trial.deviation === null) continue
  deviations += 1
  if (deviations <= mostShown) console.log(`\ndrawing ${drawings - 1}: ${trial.deviation}`)
}
console.log(`${templates.length} templates, ${drawings} drawings, ${values} hostile slot fills in ${((Date.now() - startedAt) / 1000).toFixed(0)} s`)

startedAt = Date.now()
let accepted = 0
for (let drawing = 0; drawing < wantedSources; drawing++) {
  const trial = tryHostileSource(new Random(seed, drawing))
  if (trial.accepted) accepted += 1
  if (trial.deviation === null) continue
  deviations += 1
  if (deviations <= mostShown) console.log(`\nsource ${drawing}: ${trial.deviation}`)
}
console.log(`${wantedSources} hostile sources, ${accepted} let through, in ${((Date.now() - startedAt) / 1000).toFixed(0)} s`)
console.log(`${deviations} deviations`)
process.exitCode = deviations === 0 ? 0 : 1
