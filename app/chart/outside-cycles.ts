import { type Chart, isPastCycles } from '#engine/client'
import type { Translate } from '../messages/translate.ts'

/** What is said where none of the luck cycles is the present one: before the first and past the last. */
export function outsideCycles(chart: Chart, t: Translate): string | null {
  if (!chart.luck || chart.luck.current !== null) return null
  return isPastCycles(chart) ? t('luck.past') : t('luck.before', { age: chart.luck.cycles[0]!.fromAge })
}
