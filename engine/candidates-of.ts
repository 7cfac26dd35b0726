/** What an unknown hour leaves open: every chart that the day allows and what they have in common. */
import { chartOf } from './chart-of.ts'
import {
  type Birth,
  type BirthInput,
  type Candidate,
  type CandidatesResult,
  type Chart,
  type Fact,
  type FactTable,
  type Pillar,
  type Position,
  positions,
  sixtyPillars,
} from './client.ts'
import { twoDigits } from './days.ts'
import { errorOf } from './decode-error.ts'
import { factsOf } from './facts.ts'
import { native } from './native.ts'
import { parseBirth } from './parse-birth.ts'
import { requestLength, writeRequest } from './write-request.ts'

const row = new Float64Array(requestLength)

/** The charts of the civil day of a birth, to the minute: twelve or thirteen, one more for a solar term in the day. */
export function candidatesOf(input: BirthInput | Birth, now: Date): CandidatesResult {
  const parsed = parseBirth(input)
  if (!parsed.ok) return parsed
  const { birth } = parsed
  writeRequest(birth, row)
  const numbers = native().candidates(row)
  if (numbers[0]! < 0) return { ok: false, error: errorOf(-1 - numbers[0]!, birth) }
  const day = civilDay(birth, now)
  const candidates = Array.from({ length: numbers.length / 6 }, (_, index): Candidate => {
    const [from, until, ...pillars] = numbers.subarray(index * 6, index * 6 + 6)
    const { instant: _instant, ...local } = birth
    // The middle of the stretch: away from both edges.
    const time = minuteText(Math.floor((from! + until! - 1) / 2))
    const result = chartOf({ ...local, calendar: 'solar', leapMonth: false, date: day, time, fold: birth.fold ?? 0 }, now)
    if (!result.ok) throw new Error(`A minute of a day that exists has no chart: ${result.error.code}`)
    return {
      from: minuteText(from!),
      until: minuteText(until!),
      pillars: Object.fromEntries(positions.map((position, place) => [position, sixtyPillars[pillars[place]!]!])) as Record<Position, Pillar>,
      chart: result.chart,
    }
  })
  return { ok: true, candidates: { candidates, common: commonFacts(candidates.map(({ chart }) => chart)), certain: certainPillars(candidates) } }
}

function civilDay(birth: Birth, now: Date): string {
  const { instant, ...local } = birth
  const result = chartOf(instant === undefined ? { ...local, time: null } : birth, now)
  if (!result.ok) throw new Error(`A day that has candidates has no chart: ${result.error.code}`)
  return result.chart.birth.civil.slice(0, 10)
}

function minuteText(minute: number): string {
  return `${twoDigits[Math.floor(minute / 60)]}:${twoDigits[minute % 60]}`
}

function commonFacts(charts: Chart[]): FactTable {
  const [first, ...others] = charts.map((chart) => factsOf(chart))
  const same = (fact: Fact) => others.every((facts) => JSON.stringify(facts.get(fact.id)?.value) === JSON.stringify(fact.value))
  return new Map([...first!].filter(([, fact]) => same(fact)))
}

function certainPillars(candidates: Candidate[]): Partial<Record<Position, Pillar>> {
  const [first, ...others] = candidates
  const certain = positions.filter((position) => others.every(({ pillars }) => pillars[position] === first!.pillars[position]))
  return Object.fromEntries(certain.map((position) => [position, first!.pillars[position]]))
}
