import { describe, expect, it } from 'vitest'
import { understandBirth } from '../understand-birth.ts'

const now = new Date('2026-11-23T12:00:00Z')

describe('the place of birth', () => {
  it.each([
    ['1991-04-03 05:20 포항 결혼 언제 할까', '포항'],
    ['98.2.2 오후 3시 여 천안 취업 언제', '천안'],
    ['여자이고서울출생이에요 90년1월9일오후5시20분', '서울'],
    ['1990년5월5일오전3시에대전에서태어난남자', '대전'],
    ["I'm an American teacher in Daegu. Born June 1, 1985 in Boston", '보스턴'],
    ['I live in Seoul. Born 2 March 1990 in London at 8 am', '런던'],
    ['지금 사는 곳은 인천이고 태어난 곳은 포항이에요. 1979년 2월 9일', '포항'],
    ['아내 1985년 6월 15일 후쿠오카', '후쿠오카'],
    ['1985년 6월 15일 전주 여자 오전 7시', '전주'],
    ['제주에서 자랐고 1979년 2월 9일 파리에서 born', '파리'],
    ['93년 3월 3일 오전 7시 여자 부산 이사 가도 될까요', undefined],
    ['94년 5월 5일 남자 밤 9시 호주 유학 갈까요', undefined],
    ['1990-01-01 남자 서울 집값 오를까요', undefined],
  ])('%s: %s', (text, place) => expect(understandBirth(text, { now, locale: 'ko' }).place?.ko).toBe(place))
})
