/** The native module: what it exports and how it is found. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CubeError } from '#kernel'

/** Exports of `engine.node`; units and layouts are described in `napi/src/lib.rs`. */
export interface Native {
  chart(zone: string, fields: Float64Array, response: Uint8Array): number
  solarTerms(fromYear: number, toYear: number): Float64Array
  lunarMonths(fromYear: number, toYear: number): Float64Array
  solarToLunar(day: number): Float64Array
  lunarToSolar(year: number, month: number, day: number, leap: boolean): number
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
  if (path === undefined) throw new CubeError('engine-not-built', 'engine.node is missing. Build it: node engine/build.mjs')
  const holder = { exports: {} }
  process.dlopen(holder, path)
  return holder.exports as Native
}

let loaded: Native | undefined

export function native(): Native {
  loaded ??= loadNative()
  return loaded
}
