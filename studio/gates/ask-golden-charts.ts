import { dangerOf, type EvaluationUtterance } from '#ai'
import { type BirthInput, birthSchema, chartOf } from '#engine'
import { gatherMaterial } from '#readings'
import type { AskedChart } from './replay-picks.ts'

/** Asks each question of one of the births, in turn. Throws for a birth that has no chart: the births are ours. */
export function askGoldenCharts(questions: readonly EvaluationUtterance[], births: readonly BirthInput[], now: Date): AskedChart[] {
  const people = births.map((input) => {
    const birth = birthSchema.parse(input)
    const result = chartOf(birth, now)
    if (!result.ok) throw new RangeError(result.error.message)
    return { birth, chart: result.chart }
  })
  return questions.map(({ text, locale, intent }, index) => {
    const { birth, chart } = people[index % people.length]!
    const danger = dangerOf(intent.intent)
    const decision = danger && danger.kind !== 'crisis' ? danger.kind : undefined
    const self = locale === 'ko' ? '나' : 'You'
    const material = gatherMaterial({ question: text, intent, birth, chart, others: [], self, decision, now })
    return { text, locale, intent, chart, material }
  })
}
