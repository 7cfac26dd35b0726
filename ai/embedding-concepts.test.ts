import { describe, expect, test } from 'vitest'
import { conceptDimensions, conceptsOf } from './embedding-concepts.ts'

const dimensionsOf = (text: string) => conceptsOf(text).map(({ dimension }) => dimension)

describe('conceptsOf', () => {
  test('gives each concept and its topic a dimension, the topic the lesser weight', () => {
    const found = conceptsOf('이직하고 싶어요')
    expect(found.map(({ weight }) => weight)).toEqual([1, 0.5])
    expect(found.every(({ dimension }) => dimension >= 0 && dimension < conceptDimensions)).toBe(true)
  })

  test('is the same in both languages and however it is spaced or written', () => {
    expect(dimensionsOf('시어머니')).toEqual(dimensionsOf('my mother-in-law'))
    expect(dimensionsOf('회사 를 옮 기 고 싶어')).toEqual(dimensionsOf('회사를 옮기고 싶어'))
    expect(dimensionsOf('결혼'.normalize('NFD'))).toEqual(dimensionsOf('결혼'))
    expect(dimensionsOf('BREAKUP')).toEqual(dimensionsOf('breakup'))
  })

  test('names a topic once, however many of its concepts are spoken of', () => {
    const found = dimensionsOf('이직이냐 승진이냐')
    expect(found).toHaveLength(3)
    expect(new Set(found).size).toBe(3)
  })

  test('says nothing where nothing is known', () => {
    expect(conceptsOf('')).toEqual([])
    expect(conceptsOf('텃밭에 상추')).toEqual([])
  })
})
