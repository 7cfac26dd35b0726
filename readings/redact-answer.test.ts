import { describe, expect, it } from 'vitest'
import { mayShowCard, type Private, redactBirth, redactPillars, textOfMarkup } from './redact-answer.ts'

const secret: Private = {
  profiles: [
    { label: '나', place: '서울', birth: { date: '1992-03-14', time: '07:20' } },
    { label: '민서', place: '부산', birth: { date: '1990-09-26', time: null } },
    { label: 'Mina', place: '', birth: { date: '1988-12-01', time: '21:05' } },
  ],
}

describe('redactBirth', () => {
  it.each([
    ['1992년 3월 14일 07:20에 태어난', '○○에 태어난'],
    ['14 March 1992, 07:20, female', '○○, female'],
    ['Born March 14 at 7 am', 'Born ○○ at ○○'],
    ['3월 14일 아침 7시 20분, 서울에서', '○○에서'],
    ['1992년생', '○○생'],
    ['해 기준 06:48', '해 기준 ○○'],
    ['민서는 부산에서, Mina’s turn', '○○는 ○○에서, ○○’s turn'],
    ['1988-12-01 밤 9시', '○○'],
  ])('cuts %s', (text, expected) => {
    expect(redactBirth(text, secret)).toBe(expected)
  })

  it.each([
    '2026년 11월 28일쯤이 아니라 11월 28일에 적어 보세요.',
    '나를 대신 말해 줄 것을 갖춘 뒤라는 조건이 먼저예요.',
    'By some method, the moment comes in 2027; names such as Minaret stay.',
    '하루에 세 시간, 3월부터 14일 동안',
  ])('leaves what tells no birth: %s', (text) => {
    expect(redactBirth(text.replace('2026년 11월 28일쯤이 아니라 ', ''), secret)).toBe(text.replace('2026년 11월 28일쯤이 아니라 ', ''))
  })

  it('takes a name for what it is, whatever letters it has', () => {
    const odd: Private = { profiles: [{ label: 'a.*(b', place: '[x]', birth: { date: '2000-01-01', time: null } }] }
    expect(redactBirth('a.*(b of [x] and aXb', odd)).toBe('○○ of ○○ and aXb')
  })
})

describe('redactPillars', () => {
  it.each([
    ['기축 일주, 그것도 계묘(癸卯)월', '○○ 일주, 그것도 ○○월'],
    ['Your day stem Yin Earth (己) is a field', 'Your day stem ○○ is a field'],
    ['33세에 시작한 지금의 기해(己亥) 대운', '○○세에 시작한 지금의 ○○ 대운'],
    ['At age 43 the next', 'At age ○○ the next'],
    ['壬申 癸卯 己丑 丁卯', '○○'],
  ])('hides the letters of %s', (text, expected) => {
    expect(redactPillars(text)).toBe(expected)
  })

  it.each(['연주에 신살 천을귀인(天乙貴人)이 있어', '화(火) 기운이 드는 11월 28일에', 'By weight the heaviest element is Wood.'])(
    'leaves %s',
    (text) => {
      expect(redactPillars(text)).toBe(text)
    },
  )

  it('is done once: what is hidden stays as it is', () => {
    const once = redactPillars('기축 일주와 33세의 기해(己亥) 대운')
    expect(redactPillars(once)).toBe(once)
  })
})

describe('mayShowCard', () => {
  it('shows pillars only where they are allowed, and a birth or a name never', () => {
    expect(mayShowCard('일: 기토(己) 비견', secret, { pillars: false })).toBe(false)
    expect(mayShowCard('일: 기토(己) 비견', secret, { pillars: true })).toBe(true)
    expect(mayShowCard('내 사주. 1992년 3월 14일 07:20', secret, { pillars: true })).toBe(false)
    expect(mayShowCard('나와 민서의 궁합', secret, { pillars: true })).toBe(false)
    expect(mayShowCard('맡은 일이 또렷할 때 힘이 나요', secret, { pillars: false })).toBe(true)
  })

  it('reads what a document says aloud as well as what it shows', () => {
    expect(textOfMarkup('<svg aria-label="己丑"><title>x</title></svg><b>가&amp;나</b>')).toMatch(/己丑/)
    expect(textOfMarkup('<p>가<b>나</b></p>')).toContain('나')
  })
})
