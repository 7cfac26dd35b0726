/** The engine's server face. */
import { formatDay } from './days.ts'
import { native } from './native.ts'

export { chartOf } from './chart-of.ts'
export * from './client.ts'
export { factsOf } from './facts.ts'
export { type LunarDate, type LunarMonth, type LunarToSolarResult, lunarMonths, lunarToSolar, solarToLunar } from './lunar.ts'
export { type SolarTerm, solarTerms } from './solar-terms.ts'

/** Version of the native engine, as recorded in every chart. */
export function engineVersion(): string {
  return native().version()
}

/** The civil day of an instant in a zone, `YYYY-MM-DD`; null for an unknown zone. */
export function civilDate(instant: Date, timeZone: string): string | null {
  const day = native().civilDay(instant.getTime(), timeZone)
  return day === null ? null : formatDay(day)
}

export function timeZoneExists(name: string): boolean {
  return native().civilDay(0, name) !== null
}
