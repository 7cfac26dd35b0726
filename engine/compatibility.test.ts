import { describe, expect, it } from 'vitest'
import type { BirthInput } from './client.ts'
import { compatibilityOf, groupMatrix } from './compatibility.ts'

const first = { date: '1992-03-14', time: '07:20', sex: 'female' } as const
const second = { date: '1990-07-01', time: null, sex: 'male' } as const

function compatibility(a: BirthInput, b: BirthInput) {
  const result = compatibilityOf(a, b)
  if (!result.ok) throw new Error(result.error.code)
  return result.compatibility
}

describe('compatibilityOf', () => {
  it('says of the one what it says of the other when they change places', () => {
    const [there, back] = [compatibility(first, second), compatibility(second, first)]
    expect(there.score).toBe(back.score)
    expect(there.first).toEqual(back.second)
    expect(there.second).toEqual(back.first)
    const attributed = ({ relations }: typeof there, swap: boolean) =>
      relations.map(({ kind, places }) => `${kind} ${places.map((place) => (swap ? turned(place) : place)).toSorted()}`).toSorted()
    expect(attributed(there, false)).toEqual(attributed(back, true))
  })

  it('attributes every relation to both', () => {
    for (const { places, letters } of compatibility(first, second).relations) {
      expect(new Set(places.map((place) => place.split('.')[0]))).toEqual(new Set(['first', 'second']))
      expect(letters).toHaveLength(places.length)
    }
  })

  it('finds a clash of the spouse palaces and what it takes', () => {
    // 己丑 against 癸未.
    const found = compatibility({ date: '1992-03-14' }, { date: '1992-05-07' })
    expect([found.first.pillars.day, found.second.pillars.day]).toEqual(['己丑', '癸未'])
    expect(found.spousePalace.map(({ kind }) => kind)).toEqual(['clash', 'punishment'])
    expect(found.points).toContainEqual({ ground: 'spouse-palace', points: -20 })
  })

  it('adds up', () => {
    const { score, points } = compatibility(first, second)
    expect(score).toBe(50 + points.reduce((sum, point) => sum + point.points, 0))
  })

  it('says whose birth is none', () => {
    expect(compatibilityOf(first, { date: '2023-02-29' })).toMatchObject({ ok: false, person: 'second', error: { code: 'date-impossible' } })
    expect(compatibilityOf({}, second)).toMatchObject({ ok: false, person: 'first', error: { code: 'birth-incomplete' } })
  })
})

describe('groupMatrix', () => {
  it('is symmetric, empty on the diagonal and where a birth is none', () => {
    const { scores, pairs } = groupMatrix([first, second, { date: 'never' }, { date: '2001-01-01' }])
    expect(pairs).toHaveLength(6)
    scores.forEach((row, a) => {
      row.forEach((score, b) => {
        expect(score).toBe(scores[b]![a])
        expect(score === null).toBe(a === b || a === 2 || b === 2)
      })
    })
  })
})

function turned(place: string): string {
  return place.startsWith('first') ? place.replace('first', 'second') : place.replace('second', 'first')
}
