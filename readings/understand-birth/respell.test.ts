import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { respell } from './respell.ts'

describe('respell', () => {
  it.each([
    ['1972年 5月 6日 7時半', '1972년 5월 6일 7시반'],
    ['九二年 三月 十四日', '구이년 삼월 십사일'],
    ['77녕 7뭘 7일', '77년 7월 7일'],
    ['여쟈 오젼 7씨', '여자 오전 7시'],
    ['세벽 3시에 테어났어요', '새벽 3시에 태어났어요'],
    ['76년 3월 15닐쌩, 태여난 새볔 2시 20뿐', '76년 3월 15일생, 태어난 새벽 2시 20분'],
  ])('%s is %s', (text, meant) => expect(respell(text)).toBe(meant))

  it.each(['壬申年', '세계 여행', '씨앗 3봉지', '연말 3월', '오후의 홍차'])('%s stays', (text) => expect(respell(text)).toBe(text))

  it('keeps the length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'92년월녕뭘일시씨年月日一二三여쟈오젼새벅 ') }),
        (text) => respell(text).length === text.length,
      ),
    )
  })
})
