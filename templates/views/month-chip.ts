import type { MonthlyLuck } from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'
import { monthName } from './asked-months.ts'
import { letterTerm } from './letter-tile.ts'

/** A month as evidence: its stem and name, leading to its pillar. */
export function monthChip({ month, stem }: MonthlyLuck, locale: Locale): SlotValue {
  return { hanja: stem, element: letterTerm(stem).element, label: monthName(month, locale), fact: `monthly.${month}.pillar` }
}
