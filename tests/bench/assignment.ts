/**
 * Whether assignment is even, the same in another process, quick, and moves few people when weights change.
 * Use: npm run bench:assignment
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { slotsOfLayer } from '../../experiments/allocate-slots.ts'
import { assignPerson, planAssignment, slotOf } from '../../experiments/assign-person.ts'
import { assignVariant, type Variant } from '../../experiments/assign-variant.ts'
import { sampleRatio } from '../../experiments/statistics/sample-ratio.ts'

const people = 1_000_000
const even = [25, 25, 25, 25].map((weight, index) => ({ id: `v${index}`, weight }))
const uneven = [10, 20, 30, 40].map((weight, index) => ({ id: `v${index}`, weight }))
const everySlot = Array.from({ length: slotsOfLayer }, (_value, slot) => slot)

function assignEverybody(variants: readonly Variant[]): string {
  const plan = planAssignment([{ id: 'bench', layer: 'bench', slots: everySlot, conditions: [], variants }], { id: 'bench', share: 0 })
  const nothing = new Map<string, string>()
  let given = ''
  for (let person = 0; person < people; person++) given += assignPerson(plan, `person-${person}`, {}, nothing)[0]!.variant.slice(1)
  return given
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

function tellChiSquare(name: string, counts: readonly number[], weights: readonly number[]): void {
  const { chi2, p } = sampleRatio(counts, weights)
  console.log(`${name.padEnd(34)} chi-square ${chi2.toFixed(2)} of ${counts.length - 1} degrees, p ${p.toFixed(4)}`)
}

function countsOf(given: string, variants: readonly Variant[]): number[] {
  const counts = variants.map(() => 0)
  for (const digit of given) counts[Number(digit)]! += 1
  return counts
}

function tell(): void {
  const started = process.cpuUsage()
  const before = assignEverybody(even)
  const microseconds = process.cpuUsage(started).user / people
  const after = assignEverybody(uneven)
  tellChiSquare('four even variants', countsOf(before, even), [25, 25, 25, 25])
  tellChiSquare('10/20/30/40', countsOf(after, uneven), [10, 20, 30, 40])
  const slots = everySlot.map(() => 0)
  for (let person = 0; person < people; person++) slots[slotOf('bench', `person-${person}`)]! += 1
  tellChiSquare(
    'slots of a layer',
    slots,
    slots.map(() => 1),
  )
  let moved = 0
  for (let person = 0; person < people; person++) if (before[person] !== after[person]) moved++
  console.log(
    `moved by 25x4 -> 10/20/30/40       ${((100 * moved) / people).toFixed(2)} %, ${(moved / people / 0.2).toFixed(3)} times the least possible`,
  )
  const keep = uneven.findIndex(({ id }) => assignVariant('bench', 'person-0', uneven, id) !== id)
  console.log(`whoever has a variant keeps it      ${keep === -1 ? 'yes' : 'no'}`)
  const other = execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--digest'], { encoding: 'utf8' }).trim()
  console.log(`the same in another process         ${other === digest(before) ? 'yes' : 'no'} (${digest(before).slice(0, 16)})`)
  console.log(`one assignment with layer, holdout  ${microseconds.toFixed(2)} microseconds of processor time on average`)
}

if (process.argv.includes('--digest')) console.log(digest(assignEverybody(even)))
else tell()
