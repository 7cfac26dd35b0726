import { expect, test } from 'vitest'
import { birthSchema } from '#engine'
import { daysBetween } from '../chart/luck-days.ts'
import { draws } from '../components/relation-words.ts'
import { pagesEn } from '../messages/pages-en.ts'
import { pagesKo } from '../messages/pages-ko.ts'
import { adviseDay } from './advise-day.ts'

const birth = birthSchema.parse({ date: '1992-03-14', time: '07:20', sex: 'female', longitude: 126.978 })
const year = daysBetween(birth, '2026-01-01', '2026-12-31')

test('every day of a year has a line to do and one to leave, each with a ground that the day has', () => {
  expect(year).toHaveLength(365)
  for (const day of year) {
    const { headline, todo, leave, strength } = adviseDay(day)
    for (const key of [headline, todo.text, leave.text, strength]) expect([key in pagesKo, key in pagesEn]).toEqual([true, true])
    expect(todo.god).toBe(day.stemTenGod)
    if ('relation' in leave.ground) expect(day.relations).toContain(leave.ground.relation)
    else expect(leave.ground.god).toBe(day.branchTenGod)
  }
})

test('what rubs comes before the ten god, and what draws is never told to be left', () => {
  for (const day of year) {
    const { ground } = adviseDay(day).leave
    const rubs = day.relations.some(({ kind }) => !draws(kind))
    expect('relation' in ground).toBe(rubs)
    if ('relation' in ground) expect(draws(ground.relation.kind)).toBe(false)
  }
})

test('days differ: a year says more than thirty different things to leave and to do', () => {
  expect(new Set(year.map((day) => `${adviseDay(day).todo.text}/${adviseDay(day).leave.text}`)).size).toBeGreaterThan(30)
})
