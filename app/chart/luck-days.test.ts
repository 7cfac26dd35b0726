import { expect, test } from 'vitest'
import { birthSchema, shiftDay } from '#engine'
import { daysBetween } from './luck-days.ts'

test('every day between two is told once and in order, with pillars that follow on each other', () => {
  const birth = birthSchema.parse({ date: '1992-03-14', time: '07:20', sex: 'female', longitude: 126.978 })
  const days = daysBetween(birth, '2026-11-07', '2026-12-06')
  expect(days.map(({ date }) => date)).toEqual(Array.from({ length: 30 }, (_, index) => shiftDay('2026-11-07', index)))
  expect(days.slice(20, 22).map(({ pillar }) => pillar)).toEqual(['乙巳', '丙午'])
  expect(daysBetween(birth, '2026-12-06', '2026-11-07')).toEqual([])
})
