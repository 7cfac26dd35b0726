import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { embedLexically } from './embed-lexically.ts'

const closeness = (a: string, b: string) => {
  const [first, second] = [embedLexically(a), embedLexically(b)]
  return first.reduce((sum, value, index) => sum + value * (second[index] ?? 0), 0)
}

describe('embedLexically', () => {
  test('256 numbers of length 1, the same for the same text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: fc.constantFrom('이', '직', '운', 'a', 'b', '2', ' job ', '돈 ') }), (text) => {
        const vector = embedLexically(text)
        expect(vector).toHaveLength(256)
        expect(Math.hypot(...vector)).toBeCloseTo(1, 9)
        expect(embedLexically(text)).toEqual(vector)
      }),
    )
  })

  test('has no direction for text without a letter', () => {
    for (const text of ['', ' ', '?!', '…']) expect(embedLexically(text).every((value) => value === 0)).toBe(true)
  })

  test.each([
    ['올해 이직해도 될까요', '지금 회사를 그만두고 다른 데로 가도 될까요', '올해 이사해도 될까요'],
    ['돈은 언제 모일까요', '목돈이 생기는 때가 궁금해요', '아이는 언제 생길까요'],
    ['Will I marry soon', 'Is a wedding near', 'Will I move soon'],
    ['올해 결혼할까요', 'Is this the year I get married', '올해 합격할까요'],
  ])('%s is nearer to the same wish than to the same form', (question, sameWish, sameForm) => {
    expect(closeness(question, sameWish)).toBeGreaterThan(closeness(question, sameForm))
  })

  test('texts that share words of no lexicon are near by their letters', () => {
    expect(closeness('텃밭에 상추를 심었어요', '상추를 텃밭에 심을까')).toBeGreaterThan(closeness('텃밭에 상추를 심었어요', '기타 줄을 갈았어요'))
  })
})
