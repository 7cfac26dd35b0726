import { expect, it } from 'vitest'
import { tellMeasured } from './gather-evidence.ts'

type Given = Parameters<typeof tellMeasured>

it('tells of each variant that draws the template how it fares against the control', () => {
  const template = (version: string) => ({ kind: 'template', template: 'annual-strip', version })
  const run = {
    variants: [
      { id: 'control', change: null },
      { id: 'new', change: template('1.2.0') },
      { id: 'newer', change: template('1.3.0') },
      { id: 'other', change: { ...template('2.0.0'), template: 'money-flow' } },
    ],
  } as unknown as Given[0]['run']
  const analysis = {
    verdict: { kind: 'not-yet' },
    primary: {
      variants: [
        { variant: 'control', people: 510, mean: 0.4 },
        { variant: 'new', people: 498, mean: 0.46 },
      ],
      comparisons: [
        { variant: 'new', effect: 0.15, live: [-0.02, null], chanceToWin: 0.94 },
        { variant: 'other', effect: 0.5, live: [0, 1], chanceToWin: 0.5 },
      ],
    },
  } as unknown as Given[1]
  expect(tellMeasured({ id: 'strip', run }, analysis, 'annual-strip')).toEqual([
    {
      experiment: 'strip',
      variant: 'new',
      version: '1.2.0',
      people: 498,
      effect: 0.15,
      interval: [-0.02, null],
      chanceToWin: 0.94,
      verdict: 'not-yet',
    },
  ])
  expect(tellMeasured({ id: 'strip', run: null }, analysis, 'annual-strip')).toEqual([])
})
