import { expect, test } from 'vitest'
import { type BirthInput, type Chart, chartOf, factsOf } from '#engine'
import { today } from './today.ts'

function chartOn(birth: BirthInput, day: string): Chart {
  const result = chartOf(birth, new Date(`${day}T03:00:00Z`))
  if (!result.ok) throw new Error(result.error.message)
  return result.chart
}
const year = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10))

test.each([
  { date: '1956-12-20', time: '12:59', sex: 'female', longitude: 126.978 },
  { date: '2000-01-01', time: null, sex: null },
] satisfies BirthInput[])('what stands beside the thing to leave rubs, and nothing stands there where nothing rubs: %j', (birth) => {
  for (const day of year) {
    const chart = chartOn(birth, day)
    const facts = factsOf(chart)
    const { relation } = today({ chart, facts, locale: 'ko', focus: {} }) as unknown as { relation: { fact: string } | null }
    const rubs = chart.daily[0]!.relations.some(({ kind }) => !kind.includes('combination'))
    expect([day, relation !== null]).toEqual([day, rubs])
    if (relation) expect([relation.fact.includes('combination'), facts.has(relation.fact)]).toEqual([false, true])
  }
})
