import { describe, expect, it } from 'vitest'
import { understandBirth } from '../understand-birth.ts'

const now = new Date('2026-11-23T12:00:00Z')

function birthOf(text: string) {
  const { birth, window, place } = understandBirth(text, { now, locale: 'ko' })
  return { ...birth, window, place: place?.ko }
}

describe('what is corrected', () => {
  it.each([
    ['88년 3월 3일 아 2월이요 2월 3일 남자', { date: '1988-02-03', sex: 'male' }],
    ['89년 10월 11일이라고 했는데 12일이에요 여자', { date: '1989-10-12', sex: 'female' }],
    ['1997년 1월 5일인 줄 알았는데 1월 6일이래요', { date: '1997-01-06' }],
    ['94년 5월 2일 여자예요 아 죄송 남자예요', { date: '1994-05-02', sex: 'male' }],
    ['90년 3월 3일 오전 7시 아니 오후요', { date: '1990-03-03', time: '19:00' }],
    ['March 3, 1990 at 7:30 AM, wait PM', { date: '1990-03-03', time: '19:30' }],
    ['sorry I meant April 2 not April 1. 1990, noon', { date: '1990-04-02', time: '12:00' }],
    ['저 여자 아닌데요 남자예요 1990년 8월 2일', { date: '1990-08-02', sex: 'male' }],
    ['83년 9월 19일 남자요 앗 음력입니다', { date: '1983-09-19', calendar: 'lunar', sex: 'male' }],
  ])('%s', (text, expected) => expect(birthOf(text)).toMatchObject(expected))

  it('leaves a word of surprise alone that corrects nothing', () => {
    expect(birthOf('91년 3월 3일 서울, 아 맞다 여자고 오전 7시')).toMatchObject({ date: '1991-03-03', time: '07:00', place: '서울' })
  })
})

describe('a day that is told by both calendars', () => {
  it.each([
    ['전 87년 1월 28일이 생일이에요 음력으론 86년 12월 29일이고요 여자', { date: '1987-01-28', calendar: 'solar', sex: 'female' }],
    ['1991/12/05(음 10/30) 오전 1시 15분 남', { date: '1991-12-05', calendar: 'solar', time: '01:15', sex: 'male' }],
    ['1991년생 (음력 10월 30일) 여자', { date: '1991-10-30', calendar: 'lunar', sex: 'female' }],
    ['양력 1990년 3월 3일 여자 음력 1988년 2월 2일 남자 궁합', { date: '1990-03-03', calendar: 'solar', sex: 'female' }],
  ])('%s', (text, expected) => expect(birthOf(text)).toMatchObject(expected))
})

describe('a time that is nearly right', () => {
  it.each([
    ['70년 2월 28일 밤 12시 조금 넘어서', { time: '00:00', window: ['23:00', '01:00'] }],
    ['92년 5월 6일 정오 지나서', { window: ['12:00', '14:00'] }],
    ['90년 3월 3일 저녁 6시나 7시쯤', { time: '18:30', window: ['18:00', '19:00'] }],
    ['90년 3월 3일 오후 해질녘', { window: ['18:00', '20:00'] }],
    ['92년 5월 6일 7시 50분 전남 목포', { time: '07:50', window: undefined }],
  ])('%s', (text, expected) => expect(birthOf(text)).toMatchObject(expected))
})
