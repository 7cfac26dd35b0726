/** Instants of the twenty-four solar terms. */
import { native } from './native.ts'

export interface SolarTerm {
  year: number
  /** 0 = 소한 (285°) … 23 = 동지 (270°). */
  index: number
  /** Apparent longitude of the sun in degrees. */
  longitude: number
  /** Terrestrial time, ISO with milliseconds. */
  tt: string
  /** ISO with milliseconds; before 1972 UT1. */
  utc: string
}

/** Terms of the civil years (UTC+0 in TT) from one to another, both included, as far as they lie in 1600…2200. */
export function solarTerms(fromYear: number, toYear: number): SolarTerm[] {
  const instants = native().solarTerms(fromYear, toYear)
  const firstYear = Math.max(fromYear, 1600)
  return Array.from({ length: instants.length / 2 }, (_, position) => ({
    year: firstYear + Math.floor(position / 24),
    index: position % 24,
    longitude: (285 + 15 * (position % 24)) % 360,
    tt: new Date(instants[position * 2]!).toISOString(),
    utc: new Date(instants[position * 2 + 1]!).toISOString(),
  }))
}
