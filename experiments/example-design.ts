import type { z } from 'zod'
import type { ChecklistFacts } from './check-design.ts'
import type { designSchema } from './design.ts'

/** What the tests of this cube start from. */
export const exampleDesign: z.input<typeof designSchema> = {
  hypothesis: 'A shorter strip of years helps more people than the long one.',
  layer: 'answer',
  conditions: [{ attribute: 'consent', is: ['experiments'] }],
  variants: [
    { id: 'control', weight: 1, change: null },
    { id: 'short', weight: 1, change: { kind: 'template', template: 'annual-strip', version: '1.1.0' } },
    { id: 'shortest', weight: 1, change: { kind: 'template', template: 'annual-strip', version: '1.2.0' } },
  ],
  primary: { id: 'helped', outcome: 'rating', better: 'more', kind: 'proportion' },
  secondary: [{ id: 'dwell', outcome: 'dwell', better: 'more', kind: 'mean', of: 'total' }],
  guardrails: [
    { metric: { id: 'grounding', outcome: 'grounding', better: 'more', kind: 'mean', of: 'average' }, margin: 0.01 },
    { metric: { id: 'complaints', outcome: 'complaint', better: 'less', kind: 'proportion' }, margin: 0 },
  ],
  rule: { leastEffect: 0.1, otherwise: 'keep-control' },
  plannedPeople: 9_000,
  ramp: [
    { share: 0.1, hours: 24 },
    { share: 0.5, hours: 24 },
    { share: 1, hours: 0 },
  ],
}

export const exampleFacts: ChecklistFacts = {
  previewed: ['control', 'short', 'shortest'],
  versions: new Set(['annual-strip@1.1.0', 'annual-strip@1.2.0']),
  unserved: [],
  running: [],
  freeShare: 1,
  peopleADay: 500,
}
