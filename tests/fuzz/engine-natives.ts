/** The native functions as they are, without what TypeScript checks before them. */
import { birthSchema } from '#engine'
import { ByteReader } from '../../engine/byte-reader.ts'
import { decodeNatal } from '../../engine/decode-natal.ts'
import { native } from '../../engine/native.ts'
import { wholeChart } from '../../engine/parts.ts'
import { nativeArguments } from './engine-inputs.ts'
import { expect, expectNatal, expectPlain, expectWithin } from './engine-properties.ts'
import { type Face, face, refusable } from './face.ts'
import { guardsStand } from './values.ts'

/** Every sort of error that a row may have. */
const mostErrors = 8
/** A chart without times in a batch, or two people, may not take more. */
const mostBytes = 2_048
const names = birthSchema.parse({ date: '2000-01-01' })
const identity = { deltaT: '', engineVersion: '' }

const isDoubles = (value: unknown) => value instanceof Float64Array
const isBytes = (value: unknown) => value instanceof Uint8Array

/** Nothing for an array that lost its memory, which refuses to be read. */
function textOf(row: Float64Array): string {
  return row.length === 0 ? '' : row.join()
}

function expectGuards(...arrays: unknown[]): void {
  expect(arrays.every(guardsStand), 'something was written beside an array')
}

/** @param errorAt where the error stands: of two people, after whose it is */
function expectAnswer(bytes: Uint8Array, length: number, errorAt = 1): void {
  expect(Number.isInteger(length) && length >= 2, `the answer has ${length} bytes`)
  if (bytes.length < length) return
  expect(bytes[0]! <= 1, `the answer begins with ${bytes[0]}`)
  if (bytes[0] === 0) expect(length === errorAt + 1 && bytes[errorAt]! < mostErrors, `the error ${bytes[errorAt]} takes ${length} bytes`)
}

function chart(row: Float64Array, now: number, response: Uint8Array): void {
  refusable(isDoubles(row) && isBytes(response) && typeof now === 'number', () => {
    const before = textOf(row)
    const length = native().chart(row, now, response)
    expect(textOf(row) === before, 'the row was changed')
    expectAnswer(response, length)
    const whole = new Uint8Array(16_384)
    expect(native().chart(row, now, whole) === length && length < whole.length, `the chart takes ${length} bytes or another number`)
    if (length <= response.length)
      expect(Buffer.compare(response.subarray(0, length), whole.subarray(0, length)) === 0, 'the room decides what is written')
    if (Number.isNaN(now)) expect(length <= mostBytes, `a chart without times takes ${length} bytes`)
    if (whole[0] === 0) return
    const natal = decodeNatal(new ByteReader(whole, 1), names, identity)
    expectPlain(natal)
    expectNatal({ ...natal, birth: { ...natal.birth, sex: 'female' } })
  })
  expectGuards(row, response)
}

/** What every chart begins with, whatever parts are written: a flag and four pillars. */
const startBytes = 5

function charts(rows: Float64Array, width: number, parts: number): void {
  refusable(isDoubles(rows) && typeof width === 'number' && typeof parts === 'number', () => {
    const bytes = native().charts(rows, width, parts)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const numbers = Math.max(width >>> 0, 1)
    const count = Math.floor(rows.length / numbers)
    expect(view.getUint32(0, true) === count, `${count} rows have ${view.getUint32(0, true)} charts`)
    const place = (index: number) => view.getUint32(4 + 4 * index, true)
    expect(place(0) === 8 + 4 * count && place(count) === bytes.length, 'the charts do not fill the buffer')
    const alone = new Uint8Array(mostBytes)
    for (let index = 0; index < count; index++) {
      const length = native().chart(rows.subarray(index * numbers, (index + 1) * numbers), Number.NaN, alone)
      const inBatch = bytes.subarray(place(index), place(index + 1))
      const compared = parts >>> 0 === wholeChart ? length : Math.min(length, startBytes)
      expect(inBatch.length >= compared && inBatch.length <= mostBytes, `a chart of the batch takes ${inBatch.length} bytes`)
      expect(Buffer.compare(inBatch.subarray(0, compared), alone.subarray(0, compared)) === 0, 'a chart of the batch is not that of the row alone')
    }
  })
  expectGuards(rows)
}

function seenPillars(dayStem: number, row: Float64Array, response: Uint8Array): void {
  refusable(typeof dayStem === 'number' && isDoubles(row) && isBytes(response), () => {
    const length = native().seenPillars(dayStem, row, response)
    expect(length > 0 && length <= mostBytes, `the sixty pillars take ${length} bytes`)
  })
  expectGuards(row, response)
}

function compatibility(first: Float64Array, second: Float64Array, response: Uint8Array): void {
  refusable(isDoubles(first) && isDoubles(second) && isBytes(response), () => {
    const length = native().compatibility(first, second, response)
    expectAnswer(response, length, 2)
    expect(length <= mostBytes, `two people take ${length} bytes`)
  })
  expectGuards(first, second, response)
}

function candidates(row: Float64Array): void {
  refusable(isDoubles(row), () => {
    const numbers = native().candidates(row)
    if (numbers.length === 1) {
      expectWithin(numbers[0]!, -mostErrors, -1, 'the error')
      return
    }
    expectTable(numbers, 6)
    const edges = Array.from({ length: numbers.length / 6 }, (_, place) => [numbers[place * 6]!, numbers[place * 6 + 1]!] as const)
    expect(
      edges.every(([from], place) => from === (edges[place - 1]?.[1] ?? 0)) && edges.at(-1)?.[1] === 1_440,
      `the candidates do not fill the day: ${edges.join(' ')}`,
    )
  })
  expectGuards(row)
}

function selectDays(row: Float64Array, purpose: number, from: number, until: number, response: Uint8Array): void {
  const typesFit = isDoubles(row) && isBytes(response) && [purpose, from, until].every((value) => typeof value === 'number')
  refusable(typesFit, () => expectAnswer(response, native().selectDays(row, purpose, from, until, response)))
  expectGuards(row, response)
}

/** Tables of so many numbers a row; none of them other than finite. */
function expectTable(table: ArrayLike<number>, width: number): void {
  expect(table.length % width === 0, `a table of ${width} columns has ${table.length} numbers`)
  for (let index = 0; index < table.length; index++) expect(Number.isFinite(table[index]), `a table holds ${table[index]}`)
}

function lunarMonths(from: number, to: number, chinese: boolean): void {
  refusable(typeof from === 'number' && typeof to === 'number' && typeof chinese === 'boolean', () =>
    expectTable(native().lunarMonths(from, to, chinese), 5),
  )
}

function solarToLunar(day: number, chinese: boolean): void {
  refusable(typeof day === 'number' && typeof chinese === 'boolean', () => expectTable(native().solarToLunar(day, chinese), 4))
}

function lunarToSolar(...values: [year: number, month: number, day: number, leap: boolean, chinese: boolean]): void {
  const typesFit = values.every((value, place) => typeof value === (place < 3 ? 'number' : 'boolean'))
  refusable(typesFit, () => {
    const day = native().lunarToSolar(...values)
    expect(day >= -1_000_000_002 && day < 90_000, `the day is ${day}`)
  })
}

function equationOfTime(instant: number): void {
  refusable(typeof instant === 'number', () => {
    const seconds = native().equationOfTime(instant)
    if (!Number.isNaN(seconds)) expectWithin(seconds, -1_100, 1_100, 'the equation of time')
  })
}

function zones(instant: number, name: string): void {
  refusable(typeof name === 'string' && typeof instant === 'number', () => {
    const index = native().zoneIndex(name)
    const [day, changes] = [native().civilDay(instant, name), native().timeTransitions(name)]
    expect(index < 0 === (day === null) && index < 0 === (changes === null), `the zone ${index} is only half known`)
    expectTable([index, day ?? 0], 1)
    expectTable(changes ?? [], 3)
  })
}

export const nativeFaces: Face[] = [
  face('native chart', 16, nativeArguments.chart, chart),
  face('native charts', 8, nativeArguments.charts, charts),
  face('native seenPillars', 4, nativeArguments.seenPillars, seenPillars),
  face('native compatibility', 8, nativeArguments.compatibility, compatibility),
  face('native candidates', 4, nativeArguments.candidates, candidates),
  face('native selectDays', 4, nativeArguments.selectDays, selectDays),
  face('native solarTerms', 2, nativeArguments.solarTerms, (from: number, to: number) => expectTable(native().solarTerms(from, to), 48)),
  face('native newMoons', 2, nativeArguments.newMoons, (from: number, to: number) => expectTable(native().newMoons(from, to), 2)),
  face('native lunarMonths', 2, nativeArguments.lunarMonths, lunarMonths),
  face('native solarToLunar', 4, nativeArguments.solarToLunar, solarToLunar),
  face('native lunarToSolar', 4, nativeArguments.lunarToSolar, lunarToSolar),
  face('native equationOfTime', 4, nativeArguments.equationOfTime, equationOfTime),
  face('native zones', 8, nativeArguments.civilDay, zones),
]
