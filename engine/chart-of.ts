/** Birth to chart through the native core. */
import { ByteReader } from './byte-reader.ts'
import type { Birth, BirthInput, ChartResult, NatalChartResult } from './client.ts'
import { hasCivilDay } from './days.ts'
import { decodeChart } from './decode-chart.ts'
import { errorOf } from './decode-error.ts'
import { decodeNatal, type EngineIdentity } from './decode-natal.ts'
import { native } from './native.ts'
import { parseBirth } from './parse-birth.ts'
import { requestLength, writeRequest } from './write-request.ts'

/** A chart with its times takes some three kilobytes; the native side says when it needs more. */
let response = new Uint8Array(8_192)
let reader = new ByteReader(response)
const row = new Float64Array(requestLength)
let identity: EngineIdentity | undefined

/** Who computed: recorded in every chart. */
export function engineIdentity(): EngineIdentity {
  identity ??= { deltaT: native().deltaTModel(), engineVersion: native().version() }
  return identity
}

/**
 * The chart of a birth, or the reason why there is none; with `now`, as seen then, its years, months, days and hours
 * included. Never throws for what a person typed: an input that does not fit the schema is a result too. A `now` outside the
 * years 1 to 9998 is the caller's fault and a RangeError.
 */
export function chartOf(input: BirthInput | Birth, now: Date): ChartResult
export function chartOf(input: BirthInput | Birth): NatalChartResult
export function chartOf(input: BirthInput | Birth, now?: Date): ChartResult | NatalChartResult {
  if (now && !hasCivilDay(now)) throw new RangeError('The present must be a date of the years 1 to 9998.')
  const parsed = parseBirth(input)
  if (!parsed.ok) return parsed
  const { birth } = parsed
  writeRequest(birth, row)
  const present = now?.getTime() ?? Number.NaN
  const length = native().chart(row, present, response)
  if (length > response.length) {
    response = new Uint8Array(length)
    reader = new ByteReader(response)
    native().chart(row, present, response)
  }
  reader.moveTo(0)
  if (!reader.flag()) return { ok: false, error: errorOf(reader.byte(), birth) }
  return { ok: true, chart: now ? decodeChart(reader, birth, now, engineIdentity()) : decodeNatal(reader, birth, engineIdentity()) }
}
