import { describe, expect, it } from 'vitest'
import {
  isOfOthersOrQuestion,
  mayShowCard,
  mayShowSentence,
  type Private,
  redactBirth,
  redactPillars,
  redactQuotes,
  textOfMarkup,
} from './redact-answer.ts'

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
    ['14 March 1992, 07:20, Seoul, female', '○○, female'],
    ['Born in Busan, raised in Pusan', 'Born in ○○, raised in Pusan'],
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

describe('a name that is written in another way', () => {
  const named = (label: string): Private => ({ profiles: [{ label, place: '', birth: { date: '2000-01-01', time: null } }] })
  it.each([
    ["O'Neil", '<p>O&#x27;Neil and you</p>'],
    ['Tom & Ann', '<b>Tom &amp; Ann</b>'],
    ['민서'.normalize('NFD'), '<b>민서</b>와 나'],
    ['민서', `<b>${'민서'.normalize('NFD')}</b>와 나`],
    ['민  서', '<b>민  서</b>'],
    ['철', '<b>철</b>과 나'],
  ])('%s is found in %s', (label, html) => {
    expect(mayShowCard(textOfMarkup(html), named(label), { pillars: true })).toBe(false)
  })

  it('of one letter is only itself', () => {
    expect(redactBirth('철이 오면 철과 철학을, 철저히', named('철'))).toBe('○○이 오면 ○○과 철학을, 철저히')
    expect(redactBirth('A colleague and I', named('A'))).toBe('A colleague and I')
  })
})

describe('redactQuotes', () => {
  it.each([
    ['둘 다 길이지만, 올해는 ‘참고 살기’보다 ‘남편과 헤어지기’ 쪽이 덜 힘들어 보여요.', '둘 다 길이지만, 올해는 ○○보다 ○○ 쪽이 덜 힘들어 보여요.'],
    ['Of “stay with Daniel” and “divorce him”, both weigh.', 'Of ○○ and ○○, both weigh.'],
    ['You asked about \'leaving Daniel\' and "Minji".', 'You asked about ○○ and ○○.'],
  ])('hides what is quoted out of a question: %s', (text, expected) => {
    expect(redactQuotes(text)).toBe(expected)
  })

  it.each(['모두가 우왕좌왕할 때 “하나씩 합시다” 하고 자리를 지키는 편이에요.', 'The years’ weight and the month’s luck'])('leaves %s', (text) => {
    expect(redactQuotes(text)).toBe(text)
  })
})

describe('isOfOthersOrQuestion', () => {
  const plain = { needs: [], slots: {} }
  it('is so of a card made of another chart, or that holds an option of the question', () => {
    expect(isOfOthersOrQuestion({ ...plain, needs: ['other'] }, {})).toBe(true)
    expect(isOfOthersOrQuestion({ ...plain, slots: { who: { type: 'string', maxLength: 9, from: 'pair.line' } } }, {})).toBe(true)
    expect(isOfOthersOrQuestion(plain, { change: '남편과 헤어지기' })).toBe(true)
    expect(isOfOthersOrQuestion(plain, { sentence: '‘참고 살기’ 쪽이 가벼워요' })).toBe(true)
    expect(isOfOthersOrQuestion(plain, { change: '', stay: '', line: '맡은 일이 또렷할 때 힘이 나요' })).toBe(false)
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

  it.each([
    ['연주에 신살 천을귀인(天乙貴人)이 있어', /천을|貴人/],
    ['2026년의 천간이 정인(正印)이니', /정인|正印/],
    ['월지의 편관이 힘을 줘요', /편관/],
    ['2026 has Direct Resource on top', /Resource/],
    ['By weight the heaviest element is Wood.', /Wood/],
  ])('hides what leads to them in %s', (text, gone) => {
    expect(redactPillars(text)).not.toMatch(gone)
  })

  it.each(['힘의 크기는 신약(身弱)으로 추정되어', '물을 자주 마시고 나무 아래를 걸어 보세요.', 'Ask a friend for a walk on November 26.'])(
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

describe('mayShowSentence', () => {
  const open = { pillars: true }
  const closed = { pillars: false }
  it('shows nothing about another person, whatever is allowed', () => {
    expect(mayShowSentence({ text: '상대의 일간은 경금', facts: ['other.day.stem'] }, open)).toBe(false)
    expect(mayShowSentence({ text: '…', facts: ['pair.relation.clash.day-day'] }, open)).toBe(false)
    expect(
      mayShowSentence({ text: '나의 일지도 상대의 일지도 축토라, 편하게 여기는 것과 지치는 때가 닮은 편이에요.', facts: ['day.branch'] }, open),
    ).toBe(false)
  })

  it.each([
    ['무토가 일간이라, 급한 사람들 사이에서 혼자 천천히 걸어요.', ['day.stem']],
    ['나의 일간 기토(己)는 방 안을 밝히는 등불이라, 조용한 얼굴이에요.', ['day.stem']],
    ['나란히 놓으면 두 길이 비슷해 보여요.', ['annual.2026.pillar']],
    ['Your day stem Yang Earth is a wide plain: you hold a good corner.', ['day.stem']],
    ['The month stem and the day branch Rat weigh little.', ['month.stem', 'day.branch']],
  ])('shows with the pillars what is of its person alone: %s', (text, facts) => {
    expect(mayShowSentence({ text, facts }, open)).toBe(true)
  })

  it.each([
    ['an image of the day stem', '○○ 일간은 방 안을 밝히는 등불이라, 조용한 얼굴이에요.', ['day.pillar']],
    ['a season', '○○월 한여름에 태어나 마음이 움직이면 숨기지 못하고', ['month.pillar']],
    ['a ten god of a named year', '2026년의 천간이 정인이니', ['annual.2026.pillar', 'annual.2026.stem.ten-god']],
    ['a star and its place', '연주에 신살 금여가 있어', ['star.golden-carriage']],
    ['a fact that nobody has thought of', '…', ['something.new']],
  ])('without the pillars shows no %s', (_, text, facts) => {
    expect(mayShowSentence({ text, facts }, closed)).toBe(false)
    expect(mayShowSentence({ text, facts }, open)).toBe(true)
  })

  it('shows the answer itself', () => {
    expect(mayShowSentence({ text: '2026년의 이직은 해 봐도 되는 쪽으로 기울어요.', facts: ['day.pillar', 'annual.2026.pillar'] }, closed)).toBe(true)
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
