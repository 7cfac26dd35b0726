import { describe, expect, test } from 'vitest'
import { birthSchema, chartOf, schoolNames } from '#engine'
import { schoolDifferences } from './school-differences.ts'

const now = new Date('2026-11-27T03:00:00Z')

function differencesOf(input: Parameters<typeof birthSchema.parse>[0]) {
  const birth = birthSchema.parse(input)
  const result = chartOf(birth, now)
  if (!result.ok) throw new Error(result.error.code)
  return schoolDifferences(birth, result.chart, now)
}

const korean = { sex: 'female', longitude: 126.978 }

describe('what other schools change', () => {
  const usual = differencesOf({ ...korean, date: '1992-03-14', time: '07:20' })
  const of = (school: string, option: string) => usual.find((difference) => difference.school === school && difference.option === option)

  test('is asked of every school and never of the reading that was used', () => {
    expect(new Set(usual.map(({ school }) => school))).toEqual(new Set(schoolNames))
    expect(of('yearStart', 'ipchun')).toBeUndefined()
  })

  test('a yin day stem has other stages where yin runs as yang', () => {
    expect(of('stages', 'same-as-yang')?.groups).toContain('stage')
  })

  test('nothing changes for a birth in spring when the year begins at the solstice', () => {
    expect(of('yearStart', 'dongji')).toMatchObject({ count: 0, groups: [] })
  })

  test('the year pillar changes for a birth between solstice and 입춘', () => {
    const winter = differencesOf({ ...korean, date: '1992-01-20', time: '07:20' })
    expect(winter.find(({ school, option }) => school === 'yearStart' && option === 'dongji')?.groups).toContain('pillar')
  })
})
