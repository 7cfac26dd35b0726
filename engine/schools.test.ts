import { describe, expect, it } from 'vitest'
import { chartOf } from './chart-of.ts'
import { type BirthInput, defaultSchools, type NatalChart, type SchoolChoices, schoolNames, schoolOptions } from './client.ts'
import { referenceRows } from './reference-rows.ts'

function chart(birth: BirthInput): NatalChart {
  const result = chartOf(birth)
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(birth)}`)
  return result.chart
}

const example = { date: '1992-03-14', time: '07:20', sex: 'female' } as const
const read = (schools: SchoolChoices, birth: BirthInput = example) => chart({ ...birth, schools })

describe('schools', () => {
  it('are recorded whole, defaults included', () => {
    expect(chart(example).convention.schools).toEqual(defaultSchools)
    expect(read({ starBase: 'day' }).convention.schools).toEqual({ ...defaultSchools, starBase: 'day' })
  })

  it('by default read as if none were named', () => {
    expect(read(defaultSchools as SchoolChoices)).toEqual(chart(example))
  })

  it.each(schoolNames.flatMap((name) => schoolOptions[name].slice(1).map((option) => [name, option] as const)))(
    '%s %s makes a difference to some chart and none to the four pillars, but for the start of the year',
    (name, option) => {
      let different = 0
      for (let index = 0; index < 400; index++) {
        const birth = { instant: new Date(Date.UTC(1950, 0, 1) + index * 53.37 * 86_400_000).toISOString(), sex: 'male' } as const
        const [usual, other] = [chart(birth), read({ [name]: option }, birth)]
        const letters = ({ pillars }: NatalChart) => [pillars.year.pillar, pillars.month.pillar, pillars.day.pillar, pillars.hour?.pillar]
        if (name !== 'yearStart') expect(letters(other)).toEqual(letters(usual))
        const { convention: _usual, ...usualRest } = usual
        const { convention: _other, ...otherRest } = other
        if (JSON.stringify(usualRest) !== JSON.stringify(otherRest)) different++
      }
      expect(different).toBeGreaterThan(0)
    },
  )

  it('refuses what is no school', () => {
    for (const schools of [{ starBase: 'month' }, { colour: 'red' }, { strengthWeights: [1, 2] }, { strengthWeights: [0, 0, 0, 0, 0, 0, 0] }]) {
      const result = chartOf({ ...example, schools: schools as SchoolChoices })
      expect(result).toMatchObject({ ok: false, error: { code: 'birth-incomplete', field: 'schools' } })
    }
  })

  it('shows the age of the first luck cycle by four rules', () => {
    for (const row of referenceRows('luck-cycles')) {
      const birth = { instant: row.utc_instant!, sex: row.gender === 'M' ? 'male' : 'female' } as const
      const wholeDays = Number(row['age_intdays_round(calendar-day diff KST)'])
      const { luck } = chart(birth)
      expect(luck!.ages).toMatchObject({ round: Math.max(1, Number(row.age_round)), wholeDays, floor: Number(row.age_floor), exact: Number(row.Y) })
      for (const [luckAge, age] of [
        ['round', 'round'],
        ['whole-days', 'wholeDays'],
        ['floor', 'floor'],
        ['exact', 'exact'],
      ] as const)
        expect(read({ luckAge }, birth).luck!.displayedAge).toBe(luck!.ages[age])
    }
  })

  it('measures luck in days or in degrees, which differ by little', () => {
    const [days, degrees] = [chart(example), read({ luckMeasure: 'solar-longitude' })].map(({ luck }) => luck!.exactYears)
    expect(days).not.toBe(degrees)
    expect(Math.abs(days! - degrees!)).toBeLessThan(0.3)
  })

  it('weighs strength as the reader wants', () => {
    expect(read({ strengthWeights: [1, 0, 0, 0, 0, 0, 0] }).strength).toMatchObject({ score: 0, level: 'extremely-weak' })
    expect(read({ strengthWeights: [0, 1, 0, 0, 0, 0, 0] }).strength).toMatchObject({ score: 100, level: 'extremely-strong' })
  })
})
