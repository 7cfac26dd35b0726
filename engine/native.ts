/** The native module: what it exports and how it is found. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Exports of `engine.node`; units and layouts are described in `napi/src/lib.rs`. */
export interface Native {
  chart(row: Float64Array, now: number, response: Uint8Array): number
  charts(rows: Float64Array, width: number, parts: number): Uint8Array
  seenPillars(dayStem: number, row: Float64Array, response: Uint8Array): number
  compatibility(first: Float64Array, second: Float64Array, response: Uint8Array): number
  candidates(row: Float64Array): Int32Array
  selectDays(row: Float64Array, purpose: number, from: number, until: number, response: Uint8Array): number
  solarTerms(fromYear: number, toYear: number): Float64Array
  newMoons(fromYear: number, toYear: number): Float64Array
  lunarMonths(fromYear: number, toYear: number, chinese: boolean): Float64Array
  solarToLunar(day: number, chinese: boolean): Float64Array
  lunarToSolar(year: number, month: number, day: number, leap: boolean, chinese: boolean): number
  equationOfTime(instant: number): number
  zoneIndex(name: string): number
  civilDay(instant: number, zone: string): number | null
  timeTransitions(zone: string): Float64Array | null
  deltaTModel(): string
  version(): string
}

/**
 * `process.dlopen` and not `require`: bundlers rewrite `require` and `import.meta.url`, and leave this alone.
 * The file lies beside this one, or, where a bundler moved this one, in the project the process was started in.
 */
function loadNative(): Native {
  const candidates = [process.env.ENGINE_NATIVE, join(import.meta.dirname ?? '', 'engine.node'), join(process.cwd(), 'engine', 'engine.node')]
  const path = candidates.find((candidate) => candidate !== undefined && existsSync(candidate))
  if (path === undefined) throw new Error('engine.node is missing. Build it: node engine/build.mjs')
  const holder = { exports: {} }
  process.dlopen(holder, path)
  return holder.exports as Native
}

let loaded: Native | undefined

export function native(): Native {
  loaded ??= loadNative()
  return loaded
}
