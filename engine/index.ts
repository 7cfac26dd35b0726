/** The engine's server face. */
import { native } from './native.ts'

export { candidatesOf } from './candidates-of.ts'
export { chartOf } from './chart-of.ts'
export { type ChartPartsResult, Charts, chartPartsOf, chartsOf } from './charts-of.ts'
export { civilDate } from './civil-date.ts'
export * from './client.ts'
export { compatibilityOf, groupMatrix } from './compatibility.ts'
export { factsOf } from './facts.ts'
export { instantOfReader, instantWithin } from './instant-within.ts'
export { type LunarCalendar, type LunarDate, type LunarMonth, type LunarToSolarResult, lunarMonths, lunarToSolar, solarToLunar } from './lunar.ts'
export { type ChartPart, chartParts, type Decade, type Decades, type PartialChart } from './parts.ts'
export type { SeenBranch, SeenHiddenStem, SeenLetter, SeenPillar, SeenStem } from './seen-pillars.ts'
export { selectDays } from './select-days.ts'
export { equationOfTime, type NewMoon, newMoons, type SolarTerm, solarTermInstants, solarTerms } from './solar-terms.ts'
export { type Trace, traceOf, tracesOf } from './trace-of.ts'

/** Version of the native engine, as recorded in every chart. */
export function engineVersion(): string {
  return native().version()
}

export function timeZoneExists(name: string): boolean {
  return native().zoneIndex(name) >= 0
}
