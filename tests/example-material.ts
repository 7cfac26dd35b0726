import { type BirthInput, candidatesOf, chartOf, compatibilityOf, selectDays } from '#engine'
import type { Material } from '#templates'

const partner: BirthInput = { date: '1990-09-26', time: null, sex: 'male' }
const friend: BirthInput = { date: '1961-05-05', time: '04:30', sex: 'female' }

/** Everything a question could bring along for this birth: a second and a third person, two months of days, open hours, a decision. */
export function exampleMaterial(birth: BirthInput, now: Date): Material {
  const people = [birth, partner, friend]
  const today = now.toISOString().slice(0, 10)
  const days = selectDays(birth, 'moving', today, new Date(now.getTime() + 60 * 86_400_000).toISOString().slice(0, 10))
  const hours = birth.time === null ? candidatesOf(birth, now) : undefined
  const chart = chartOf(partner, now)
  if (!days.ok || hours?.ok === false || !chart.ok) throw new Error('This birth has no chart.')
  const between = people.map((first, row) => people.map((second, column) => (row === column ? null : together(first, second))))
  return {
    other: { label: '상대', chart: chart.chart, compatibility: together(birth, partner) },
    group: { labels: ['나', '상대', '친구'], between },
    days: { purpose: 'moving', days: days.days },
    hours: hours?.candidates,
    decision: 'medical',
  }
}

function together(first: BirthInput, second: BirthInput) {
  const result = compatibilityOf(first, second)
  if (!result.ok) throw new Error(result.error.message)
  return result.compatibility
}
