/** A birth as the row of numbers that `core/src/request.rs` reads; not-a-number is absent. */
import { type Birth, calendars, clocks, dayBoundaries, defaultSchools, type SchoolName, schoolNames, schoolOptions } from './client.ts'
import { digitsAt, parseInstant, splitDate } from './days.ts'
import { native } from './native.ts'
import { schoolOf } from './presets.ts'

/** Numbers of a row without schools, which are then the defaults, and of a whole one. */
export const plainRequestLength = 13
export const requestLength = plainRequestLength + schoolNames.length + 7

const zoneIndices = new Map<string, number>()

/** Place of a zone in the engine's table; -1 for an unknown one. */
function zoneIndex(name: string): number {
  let index = zoneIndices.get(name)
  if (index === undefined) {
    index = native().zoneIndex(name)
    // Unknown names are not kept: there is no end of them.
    if (index >= 0) zoneIndices.set(name, index)
  }
  return index
}

/** Writes a birth into `row` from `at`; a width of `plainRequestLength` leaves out the schools. */
export function writeRequest(birth: Birth, row: Float64Array, at = 0, width = requestLength): void {
  const { clock, dayBoundary } = schoolOf(birth)
  const { year, month, day } = splitDate(birth.date ?? '')
  row[at] = birth.instant === undefined ? Number.NaN : parseInstant(birth.instant)
  row[at + 1] = year
  row[at + 2] = month
  row[at + 3] = day
  row[at + 4] = birth.time ? secondOfDay(birth.time) : Number.NaN
  row[at + 5] = calendars.indexOf(birth.calendar)
  row[at + 6] = birth.leapMonth ? 1 : 0
  row[at + 7] = birth.sex === null ? Number.NaN : birth.sex === 'male' ? 1 : 0
  row[at + 8] = birth.longitude ?? Number.NaN
  row[at + 9] = clocks.indexOf(clock)
  row[at + 10] = dayBoundaries.indexOf(dayBoundary)
  row[at + 11] = birth.fold ?? Number.NaN
  row[at + 12] = zoneIndex(birth.timeZone)
  if (width > plainRequestLength) writeSchools(birth.schools, row, at + plainRequestLength)
}

/** Writes choices into `row` from `at`, where the schools of a row begin. */
export function writeSchools(choices: Birth['schools'], row: Float64Array, at: number): void {
  const weightsAt = at + schoolNames.length
  if (choices === undefined) {
    row.fill(0, at, weightsAt)
    row.fill(Number.NaN, weightsAt, weightsAt + 7)
    return
  }
  schoolNames.forEach((name, place) => {
    row[at + place] = optionIndex(name, choices[name] ?? defaultSchools[name])
  })
  for (let place = 0; place < 7; place++) row[weightsAt + place] = choices.strengthWeights?.[place] ?? Number.NaN
}

function optionIndex(name: SchoolName, option: string): number {
  return (schoolOptions[name] as readonly string[]).indexOf(option)
}

/** -1 for a time that no clock shows. */
function secondOfDay(time: string): number {
  const hours = digitsAt(time, 0)
  const minutes = digitsAt(time, 3)
  const seconds = time.length > 5 ? digitsAt(time, 6) : 0
  return hours > 23 || minutes > 59 || seconds > 59 ? -1 : hours * 3600 + minutes * 60 + seconds
}
