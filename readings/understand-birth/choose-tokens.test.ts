import { describe, expect, it } from 'vitest'
import { understandBirth } from '../understand-birth.ts'

const now = new Date('2026-11-23T12:00:00Z')

function read(text: string) {
  const { birth, place, rest } = understandBirth(text, { now })
  return { date: birth.date, time: birth.time, sex: birth.sex, place: place?.ko, rest }
}

type Row = [text: string, expected: Partial<ReturnType<typeof read>>]

describe('two people in one message', () => {
  it.each<Row>([
    [
      '92년 3월 14일생 여자고 남편은 90년 5월 3일생 남자예요. 궁합 봐주세요',
      { date: '1992-03-14', sex: 'female', rest: '남편은 90년 5월 3일생 남자예요. 궁합 봐주세요' },
    ],
    [
      '92년 3월 14일 14시 여자, 남편은 90년 5월 3일생. 우리 궁합은?',
      { date: '1992-03-14', time: '14:00', sex: 'female', rest: '남편은 90년 5월 3일생. 우리 궁합은?' },
    ],
    [
      '남편 1990년 5월 3일 오후 2시 서울생, 저는 92년 3월 14일 07시 20분 부산 여자예요',
      { date: '1992-03-14', time: '07:20', sex: 'female', place: '부산' },
    ],
  ])('%s: the speaker counts', (text, expected) => expect(read(text)).toMatchObject(expected))

  it.each<Row>([
    ['엄마 1960년 3월 3일생 궁합', { date: '1960-03-03', sex: 'female', rest: '궁합' }],
    ['우리 딸 2018년 7월 7일 오전 9시 10분생이에요 성격이 어때요?', { date: '2018-07-07', time: '09:10', sex: 'female', rest: '성격이 어때요?' }],
    [
      'my son was born on 5 March 2015 at 2:20 pm in Seoul. Will he do well at school?',
      { date: '2015-03-05', time: '14:20', sex: 'male', rest: 'Will he do well at school?' },
    ],
  ])('%s: a relative alone is the one', (text, expected) => expect(read(text)).toMatchObject(expected))
})

describe('the question keeps its own words', () => {
  it.each<Row>([
    ['92년 3월 14일생 여자인데 2027년 5월 5일에 결혼해도 될까요?', { date: '1992-03-14', sex: 'female', rest: '2027년 5월 5일에 결혼해도 될까요?' }],
    ['92년 3월 14일생인데 남자친구 언제 생길까요', { date: '1992-03-14', sex: undefined, rest: '남자친구 언제 생길까요' }],
    ['서울에서 일하는 92년 3월 14일생 여자 부산으로 이사해도 될까요?', { place: undefined, rest: '서울에서 일하는 부산으로 이사해도 될까요?' }],
    ['서울 사는데 부산에서 태어났어요', { place: '부산', rest: '서울 사는데' }],
    ['92년 3월 14일생 여자 사주로 2027년 3월 시험운 봐줘', { date: '1992-03-14', rest: '사주로 2027년 3월 시험운 봐줘' }],
    ["i'm a woman born 14/03/1992 around 7:20am in daegu, will I get the job?", { date: '1992-03-14', rest: 'will I get the job?' }],
    ['제 전화번호는 010-1992-0314이고 920314 여자예요', { date: '1992-03-14', rest: '제 전화번호는 010-1992-0314이고' }],
  ])('%s', (text, expected) => expect(read(text)).toMatchObject(expected))

  it.each([
    '나는 남자 복이 있을까?',
    '저희 부부가 2015년 5월 3일 결혼했는데 앞으로 어떨까요',
    '2015년 5월 3일에 결혼했는데 앞으로 어떨까요',
    'I got married on 5 May 2015. What now?',
    'What does 2024-05-05 mean for me?',
    '오늘 오후 3시에 면접인데 어때요?',
    '내일 3시 20분 기차 타도 될까',
    '500000원 있는데 투자할까요',
    '010-9203-1412로 연락주세요',
    '사시 합격할까요?',
    '고양이 키워도 될까요?',
    '요즘 시간이 없어요. 어떻게 할까요?',
  ])('%s: nothing of a birth', (text) => {
    const { birth, place, rest } = understandBirth(text, { now })
    expect({ birth, place, rest }).toEqual({ birth: {}, place: null, rest: text })
  })
})

describe('forms and lists', () => {
  it.each<Row>([
    ['Hi! Female, DOB 14 Mar 1992, TOB 07:20, POB Seoul', { date: '1992-03-14', time: '07:20', sex: 'female', place: '서울', rest: '' }],
    ['name: Kim, sex: F, born: 1992-03-14T07:20, Seoul, Korea', { date: '1992-03-14', time: '07:20', sex: 'female', place: '서울' }],
    ['출생시간: 모름 / 출생일: 1992.03.14 / 성별: 여 / 출생지: 부산', { date: '1992-03-14', time: null, sex: 'female', place: '부산', rest: '' }],
    ['정확한 시간은 모르지만 아침 7시쯤 태어났대요 92년 3월 14일 여자', { date: '1992-03-14', time: '07:00', sex: 'female', rest: '' }],
    ['19920314 여자 0720', { date: '1992-03-14', time: '07:20', sex: 'female', rest: '' }],
    ['920314여자서울', { date: '1992-03-14', sex: 'female', place: '서울', rest: '' }],
    ['경기도 광주 92년 3월 14일 남', { date: '1992-03-14', sex: 'male', place: '광주', rest: '' }],
    ['920314-2123456', { date: '1992-03-14', sex: 'female', rest: '' }],
    ['저는 서울시 강남구에서 1992년 3월 14일 오전 7시 20분에 태어난 여자입니다', { date: '1992-03-14', time: '07:20', place: '강남', rest: '' }],
  ])('%s', (text, expected) => expect(read(text)).toMatchObject(expected))
})
