import { annual } from './annual.ts'
import { dayPillar } from './day-pillar.ts'
import { evidence } from './evidence.ts'
import { fiveElements } from './five-elements.ts'
import { fourPillars } from './four-pillars.ts'
import { luckCycles } from './luck-cycles.ts'
import { today } from './today.ts'
import type { View } from './view.ts'

/** Every view by the name that a slot's `from` uses; `from: "annual.columns"` takes one member. */
const views: Record<string, View> = {
  'four-pillars': fourPillars,
  elements: fiveElements,
  'day-pillar': dayPillar,
  'luck-cycles': luckCycles,
  annual,
  today,
  evidence,
}

export const viewNames: ReadonlySet<string> = new Set(Object.keys(views))

export function viewOf(name: string): View | undefined {
  return Object.hasOwn(views, name) ? views[name] : undefined
}
