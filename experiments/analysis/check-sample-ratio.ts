import type { Phase } from '../experiment-record.ts'
import { sampleRatioConcentrations } from '../simulate-plan.ts'
import { chiSquareSf } from '../statistics/distributions.ts'
import { sampleRatio, sampleRatioSequentially } from '../statistics/sample-ratio.ts'
import type { CountedPerson } from './count-people.ts'
import { phaseAt } from './form-strata.ts'

export interface RatioCheck {
  /** Chi-square over everybody who is held against one ratio together, for one look. */
  chi2: number
  degrees: number
  p: number
  /** The same as an e-process over days: valid however often one looks, and never rising. */
  sequentialP: number
}

/** People who are held against one ratio. */
interface Group {
  /** The place of each variant in `planned` and `counts`. */
  places: ReadonlyMap<string, number>
  planned: readonly number[]
  counts: number[]
}

const day = 86_400_000

/**
 * Whether people came in the planned ratio. Each is held against the weights that held when the variant was given, among the variants
 * that kept a weight from then until the person was first counted: neither a changed weight is a mismatch nor the people whom a
 * variant lost with its weight.
 */
export function checkSampleRatio(phases: readonly Phase[], people: readonly CountedPerson[]): RatioCheck {
  const groups = new Map<string, Group>()
  const groupOf = groupFinder(phases, groups)
  let sequentialP = 1
  for (const [, came] of [...Map.groupBy(people, ({ first }) => Math.floor(first / day))].toSorted(([a], [b]) => a - b)) {
    for (const person of came) {
      const { places, counts } = groupOf(person)
      const place = places.get(person.variant)
      if (place !== undefined) counts[place]! += 1
    }
    const evidence = [...groups.values()].reduce((sum, group) => sum + evidenceOf(group), 0)
    sequentialP = Math.min(sequentialP, Math.exp(-evidence))
  }
  const compared = [...groups.values()].filter(({ counts }) => counts.length >= 2 && counts.some((count) => count > 0))
  const chi2 = compared.reduce((sum, { counts, planned }) => sum + sampleRatio(counts, planned).chi2, 0)
  const degrees = compared.reduce((sum, { counts }) => sum + counts.length - 1, 0)
  return { chi2, degrees, p: degrees === 0 ? 1 : chiSquareSf(chi2, degrees), sequentialP }
}

/** Log of the Bayes factor against the planned ratio; it stands on the counts alone, in whichever order they came. */
function evidenceOf({ counts, planned }: Group): number {
  return counts.length < 2 ? 0 : sampleRatioSequentially([counts], planned, sampleRatioConcentrations).log_bf
}

/** Finds the group of a person and keeps it in `groups` by its ratio, so that phases of one ratio are counted together. */
function groupFinder(phases: readonly Phase[], groups: Map<string, Group>): (person: CountedPerson) => Group {
  const known = new Map<string, Group>()
  return ({ assignedAt, first }) => {
    const given = phaseAt(phases, assignedAt)
    const counted = Math.max(given, phaseAt(phases, first))
    const span = `${given}-${counted}`
    const found = known.get(span)
    if (found) return found
    const ratio = ratioOf(phases.slice(given, counted + 1))
    const key = JSON.stringify(ratio)
    const group = groups.get(key) ?? newGroup(ratio)
    groups.set(key, group)
    known.set(span, group)
    return group
  }
}

type Ratio = readonly (readonly [variant: string, share: number])[]

/** The shares of the first of these phases, among the variants that had a weight in all of them. */
function ratioOf([given, ...later]: readonly Phase[]): Ratio {
  const isKept = (variant: string) => later.every(({ variants }) => variants.some(({ id, weight }) => id === variant && weight > 0))
  const live = given!.variants.filter(({ id, weight }) => weight > 0 && isKept(id))
  const whole = live.reduce((sum, { weight }) => sum + weight, 0)
  return live.map(({ id, weight }) => [id, weight / whole])
}

function newGroup(ratio: Ratio): Group {
  return {
    places: new Map(ratio.map(([variant], place) => [variant, place])),
    planned: ratio.map(([, share]) => share),
    counts: ratio.map(() => 0),
  }
}
