import { describe, expect, it } from 'vitest'
import { drawExamples, example, exampleOf } from '../../tests/example-chart.ts'
import { relationsDiagram } from './relations-diagram.ts'

interface Row {
  name: string
  hanja: string
  style: string
  meaning: string
  fact: string
}
const viewOf = (found: typeof example, locale: 'ko' | 'en' = 'ko') => relationsDiagram({ ...found, locale, focus: {} })!

describe('relationsDiagram', () => {
  it('tells the weightiest first and merges what is the same letters in the same relation', () => {
    const found = viewOf(example).found as unknown as Row[]
    expect(found.map(({ name, hanja, style }) => [name, hanja, style])).toEqual([
      ['정임합', '丁壬合', 'joins'],
      ['정계충', '丁癸沖', 'clashes'],
      ['묘신 원진', '卯申怨嗔', 'rubs'],
      ['계기극', '癸己剋', 'presses'],
    ])
    expect(found[1]!.meaning).toBe('일터 자리와 앞날 자리가 마주 서서 부딪혀요')
    expect(found[2]).toMatchObject({ meaning: '집안·일터·앞날 자리가 어긋나기 쉬워요', fact: 'relation.resentment.year-month' })
  })

  it('draws one bracket for all that two places have with each other', () => {
    const { stems, branches } = viewOf(example)
    expect((stems as { label: string }[]).map(({ label }) => label)).toEqual(['계기극', '정계충', '정임합'])
    expect((branches as { label: string }[]).map(({ label }) => label)).toEqual(['원진·암합', '원진·암합'])
  })

  it('always lists four rows: what is there, then what is not', () => {
    for (const found of drawExamples(200, 3)) {
      const view = viewOf(found)
      const [there, absent] = [view.found as unknown as Row[], view.absent as { name: string }[]]
      expect(there.length + absent.length).toBe(4)
      if (absent.some(({ name }) => name === '충 없음')) expect(found.chart.relations.filter(({ kind }) => kind.endsWith('clash'))).toEqual([])
    }
  })

  it('leaves the unknown hour empty', () => {
    const columns = viewOf(exampleOf({ date: '1990-09-26', time: null })).columns as { stem: unknown }[]
    expect(columns.map(({ stem }) => stem === null)).toEqual([true, false, false, false])
  })
})
