import { expect, test } from 'vitest'
import { type Chart, chartOf, effectOfSupport, factsOf, isPastCycles } from '#engine'

test.each([
  [0, 'still'],
  [0.04, 'still'],
  [-0.04, 'still'],
  [0.05, 'adds'],
  [-0.05, 'asks'],
  [1, 'adds'],
] as const)('a support of %d %s', (support, effect) => expect(effectOfSupport(support)).toBe(effect))

function seen(date: string, now: string): Chart {
  const result = chartOf({ date, time: '10:00', sex: 'male', longitude: 126.978 }, new Date(now))
  if (!result.ok) throw new Error(result.error.message)
  return result.chart
}
const cyclesIn = (chart: Chart) => new Set([...factsOf(chart).keys()].flatMap((id) => /^luck\.(?:current|next)(?=\.)/.exec(id)?.[0] ?? []))

test('there is a present cycle from the first to the birthday that ends the last, and no cycle after it', () => {
  const { fromAge } = seen('1900-01-15', '2026-11-23T03:00:00Z').luck!.cycles[0]!
  const on = (age: number, day: string) => seen('1900-01-15', `${1900 + age}-01-${day}T03:00:00Z`)
  const states = [on(fromAge, '14'), on(fromAge, '16'), on(fromAge + 90, '16'), on(fromAge + 100, '14'), on(fromAge + 100, '16')]
  expect(states.map(({ luck }) => luck!.current)).toEqual([null, 0, 9, 9, null])
  expect(states.map(isPastCycles)).toEqual([false, false, false, false, true])
  expect(states.map((chart) => [...cyclesIn(chart)])).toEqual([['luck.next'], ['luck.current', 'luck.next'], ['luck.current'], ['luck.current'], []])
})
