import { describe, expect, it } from 'vitest'
import { drawExamples, example, exampleOf } from '../../tests/example-chart.ts'
import { tenGodsMap } from './ten-gods-map.ts'

interface Row {
  term: string
  weight: string
  isMost: boolean
  gods: { name: string; count: string }[]
  letters: { place: string; isSelf: boolean; fact: string; tile: { hanja: string } }[]
}
const viewOf = (found: typeof example, locale: 'ko' | 'en' = 'ko') => tenGodsMap({ ...found, locale, focus: {} })!
const rowsOf = (found: typeof example) => viewOf(found).rows as unknown as Row[]

describe('tenGodsMap', () => {
  it('puts every letter into the row of its ten gods', () => {
    expect(rowsOf(example).map(({ term, letters }) => [term, letters.map(({ tile, place }) => tile.hanja + place)])).toEqual([
      ['비겁', ['己나', '丑일지']],
      ['식상', ['申연지']],
      ['재성', ['癸월간', '壬연간']],
      ['관성', ['卯시지', '卯월지']],
      ['인성', ['丁시간']],
    ])
  })

  it('counts the gods without the day stem, and says which group weighs most', () => {
    const rows = rowsOf(example)
    expect(rows[0]!.gods).toEqual([
      { name: '비견', count: '1', isThere: true },
      { name: '겁재', count: '–', isThere: false },
    ])
    expect(rows.filter(({ isMost }) => isMost).map(({ term, weight }) => [term, weight])).toEqual([['관성', '3.0']])
    expect(viewOf(example).line).toBe('관성이 두텁고 식상이 얇아요')
  })

  it('shows each letter once, for any birth', () => {
    for (const found of drawExamples(100, 5)) {
      const letters = rowsOf(found).flatMap((row) => row.letters)
      expect(letters.length).toBe(found.chart.birth.hourKnown ? 8 : 6)
      expect(letters.filter(({ isSelf }) => isSelf).map(({ tile }) => tile.hanja)).toEqual([found.chart.pillars.day.stem])
    }
  })

  it('calls thick and thin what the facts call strongest and weakest, on a tie too', () => {
    for (const found of [exampleOf({ date: '2009-01-04', time: '06:39' }), ...drawExamples(300, 7)]) {
      const { thick, thin } = viewOf(found) as unknown as Record<'thick' | 'thin', { element: string }>
      expect([thick.element, thin.element]).toEqual(['element.strongest', 'element.weakest'].map((fact) => found.facts.get(fact)!.value))
    }
  })

  it('says nothing of an unknown hour', () => {
    const found = exampleOf({ date: '1990-09-26', time: null })
    expect(JSON.stringify(viewOf(found))).not.toContain('hour')
  })
})
