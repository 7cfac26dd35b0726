/** The faces of the engine: what each is given and what must hold for its answers. */
import * as engine from '#engine'
import { dayGrounds } from '../../engine/client.ts'
import * as inputs from './engine-inputs.ts'
import { nativeFaces } from './engine-natives.ts'
import * as property from './engine-properties.ts'
import { type Face, face, refusable } from './face.ts'

type Input = engine.BirthInput
type Calendar = engine.LunarCalendar

const { expect } = property
const dayPattern = /^\d{4}-\d\d-\d\d$/

function chartOf(input: Input, now: Date | undefined): void {
  if (now === undefined) {
    const result = engine.chartOf(input)
    property.expectNatalResult(result)
    property.expectSame(result, engine.chartOf(input), 'the same birth has another chart the second time')
    return
  }
  if (!isPresent(now)) {
    expect(
      throwsRangeError(() => engine.chartOf(input, now), 'The present must be'),
      'a present that is none is taken',
    )
    return
  }
  const result = engine.chartOf(input, now)
  property.expectNatalResult(result)
  property.expectSame(result, engine.chartOf(input, now), 'the same birth has another chart the second time')
  if (!result.ok) return
  property.expectTimes(result.chart, now)
  expectFacts(engine.factsOf(result.chart))
}

function expectFacts(facts: engine.FactTable): void {
  for (const [id, fact] of facts) {
    expect(id === fact.id && fact.rule !== '' && !id.includes('undefined'), `the fact ${id} has the id ${fact.id}`)
    property.expectPlain(fact, `the fact ${id}`)
  }
}

/** A present that `chartOf` takes. */
function isPresent(now: Date): boolean {
  return now.getUTCFullYear() >= 1 && now.getUTCFullYear() <= 9998
}

function tracesOf(input: Input, now: Date, id: string): void {
  if (!isPresent(now)) return
  const result = engine.chartOf(input, now)
  if (!result.ok) return
  const facts = engine.factsOf(result.chart)
  const traces = engine.tracesOf(result.chart, facts)
  expect(traces.length === facts.size, `${facts.size} facts have ${traces.length} traces`)
  for (const trace of traces) {
    property.expectPlain(trace, `the trace of ${trace.id}`)
    property.expectSame(trace.value, facts.get(trace.id)?.value, `the trace of ${trace.id} has another value than the fact`)
  }
  expect(facts.has(id) || engine.traceOf(result.chart, facts, id) === null, `there is a trace of ${id}, which is no fact`)
}

function chartsOf(births: Input[]): void {
  const charts = engine.chartsOf(births)
  expect(charts.length === births.length, `${births.length} births have ${charts.length} charts`)
  for (const [index, birth] of births.entries()) {
    const result = charts.at(index)
    property.expectSame(result, engine.chartOf(birth), 'a chart of the batch is not that of the birth alone')
    const pillars = result.ok
      ? Object.fromEntries(engine.positions.map((position) => [position, result.chart.pillars[position]?.pillar ?? null]))
      : null
    property.expectSame(charts.pillarsAt(index), pillars, 'pillarsAt gives other pillars than the chart')
  }
  for (const index of [-1, births.length, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(charts.pillarsAt(index) === null, `pillarsAt(${index}) is no null`)
    expect(
      throwsRangeError(() => charts.at(index), 'The batch has no chart'),
      `at(${index}) threw no RangeError`,
    )
  }
}

function chartPartsOf(births: Input[], parts: engine.ChartPart[]): void {
  const result = engine.chartPartsOf(births, parts)
  const known = parts.every((part) => engine.chartParts.includes(part))
  expect(result.ok === known, `the parts ${parts.join()} are ${known ? 'refused' : 'taken'}`)
  if (!result.ok) return
  for (const [index, birth] of births.entries()) {
    const [some, whole] = [result.charts.at(index), engine.chartOf(birth)]
    if (!some.ok || !whole.ok) {
      property.expectSame(some, whole, 'parts are refused where a chart is not, or the other way round')
      continue
    }
    for (const part of parts)
      if (part !== 'letters' && part !== 'decades') property.expectSame(some.chart[part], whole.chart[part], `${part} is not that of the chart`)
  }
}

function throwsRangeError(run: () => unknown, message: string): boolean {
  try {
    run()
    return false
  } catch (error) {
    return error instanceof RangeError && error.message.startsWith(message)
  }
}

function compatibilityOf(first: Input, second: Input): void {
  const result = engine.compatibilityOf(first, second)
  property.expectSame(result, engine.compatibilityOf(first, second), 'the same people are something else the second time')
  if (!result.ok) {
    property.expectBirthError(result.error)
    const alone = engine.chartOf(result.person === 'first' ? first : second)
    property.expectSame(alone, { ok: false, error: result.error }, 'the error is not that of the birth alone')
    return
  }
  property.expectRoundTrip(result.compatibility)
  const { score, points } = result.compatibility
  const sum = points.reduce((total, point) => total + point.points, 50)
  expect(score === Math.min(Math.max(sum, 0), 100), `the score ${score} is not the sum ${sum}`)
  for (const side of [result.compatibility.first, result.compatibility.second]) {
    property.expectWithin(side.complement, 0, 1, 'a complement')
    for (const pillar of Object.values(side.pillars)) if (pillar !== null) property.expectPillar(pillar, 'a pillar of a person')
  }
  expectSymmetry(first, second)
}

/** The first one's schools decide, so that both are given the same ones. */
function expectSymmetry(first: Input, second: Input): void {
  const [one, other] = [engine.birthSchema.parse(first), engine.birthSchema.parse(second)]
  const [there, back] = [
    engine.compatibilityOf(one, { ...other, schools: one.schools }),
    engine.compatibilityOf({ ...other, schools: one.schools }, one),
  ]
  expect(there.ok && back.ok, 'people who have a compatibility have none the other way round')
  if (!there.ok || !back.ok) return
  expect(there.compatibility.score === back.compatibility.score, `the scores are ${there.compatibility.score} and ${back.compatibility.score}`)
  property.expectSame(there.compatibility.first, back.compatibility.second, 'the first person is another one as the second')
}

function groupMatrix(births: Input[]): void {
  const { scores, pairs } = engine.groupMatrix(births)
  expect(pairs.length === (births.length * (births.length - 1)) / 2, `${births.length} births make ${pairs.length} pairs`)
  expect(
    scores.every((row, place) => row.length === births.length && row[place] === null),
    'the matrix is not square with an empty diagonal',
  )
  for (const { first, second, result } of pairs) {
    property.expectSame(result, engine.compatibilityOf(births[first]!, births[second]!), 'a pair is not what both are alone')
    const score = result.ok ? result.compatibility.score : null
    expect(scores[first]![second] === score && scores[second]![first] === score, 'the matrix has another score than the pair')
  }
}

function candidatesOf(input: Input, now: Date): void {
  if (!isPresent(now)) return
  const result = engine.candidatesOf(input, now)
  if (!result.ok) {
    property.expectBirthError(result.error)
    return
  }
  const { candidates, common, certain } = result.candidates
  expect(candidates[0]?.from === '00:00' && candidates.at(-1)?.until === '24:00', 'the candidates do not fill the day')
  for (const [index, candidate] of candidates.entries()) {
    expect(index === 0 || candidate.from === candidates[index - 1]!.until, 'there is a gap between candidates')
    property.expectPlain(candidate.chart)
    property.expectNatal(candidate.chart)
    for (const position of engine.positions) {
      expect(candidate.pillars[position] === candidate.chart.pillars[position]?.pillar, `a candidate has another ${position} pillar than its chart`)
      expect((certain[position] ?? candidate.pillars[position]) === candidate.pillars[position], `the ${position} pillar is not certain`)
    }
  }
  expectFacts(common)
  property.expectSame(engine.candidatesOf(input, now), result, 'the same day has other candidates the second time')
}

function selectDays(input: Input, purpose: engine.Purpose, from: string, until: string): void {
  const result = engine.selectDays(input, purpose, from, until)
  property.expectSame(result, engine.selectDays(input, purpose, from, until), 'the same days are others the second time')
  if (!result.ok) {
    const { error } = result
    if (error.code !== 'range-impossible' && error.code !== 'purpose-unknown') property.expectBirthError(error)
    return
  }
  property.expectRoundTrip(result.days)
  const asked = (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1
  expect(
    isCovered(from) && isCovered(until) ? result.days.length === asked : result.days.length <= asked,
    `${from} to ${until} has ${result.days.length} days`,
  )
  for (const { date, pillar, officer, reasons, score, excluded } of result.days) {
    property.expectDay(date, 'a selected day')
    property.expectPillar(pillar, 'the pillar of a day')
    expect(engine.dayOfficers.includes(officer) && date >= from && date <= until, `the day ${date} is none of the range`)
    expect(score === reasons.reduce((sum, { points }) => sum + points, 0), `the score of ${date} is not the sum of its reasons`)
    const excluding = reasons.some(({ ground }) => dayGrounds.indexOf(ground) < 4)
    expect(excluded === excluding, `the day ${date} is excluded without a reason or the other way round`)
  }
}

/** Whether the tables hold a day. */
function isCovered(date: string): boolean {
  return date >= '1600-01-01' && date <= '2200-12-31'
}

function sky(fromYear: number, toYear: number, instant: Date): void {
  const terms = engine.solarTerms(fromYear, toYear)
  expect(engine.solarTermInstants(fromYear, toYear).length === terms.length * 2, 'there are other terms as instants than as text')
  property.expectPlain(terms)
  for (const { year, index, tt } of terms) {
    expect(Number.isInteger(year) && tt.startsWith(`${year}-`), `the term ${tt} is of the year ${year}`)
    property.expectWithin(index, 0, 23, 'the index of a term')
  }
  const moons = engine.newMoons(fromYear, toYear)
  property.expectPlain(moons)
  for (const instants of [terms, moons]) {
    const inOrder = instants.every(({ tt, utc }, place) => place === 0 || (tt > instants[place - 1]!.tt && utc > instants[place - 1]!.utc))
    expect(inOrder, 'instants are out of order')
  }
  const seconds = engine.equationOfTime(instant)
  const covered = !Number.isNaN(instant.getTime()) && isCovered(instant.toISOString().slice(0, 10))
  expect((seconds !== null) === covered, `the equation of time of ${covered ? instant.toISOString() : 'an instant outside'} is ${seconds}`)
  if (seconds !== null) property.expectWithin(seconds, -1_100, 1_100, 'the equation of time')
}

function lunarCalendar(fromYear: number, toYear: number, date: string, leap: boolean, calendar: Calendar): void {
  const months = engine.lunarMonths(fromYear, toYear, calendar)
  property.expectPlain(months)
  for (const { firstDay, year, month, length } of months) {
    property.expectDay(firstDay, 'the first day of a month')
    property.expectWithin(year, 1600, 2200, 'a lunar year')
    property.expectWithin(month, 1, 12, 'a lunar month')
    property.expectWithin(length, 29, 30, 'the length of a month')
  }
  const lunar = engine.solarToLunar(date, calendar)
  property.expectPlain(lunar)
  const isDay = dayPattern.test(date) && new Date(`${date}T00:00Z`).toJSON()?.startsWith(date) === true
  expect((lunar !== null) === (isDay && isCovered(date)), `the lunar date of ${date} is ${JSON.stringify(lunar)}`)
  if (lunar !== null && lunar.year >= 1600) expectSolar(date, engine.lunarToSolar(lunarText(lunar), lunar.leap, calendar))
  const solar = engine.lunarToSolar(date, leap, calendar)
  property.expectPlain(solar)
  if (!solar.ok) {
    expect(property.isErrorCode(solar.code), `the error code is ${String(solar.code)}`)
    return
  }
  property.expectDay(solar.date, 'the solar day')
  const back = engine.solarToLunar(solar.date, calendar)
  if (isCovered(solar.date)) expect(back !== null && lunarText(back) === date && back.leap === leap, `${date} does not lead back`)
}

function expectSolar(date: string, solar: engine.LunarToSolarResult): void {
  expect(solar.ok && solar.date === date, `the solar day ${date} does not lead back`)
}

function lunarText({ year, month, day }: engine.LunarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function civilDate(instant: Date, zone: string): void {
  const day = engine.civilDate(instant, zone)
  const known = engine.timeZoneExists(zone)
  expect(known || day === null, `the civil day in a zone that is none is ${day}`)
  if (!isPresent(instant)) expect(day === null, `the civil day of a date that is none is ${day}`)
  else expect(!known || day !== null, 'there is no civil day in a zone that exists')
  if (day !== null) expect(/^\d{4}-\d\d-\d\d$/.test(day), `the civil day is ${day}`)
}

const isText = (value: unknown) => typeof value === 'string'
const isNumber = (value: unknown) => typeof value === 'number'
const isDate = (value: unknown) => value instanceof Date

export const faces: Face[] = [
  face('chartOf', 32, (random) => [inputs.birth(random), ...(random.chance(0.4) ? [inputs.present(random)] : [])], chartOf),
  face('tracesOf', 2, (random) => [inputs.validBirth(random), inputs.present(random), inputs.hostileText(random)], tracesOf),
  face('chartsOf', 12, (random) => [random.list(0, 6, () => inputs.birth(random))], chartsOf),
  face(
    'chartPartsOf',
    6,
    (random) => [
      random.list(0, 4, () => inputs.birth(random)),
      random.list(0, 5, () => (random.chance(0.98) ? random.pick(engine.chartParts) : inputs.hostileText(random))),
    ],
    chartPartsOf,
  ),
  face('compatibilityOf', 12, (random) => [inputs.birth(random), inputs.birth(random)], compatibilityOf),
  face('groupMatrix', 4, (random) => [random.list(0, 5, () => inputs.birth(random))], groupMatrix),
  face('candidatesOf', 1, (random) => [inputs.birth(random), inputs.present(random)], candidatesOf),
  face(
    'selectDays',
    4,
    (random) => [inputs.birth(random), random.chance(0.02) ? inputs.hostile(random) : inputs.purpose(random), ...inputs.dayRange(random)],
    (input: Input, purpose: engine.Purpose, from: string, until: string) =>
      refusable(isText(from) && isText(until), () => selectDays(input, purpose, from, until)),
  ),
  face(
    'terms and moons',
    4,
    (random) => [...inputs.yearRange(random), inputs.present(random)],
    (fromYear: number, toYear: number, instant: Date) =>
      refusable(isNumber(fromYear) && isNumber(toYear) && isDate(instant), () => sky(fromYear, toYear, instant)),
  ),
  face(
    'lunar calendar',
    6,
    (random) => [...inputs.yearRange(random), inputs.day(random), random.chance(0.3), random.pick(['korean', 'chinese'])],
    (fromYear: number, toYear: number, date: string, leap: boolean, calendar: Calendar) =>
      refusable(isNumber(fromYear) && isNumber(toYear) && isText(date) && typeof leap === 'boolean', () =>
        lunarCalendar(fromYear, toYear, date, leap, calendar),
      ),
  ),
  face(
    'civilDate',
    6,
    (random) => [inputs.present(random), inputs.zone(random)],
    (instant: Date, zone: string) => refusable(isDate(instant) && isText(zone), () => civilDate(instant, zone)),
  ),
  ...nativeFaces,
]
