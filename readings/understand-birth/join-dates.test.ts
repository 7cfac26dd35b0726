import { describe, expect, it } from 'vitest'
import { understandBirth } from '../understand-birth.ts'

const now = new Date('2026-11-27T03:00:00Z')

describe('parts of one date that stand apart', () => {
  it.each([
    ['83년생 여자인데 생일은 9월 1일이에요', '1983-09-01'],
    ['45년 해방되던 해 8월 20일생 남자', '1945-08-20'],
    ['음력 96년 스무아흐레 구월 여자', '1996-09-29'],
    ['어머니께서 섣달 그믐에 낳으셨다 하오 56년생이오', '1956-12-30'],
    ['49년 기축년 7월 1일 음력 술시', '1949-07-01'],
    ['기축년 49년생 7월 1일 남자', '1949-07-01'],
    ['girl born on xmas day 1999', '1999-12-25'],
    ['1983년 9월 5일이 아니라 6일이에요 여자', '1983-09-06'],
    ['birthday September 22nd, sorry, 23rd, 1993, female', '1993-09-23'],
  ])('%s is %s', (text, date) => expect(understandBirth(text, { now }).birth.date).toBe(date))

  it('leaves a day to the year that has its own', () => {
    expect(understandBirth('소송이 12월 1일인데 남편 사주 1981년 6월 7일 봐주세요', { now }).birth.date).toBe('1981-06-07')
  })

  it('leaves a year and a day apart that are of different things', () => {
    expect(understandBirth('2018년에 결혼해서 아이 없이 살다가 7월 1일에 헤어졌어요', { now }).birth).toEqual({})
  })
})
