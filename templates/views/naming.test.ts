import { describe, expect, it } from 'vitest'
import { type BirthInput, chartOf, elements } from '#engine'
import { nameLetters } from './name-letters.ts'
import { naming } from './naming.ts'

const draw = (birth: BirthInput, locale: 'ko' | 'en' = 'ko') => {
  const result = chartOf(birth, new Date('2026-11-24T03:00:00Z'))
  if (!result.ok) throw new Error(result.error.message)
  return { chart: result.chart, drawn: naming({ chart: result.chart, facts: new Map(), locale, focus: {} })! }
}
interface Needed {
  element: string
  label: string
  fact: string
  letters: { tile: { hanja: string; element: string; name: string } }[]
}

describe('naming', () => {
  it('takes the elements that the methods name, each once and with its method', () => {
    const { chart, drawn } = draw({ date: '1992-03-14', time: '07:20', sex: 'female' })
    const needed = drawn.needed as unknown as Needed[]
    expect(needed.map(({ element, label, fact }) => [element, label, fact])).toEqual([
      ['fire', '억부법으로 본 화', 'useful.strength'],
      ['wood', '조후법으로 본 목', 'useful.climate'],
    ])
    for (const { element, fact } of needed) expect(chart.usefulElement.find(({ method }) => `useful.${method}` === fact)!.element).toBe(element)
    expect(drawn.line).toBe('화·목 기운을 담은 한자')
  })

  it('offers letters of the needed element only', () => {
    const { drawn } = draw({ date: '1990-09-26', time: null, sex: 'male' }, 'en')
    for (const { element, letters } of drawn.needed as unknown as Needed[]) {
      expect(letters).toHaveLength(6)
      expect(letters.every(({ tile }) => tile.element === element)).toBe(true)
    }
  })
})

describe('name letters', () => {
  /** Radicals as they stand in the letters, by the element that they carry. */
  const radicals = { wood: '木艹禾', fire: '火日灬', earth: '土山', metal: '金玉', water: '水氵' }
  const radicalOf: Record<string, string> = {
    ...Object.fromEntries([...'林桓根'].map((hanja) => [hanja, '木'])),
    ...Object.fromEntries([...'芝蓮'].map((hanja) => [hanja, '艹'])),
    秀: '禾',
    炫: '火',
    熙: '灬',
    ...Object.fromEntries([...'旻昭晟映'].map((hanja) => [hanja, '日'])),
    ...Object.fromEntries([...'垠均培基'].map((hanja) => [hanja, '土'])),
    ...Object.fromEntries([...'岳峻'].map((hanja) => [hanja, '山'])),
    ...Object.fromEntries([...'珉瑞珍玹'].map((hanja) => [hanja, '玉'])),
    ...Object.fromEntries([...'錫銀'].map((hanja) => [hanja, '金'])),
    ...Object.fromEntries([...'洙浩潤澈淑海'].map((hanja) => [hanja, '氵'])),
  }

  it('carry the element of their radical, and none stands twice', () => {
    const all = elements.flatMap((element) => nameLetters[element].map(({ hanja }) => ({ hanja, element })))
    expect(new Set(all.map(({ hanja }) => hanja)).size).toBe(all.length)
    for (const { hanja, element } of all) expect(radicals[element]).toContain(radicalOf[hanja])
  })
})
