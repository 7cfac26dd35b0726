/** Birth to chart through the native core. */
import { ByteReader } from './byte-reader.ts'
import { type Birth, type BirthError, type BirthErrorCode, type BirthInput, birthSchema, type ChartResult, clocks, dayBoundaries } from './client.ts'
import { splitDate } from './days.ts'
import { decodeChart, decodeError, type EngineIdentity } from './decode-chart.ts'
import { native } from './native.ts'
import { schoolOf } from './presets.ts'

/** A chart takes some four kilobytes; the native side says when it needs more. */
let response = new Uint8Array(16_384)
const fields = new Float64Array(13)
let identity: EngineIdentity | undefined

/**
 * The chart of a birth as seen at `now`, or the reason why there is none. Never throws for bad values: an input that does
 * not fit the schema is a result too.
 */
export function chartOf(input: BirthInput | Birth, now: Date): ChartResult {
  const parsed = birthSchema.safeParse(input)
  if (!parsed.success) return { ok: false, error: schemaError(parsed.error.issues[0]?.path[0]) }
  const birth = parsed.data
  if (birth.instant === undefined && birth.date === undefined) return { ok: false, error: incomplete }
  fillFields(birth, now)
  let length = native().chart(birth.timeZone, fields, response)
  if (length > response.length) {
    response = new Uint8Array(length)
    length = native().chart(birth.timeZone, fields, response)
  }
  identity ??= { deltaT: native().deltaTModel(), engineVersion: native().version() }
  const reader = new ByteReader(response.subarray(0, length))
  return reader.flag() ? { ok: true, chart: decodeChart(reader, birth, now, identity) } : { ok: false, error: decodeError(reader, birth) }
}

/** In the order of `request` in `napi/src/lib.rs`; not-a-number is absent. */
function fillFields(birth: Birth, now: Date): void {
  const { clock, dayBoundary } = schoolOf(birth)
  const { year, month, day } = splitDate(birth.date ?? '')
  fields.set([
    now.getTime(),
    birth.instant === undefined ? Number.NaN : Date.parse(birth.instant),
    year,
    month,
    day,
    birth.time ? secondOfDay(birth.time) : Number.NaN,
    Number(birth.calendar === 'lunar'),
    Number(birth.leapMonth),
    birth.sex === null ? Number.NaN : Number(birth.sex === 'male'),
    birth.longitude ?? Number.NaN,
    clocks.indexOf(clock),
    dayBoundaries.indexOf(dayBoundary),
    birth.fold ?? Number.NaN,
  ])
}

/** -1 for a time that no clock shows. */
function secondOfDay(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  return hours > 23 || minutes > 59 || seconds > 59 ? -1 : hours * 3600 + minutes * 60 + seconds
}

const schemaErrors: Partial<Record<keyof Birth, BirthErrorCode>> = {
  time: 'time-impossible',
  timeZone: 'zone-unknown',
  longitude: 'longitude-required',
  date: 'date-impossible',
  instant: 'date-impossible',
}

function schemaError(path: PropertyKey | undefined): BirthError {
  if (path === undefined) return incomplete
  const field = path as keyof Birth
  return { code: schemaErrors[field] ?? 'birth-incomplete', field, message: `The member ${field} of the birth has no usable value.` }
}

const incomplete: BirthError = { code: 'birth-incomplete', field: 'date', message: 'A birth needs a date or an instant.' }
