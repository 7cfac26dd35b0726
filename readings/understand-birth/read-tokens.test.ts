import { describe, expect, it } from 'vitest'
import { understandBirth } from '../understand-birth.ts'

const now = new Date('2026-11-23T12:00:00Z')

function understand(text: string) {
  const { birth, place, missing, rest } = understandBirth(text, { now, locale: 'ko' })
  return { ...birth, place: place?.ko, missing, rest }
}

describe('words without a space between them', () => {
  it.each([
    ['저는여자구요94년4월19일오전9시에태어났어요', { date: '1994-04-19', time: '09:00', sex: 'female' }],
    ['서울출생90년3월3일여', { date: '1990-03-03', sex: 'female', place: '서울' }],
    ['19900303남0730부산', { date: '1990-03-03', time: '07:30', sex: 'male', place: '부산' }],
    ['남자1990년3월3일묘시부산출생', { date: '1990-03-03', time: '06:30', sex: 'male', place: '부산' }],
    ['90년3월3일태어난시간은몰라요여자', { date: '1990-03-03', time: null, sex: 'female' }],
    ['울엄마 60년 3월 3일', { date: '1960-03-03', sex: 'female' }],
    ['1990년 3월 3일 7시 출생이직운', { date: '1990-03-03', time: '07:00', rest: '이직운' }],
  ])('%s', (text, expected) => expect(understand(text)).toMatchObject(expected))

  it('keeps an ending that only looks like a sex', () => {
    expect(understand('90년 3월 3일여 남자여')).toMatchObject({ date: '1990-03-03', sex: 'male' })
  })
})

describe('dates in parts', () => {
  it.each([
    ['1990 3월3일', '1990-03-03'],
    ['생일은 3.3 이고 90년생', '1990-03-03'],
    ['87년생 12.8일', '1987-12-08'],
    ['2천년 3월 3일', '2000-03-03'],
    ['84년 갑자생 쥐띠 음력 시월 초하루', '1984-10-01'],
    ['저 97인데 생일 7월 22일이요', '1997-07-22'],
    ['년: 1990 월: 3 일: 3', '1990-03-03'],
    ['I am a 1995 baby, born on September 12', '1995-09-12'],
    ['1968, the 21st of January', '1968-01-21'],
    ['87 12 08 1730', '1987-12-08'],
  ])('%s', (text, date) => expect(understand(text).date).toBe(date))

  it('knows no day where only a part of the month is said', () => {
    expect(understand('93년 7월 초 여자')).toMatchObject({ missing: ['date', 'time'], sex: 'female' })
  })
})

describe('whose birth it is', () => {
  it.each([
    ['91617 여자', 'female'],
    ['my niece Sophie: 3 March 2019, 9:15am', 'female'],
    ['딸 서연이 2015년 3월 3일 오전 7시', 'female'],
    ['80년 3월 15일생 아들 둘 엄마예요', 'female'],
    ['큰아버지 48년 음력 유월 초하루', 'male'],
    ["I'm 35F born March 3rd 1990", 'female'],
    ['80/10/10 M 08시 15분', 'male'],
    ['손주 2024년 7월 7일', undefined],
    ['제가 만나는 사람이 89년 2월 2일생 남자인데 저는 91년 3월 3일생이에요', undefined],
    ['91년생 여자친구가 있는데 저는 89년 2월 2일생입니다', undefined],
  ])('%s', (text, sex) => expect(understand(text).sex).toBe(sex))
})
