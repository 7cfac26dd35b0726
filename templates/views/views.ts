import { annual } from './annual.ts'
import { careerFit } from './career-fit.ts'
import { dayPillar } from './day-pillar.ts'
import { days } from './days.ts'
import { decision } from './decision.ts'
import { decisionCompare } from './decision-compare.ts'
import { evidence } from './evidence.ts'
import { fiveElements } from './five-elements.ts'
import { fourPillars } from './four-pillars.ts'
import { glossary } from './glossary.ts'
import { group } from './group.ts'
import { health } from './health.ts'
import { hours } from './hours.ts'
import { love } from './love.ts'
import { luckCycles } from './luck-cycles.ts'
import { moneyFlow } from './money-flow.ts'
import { monthCalendar } from './month-calendar.ts'
import { naming } from './naming.ts'
import { pair } from './pair.ts'
import { relationsDiagram } from './relations-diagram.ts'
import { strengthGauge } from './strength-gauge.ts'
import { study } from './study.ts'
import { tenGodsMap } from './ten-gods-map.ts'
import { timingWindow } from './timing-window.ts'
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
  days,
  pair,
  love,
  health,
  hours,
  study,
  naming,
  group,
  glossary,
  decision,
  'strength-gauge': strengthGauge,
  'relations-diagram': relationsDiagram,
  'ten-gods-map': tenGodsMap,
  'month-calendar': monthCalendar,
  'timing-window': timingWindow,
  'decision-compare': decisionCompare,
  'career-fit': careerFit,
  'money-flow': moneyFlow,
}

export const viewNames: ReadonlySet<string> = new Set(Object.keys(views))

export function viewOf(name: string): View | undefined {
  return Object.hasOwn(views, name) ? views[name] : undefined
}
