/** Choosing days (택일): a range scanned for a purpose and a person. */
import { ByteReader } from './byte-reader.ts'
import {
  type Birth,
  type BirthInput,
  dayGrounds,
  dayOfficers,
  type Purpose,
  purposes,
  type SelectDaysResult,
  type SelectedDay,
  sixtyPillars,
} from './client.ts'
import { formatDay, formatDigits, parseDay } from './days.ts'
import { errorOf } from './decode-error.ts'
import { native } from './native.ts'
import { parseBirth } from './parse-birth.ts'
import { requestLength, writeRequest } from './write-request.ts'

const mostDays = 1_100
const bytesPerDay = 48
const row = new Float64Array(requestLength)

/** Every civil day from `from` to `until` (`YYYY-MM-DD`, both included, at most three years), in order, weighed for a purpose. */
export function selectDays(input: BirthInput | Birth, purpose: Purpose, from: string, until: string): SelectDaysResult {
  if (!purposes.includes(purpose))
    return { ok: false, error: { code: 'purpose-unknown', field: 'purpose', message: `The purpose must be one of ${purposes.join(', ')}.` } }
  const parsed = parseBirth(input)
  if (!parsed.ok) return parsed
  const [first, last] = [parseDay(from), parseDay(until)]
  for (const [field, day, text] of [
    ['from', first, from],
    ['until', last, until],
  ] as const) {
    if (Number.isNaN(day) || formatDay(day) !== text)
      return { ok: false, error: { code: 'range-impossible', field, message: `The day ${field} must be a real day YYYY-MM-DD.` } }
  }
  if (last < first || last - first >= mostDays)
    return { ok: false, error: { code: 'range-impossible', field: 'until', message: 'The range must run forward and hold at most three years.' } }
  writeRequest(parsed.birth, row)
  const response = new Uint8Array(16 + (last - first + 1) * bytesPerDay)
  const length = native().selectDays(row, purposes.indexOf(purpose), first, last + 1, response)
  if (length > response.length) throw new Error('The days take more room than is known of.')
  const reader = new ByteReader(response)
  if (!reader.flag()) return { ok: false, error: errorOf(reader.byte(), parsed.birth) }
  const count = reader.integer()
  return { ok: true, days: Array.from({ length: count }, () => readDay(reader)) }
}

function readDay(reader: ByteReader): SelectedDay {
  return {
    date: formatDigits(reader.integer()),
    pillar: sixtyPillars[reader.byte()]!,
    officer: dayOfficers[reader.byte()]!,
    excluded: reader.flag(),
    score: reader.integer(),
    reasons: reader.list(() => ({ ground: dayGrounds[reader.byte()]!, points: reader.byte() - 100 })),
  }
}
