import { describe, expect, it } from 'vitest'
import { understandBirth } from '../understand-birth.ts'

const now = new Date('2026-11-27T03:00:00Z')

function read(text: string) {
  const { birth, place } = understandBirth(text, { now })
  return { date: birth.date, time: birth.time, sex: birth.sex, place: place?.ko }
}

describe('birth data that foreign words keep apart from their date', () => {
  it.each([
    ['2004년 11월 5일 유도분만으로 오전 11시, 아들', { date: '2004-11-05', time: '11:00', sex: 'male' }],
    ['80년 10월 10일 오전 8시 15분 마케팅 일하는 여자예요', { date: '1980-10-10', sex: 'female' }],
    ['엄마 사주 좀 볼게요 59년 8월 24일', { date: '1959-08-24', sex: 'female' }],
    ['1988년 2월 3일생 남자, 생시는 엄마 말로는 오전 6시래요', { date: '1988-02-03', time: '06:00', sex: 'male' }],
    ['Born 30 Aug 2002 in a taxi, male, Vancouver', { date: '2002-08-30', sex: 'male', place: '밴쿠버' }],
  ])('%s', (text, expected) => expect(read(text)).toMatchObject(expected))

  it('takes a sex for its own where somebody tells an age', () => {
    expect(read('35살 직장 다니는 남자입니다 이직할까요?')).toMatchObject({ sex: 'male' })
  })

  it.each([
    ['92년 3월 14일생인데 좋은 남자 언제 만날까요?', { sex: undefined }],
    ['92년 3월 14일생 여자, 남편은 90년 5월 3일 오후 2시생', { sex: 'female', time: undefined }],
    ['35살인데 상사가 남자입니다', { sex: undefined }],
  ])('leaves what belongs to a question or to somebody else: %s', (text, expected) => expect(read(text)).toMatchObject(expected))
})
