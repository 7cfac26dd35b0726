import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BirthInput, birthSchema, calendars, clocks, dayBoundaries, presets } from './client.ts'
import { recognizeBirth } from './recognize-birth.ts'

const number = (from: number, to: number, digits: number) => fc.integer({ min: from, max: to }).map((value) => String(value).padStart(digits, '0'))
const date = fc.tuple(number(0, 9999, 4), number(0, 13, 2), number(0, 32, 2)).map((parts) => parts.join('-'))
const time = fc.oneof(
  fc.tuple(number(0, 25, 2), number(0, 61, 2)).map((parts) => parts.join(':')),
  fc.tuple(number(0, 25, 2), number(0, 61, 2), number(0, 61, 2)).map((parts) => parts.join(':')),
)
const instant = fc
  .tuple(date, time, fc.constantFrom('Z', '.000Z', '.25Z', '.123456Z', '+09:00', '', 'z'))
  .map(([day, clock, end]) => `${day}T${clock}${end}`)
/** A text with one character put in the place of another. */
const misspelt = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(texts, fc.nat(25), fc.constantFrom('', ' ', '\n', '-', ':', '٣', '0', 'T', '\u0000', '𝟗'))
    .map(([text, place, character]) => text.slice(0, place) + character + text.slice(place + 1))
const rarely = <Value>(values: fc.Arbitrary<Value>) =>
  fc.option(fc.oneof({ weight: 9, arbitrary: values as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: fc.anything() }), { nil: undefined })

const inputs = fc.record(
  {
    date: rarely(fc.oneof(date, misspelt(date))),
    time: rarely(fc.oneof(time, misspelt(time), fc.constant(null))),
    instant: rarely(fc.oneof(instant, misspelt(instant))),
    calendar: rarely(fc.constantFrom(...calendars)),
    leapMonth: rarely(fc.boolean()),
    sex: rarely(fc.constantFrom('female', 'male', null)),
    timeZone: rarely(fc.oneof(fc.constantFrom('Asia/Seoul', '', 'x'.repeat(64), 'x'.repeat(65)), fc.string())),
    longitude: rarely(fc.oneof(fc.double(), fc.double({ min: -181, max: 181 }))),
    preset: rarely(fc.constantFrom(...presets)),
    clock: rarely(fc.constantFrom(...clocks)),
    dayBoundary: rarely(fc.constantFrom(...dayBoundaries)),
    fold: rarely(fc.constantFrom(0, 1, -0, 2)),
    schools: fc.constantFrom(undefined, undefined, {}, { stages: 'same-as-yang' }, { stages: 'none' }),
    extra: fc.anything(),
  },
  { requiredKeys: [] },
)

const plain: BirthInput[] = [
  { date: '1992-03-14', time: '07:20', sex: 'female' },
  { date: '1992-03-14', time: null },
  { date: '1990-05-01', time: '04:00:30', calendar: 'lunar', leapMonth: true, sex: 'male', preset: 'minus-30', fold: 1 },
  { instant: '1984-09-10T19:05:00Z', longitude: 126.978, clock: 'standard', dayBoundary: 'split', timeZone: 'Europe/London' },
  { instant: '1984-09-10T19:05:00.250Z' },
]

describe('recognizeBirth', () => {
  it('makes of what it knows what the schema makes of it, and knows nothing that the schema refuses', () => {
    let recognized = 0
    fc.assert(
      fc.property(inputs, (input) => {
        const birth = recognizeBirth(input)
        if (birth === null) return
        recognized++
        expect(birth).toEqual(birthSchema.parse(input))
      }),
      { numRuns: 20_000 },
    )
    expect(recognized).toBeGreaterThan(200)
  })

  it.each(plain)('knows %j', (input) => {
    expect(recognizeBirth(input)).toEqual(birthSchema.parse(input))
  })

  it('leaves to the schema what is no plain birth', () => {
    const others: unknown[] = [null, undefined, 0, '', 'x', [], [plain[0]], () => plain[0], Symbol.iterator, { schools: {} }]
    expect(others.map(recognizeBirth)).toEqual(others.map(() => null))
    // 1900 had no 29 February.
    expect(recognizeBirth({ instant: '1900-02-29T00:00:00Z' })).toBeNull()
  })

  it('reads every member once, so that a birth is what was looked at', () => {
    const reads: PropertyKey[] = []
    const shifty = new Proxy<BirthInput>(
      { date: '1992-03-14', time: '07:20' },
      {
        get(birth, name) {
          reads.push(name)
          return Reflect.get(birth, name)
        },
      },
    )
    expect(recognizeBirth(shifty)?.date).toBe('1992-03-14')
    expect(new Set(reads).size).toBe(reads.length)
  })
})
