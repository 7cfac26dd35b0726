/** What must hold for every answer of the engine. A broken one is thrown. */
import {
  type BirthError,
  type BirthErrorCode,
  birthSchema,
  branches,
  type Chart,
  type NatalChart,
  type NatalChartResult,
  positions,
  stems,
} from '#engine'

export class Broken extends Error {}

export function expect(holds: boolean, sentence: string): void {
  if (!holds) throw new Broken(sentence)
}

const codes: Record<BirthErrorCode, true> = {
  'date-impossible': true,
  'leap-month-absent': true,
  'year-out-of-range': true,
  'time-impossible': true,
  'time-skipped': true,
  'time-ambiguous': true,
  'zone-unknown': true,
  'longitude-required': true,
  'birth-incomplete': true,
}
const fields = Object.keys(birthSchema.shape)
const sixty = new Set<string>(Array.from({ length: 60 }, (_, index) => `${stems[index % 10]}${branches[index % 12]}`))
const dayText = /^-?\d+-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

export function isErrorCode(code: string): boolean {
  return Object.hasOwn(codes, code)
}

export function expectBirthError(error: BirthError): void {
  expect(isErrorCode(error.code), `the error code is ${String(error.code)}`)
  expect(fields.includes(error.field), `the field of ${error.code} is ${String(error.field)}`)
  expect(typeof error.message === 'string' && error.message.length > 0, `${error.code} has no message`)
}

/** Text, finite numbers, flags, null, lists and members, and nothing else. */
export function expectPlain(value: unknown, path = 'the answer'): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return
  expect(typeof value === 'object', `${path} is ${String(value)}`)
  if (Array.isArray(value)) for (let index = 0; index < value.length; index++) expectPlain(value[index], `${path}[${index}]`)
  else for (const [name, member] of Object.entries(value as object)) expectPlain(member, `${path}.${name}`)
}

/** Also holds 0 and -0 for equal, which JSON does not tell apart. */
function equal(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  const names = Object.keys(left)
  const same = (name: string) => equal(left[name as keyof typeof left], right[name as keyof typeof right])
  return Array.isArray(left) === Array.isArray(right) && names.length === Object.keys(right).length && names.every(same)
}

export function expectRoundTrip(value: unknown): void {
  expectPlain(value)
  expect(equal(JSON.parse(JSON.stringify(value)), value), 'the answer is another one after JSON')
}

export function expectSame(left: unknown, right: unknown, sentence: string): void {
  expect(JSON.stringify(left) === JSON.stringify(right), sentence)
}

export function expectPillar(pillar: string | null, path: string): void {
  expect(pillar !== null && sixty.has(pillar), `${path} is ${pillar}, which is no pillar`)
}

export function expectDay(text: string, path: string): void {
  expect(dayText.test(text), `${path} is ${text}, which is no day`)
}

export function expectWithin(value: number, from: number, to: number, path: string): void {
  expect(value >= from && value <= to, `${path} is ${value}`)
}

export function expectNatalResult(result: NatalChartResult): void {
  if (!result.ok) {
    expectBirthError(result.error)
    return
  }
  expectRoundTrip(result.chart)
  expectNatal(result.chart)
}

export function expectNatal(chart: NatalChart): void {
  const { birth, pillars, strength, luck } = chart
  const year = Number(birth.civil.slice(0, 4))
  expectWithin(year, 1600, 2200, 'the year of birth')
  expect(/^\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d)?$/.test(birth.civil) && birth.civil.length > 10 === birth.hourKnown, `the civil time is ${birth.civil}`)
  expect((pillars.hour === null) === !birth.hourKnown, `the hour pillar is ${pillars.hour?.pillar} and hourKnown ${birth.hourKnown}`)
  expect((birth.instant === null) === !birth.hourKnown, `the instant is ${birth.instant} and hourKnown ${birth.hourKnown}`)
  for (const position of positions) {
    const pillar = pillars[position]
    if (pillar === null) continue
    expectPillar(pillar.pillar, `the ${position} pillar`)
    expect(`${pillar.stem}${pillar.branch}` === pillar.pillar, `the ${position} pillar has other letters`)
  }
  const counts = Object.values(chart.elements)
  const letters = pillars.hour === null ? 6 : 8
  expect(counts.reduce((sum, { count }) => sum + count, 0) === letters, `the counts of the elements are not ${letters}`)
  for (const { weight } of counts) expectWithin(weight, 0, 100, 'the weight of an element')
  expectWithin(strength.score, 0, 100, 'the strength')
  expect(strength.range[0] <= strength.score && strength.score <= strength.range[1], `the strength ${strength.score} is outside ${strength.range}`)
  for (const { confidence } of chart.usefulElement) expectWithin(confidence, 0, 1, 'a confidence')
  for (const { seconds, alternative } of chart.warnings) {
    expectWithin(seconds, 0, 40 * 86_400, 'the distance of a warning')
    for (const pillar of Object.values(alternative ?? {})) if (pillar !== null) expectPillar(pillar, 'an alternative')
  }
  expect(luck === null || birth.sex !== null, 'there is luck without a sex')
  if (luck === null) return
  expect(luck.cycles.length === 10, `there are ${luck.cycles.length} cycles`)
  for (const cycle of luck.cycles) expectPassing(cycle, cycle.startsAt, 'a cycle')
  for (const pillar of luck.small) expectPillar(pillar, 'small luck')
}

function expectPassing({ pillar, support }: { pillar: string; support: number }, day: string, name: string): void {
  expectPillar(pillar, name)
  expectWithin(support, -1, 1, `the support of ${name}`)
  expectDay(day, `the day of ${name}`)
}

export function expectTimes(chart: Chart, now: Date): void {
  expect(chart.now.instant === now.toISOString(), `now is ${chart.now.instant}`)
  expectDay(chart.now.date, 'today')
  for (const annual of chart.annual) expectPassing(annual, annual.startsAt, 'a year')
  for (const monthly of chart.monthly) {
    expectPassing(monthly, monthly.startsAt, 'a month')
    expectDay(monthly.endsAt, 'the end of a month')
    expect(/^\d{4}-\d\d$/.test(monthly.month), `a month is ${monthly.month}`)
  }
  for (const daily of chart.daily) expectPassing(daily, daily.date, 'a day')
  for (const hourly of chart.hourly) {
    expectPassing(hourly, chart.now.date, 'an hour')
    expect(/^([01]\d|2[0-3]):00$/.test(hourly.from), `an hour begins at ${hourly.from}`)
  }
  const cycles = chart.luck?.cycles.length ?? 0
  expect(chart.luck?.current == null || (chart.luck.current >= 0 && chart.luck.current < cycles), `the current cycle is ${chart.luck?.current}`)
}
