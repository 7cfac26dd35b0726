/** Instants of the twenty-four solar terms and of new moons, and the equation of time. */
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

export interface NewMoon {
  /** As of a solar term. */
  tt: string
  utc: string
}

/** A span of years as the native side takes it: whole, inside 1600…2200, empty for anything that is no span. */
export function spanOfYears(fromYear: number, toYear: number): [from: number, to: number] {
  const [from, to] = [Math.max(Math.ceil(fromYear), 1600), Math.min(Math.floor(toYear), 2200)]
  return from <= to ? [from, to] : [1, 0]
}

/** Pairs of TT and UTC milliseconds since 1970 for every term of the years, twenty-four pairs a year: the table without its text. */
export function solarTermInstants(fromYear: number, toYear: number): Float64Array {
  return native().solarTerms(...spanOfYears(fromYear, toYear))
}

/** Terms of the civil years (UTC+0 in TT) from one to another, both included, as far as they lie in 1600…2200. */
export function solarTerms(fromYear: number, toYear: number): SolarTerm[] {
  const instants = solarTermInstants(fromYear, toYear)
  const [firstYear] = spanOfYears(fromYear, toYear)
  return Array.from({ length: instants.length / 2 }, (_, position) => ({
    year: firstYear + Math.floor(position / 24),
    index: position % 24,
    longitude: (285 + 15 * (position % 24)) % 360,
    tt: new Date(instants[position * 2]!).toISOString(),
    utc: new Date(instants[position * 2 + 1]!).toISOString(),
  }))
}

/** New moons of the years (in TT) from one to another, both included, as far as they lie in 1600…2200. */
export function newMoons(fromYear: number, toYear: number): NewMoon[] {
  const instants = native().newMoons(...spanOfYears(fromYear, toYear))
  return Array.from({ length: instants.length / 2 }, (_, position) => ({
    tt: new Date(instants[position * 2]!).toISOString(),
    utc: new Date(instants[position * 2 + 1]!).toISOString(),
  }))
}

/** Seconds that apparent solar time is ahead of mean solar time, good to a second; null outside 1600…2200. */
export function equationOfTime(instant: Date): number | null {
  const seconds = native().equationOfTime(instant.getTime())
  return Number.isNaN(seconds) ? null : Math.round(seconds * 10) / 10
}
