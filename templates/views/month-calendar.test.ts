import { describe, expect, it } from 'vitest'
import { drawExamples, example, exampleOf } from '../../tests/example-chart.ts'
import { monthCalendar } from './month-calendar.ts'

interface Cell {
  name: string
  from: string
  isNow: boolean
  isBest: boolean
  effect: string
  start: number
  length: number
  stem: { hanja: string }
  branch: { hanja: string }
}
const cellsOf = (found: typeof example, year?: number, locale: 'ko' | 'en' = 'ko') =>
  monthCalendar({ ...found, locale, focus: year ? { year } : {} })!.cells as unknown as Cell[]

describe('monthCalendar', () => {
  it('shows the asked year from January, with the day of each solar term', () => {
    const cells = cellsOf(example, 2027)
    expect(cells.map(({ name, from }) => `${name} ${from}`).slice(0, 3)).toEqual(['1월 5일~', '2월 4일~', '3월 6일~'])
    expect(cells.map(({ stem, branch }) => stem.hanja + branch.hanja).slice(4, 7)).toEqual(['乙巳', '丙午', '丁未'])
    expect(cells.some(({ isNow }) => isNow)).toBe(false)
  })

  it('otherwise begins with the present month and names the year that January opens', () => {
    const cells = cellsOf(example)
    expect(cells.map(({ from }) => from).slice(0, 3)).toEqual(['이달', '7일~', '2027'])
    expect(cellsOf(example, undefined, 'en')[0]).toMatchObject({ name: 'Nov', from: 'Now', isNow: true })
    expect(monthCalendar({ ...example, locale: 'ko', focus: {} })!.title).toBe('지금부터 열두 달')
  })

  it('rings the two months that add most and no month that asks', () => {
    expect(cellsOf(example, 2027).flatMap(({ name, isBest }) => (isBest ? [name] : []))).toEqual(['6월', '7월'])
    for (const found of drawExamples(100, 9)) for (const { isBest, effect } of cellsOf(found)) if (isBest) expect(effect).toBe('adds')
  })

  it('draws asking to the left of the axis and adding to the right', () => {
    for (const { effect, start, length } of cellsOf(example, 2027)) {
      if (effect === 'asks') expect(start + length).toBeCloseTo(50, 5)
      else expect(start).toBe(50)
    }
  })

  it('always has twelve months, at the turn of the year too', () => {
    for (const now of ['2026-12-20', '2027-01-03', '2027-02-03', '2027-12-31'])
      expect(cellsOf(exampleOf({ date: '1990-09-26', time: null }, new Date(`${now}T03:00:00Z`))).length).toBe(12)
  })
})
