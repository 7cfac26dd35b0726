import { describe, expect, test } from 'vitest'
import { tellOf } from '../../tests/eval/composer/example-brief.ts'
import { drawExamples, example, exampleOf } from '../../tests/example-chart.ts'
import { openChecker } from '../check-element.ts'
import { groundText } from '../ground-text.ts'

type Asked = Parameters<typeof tellOf>[1]
const asked: Asked = { intent: 'chart_basic', form: 'open' }
const people = drawExamples(30, 31)
const toldOf = (question: string, person = example, locale: 'ko' | 'en' = 'ko', intent: Asked = asked) => tellOf(question, intent, person, [], locale)
const verdictOf = (...asking: Parameters<typeof toldOf>) =>
  toldOf(...asking)
    .filter(({ beat }) => beat === 'verdict')
    .map(({ text }) => text)
    .join(' ')

describe('what is asked of the letters is answered as it is in the chart', () => {
  test.each([
    ['천을귀인이 어디에 있어요?', /천을귀인은 연주에 있어요/],
    ['나 도화살 있어?', /도화살이 없어요/],
    ['역마 있나요', /역마살이 없어요/],
    ['육해살 있나요', /육해살은 월지의 묘목에 있어요/],
    ['망신살 있나요', /망신살이 없어요/],
    ['어떤 귀인이 있어?', /천을귀인은 연주, 문곡귀인은 월주·시주, 태극귀인은 일주, 천덕귀인은 연주에 있어요/],
    ['내 사주에 충이 있어요?', /월간·시간의 정계충이 있어요/],
    ['삼합 있어?', /삼합이 없어요/],
    ['나 재성이 몇 개야?', /재성은 2개로, 연간의 정재, 월간의 편재예요/],
    ['식신이 있나요', /식신이 없어요/],
    ['무관사주인가요?', /관성은 2개로/],
    ['내 지장간 알려줘', /연지 신금 속의 무토·임수·경금/],
    ['공망이 뭐예요 저는', /공망은 오화·미토예요/],
    ['격국이 뭐예요', /편관격으로 추정해요/],
    ['내 일주가 뭐야?', /일주는 기축이에요.*일간은 기토고, 일지는 비견이에요/],
    ['시주 알려줘', /시주는 정묘고, 천간은 편인, 지지는 편관이에요/],
    ['대운수가 몇이에요?', /다음 대운인 무술은 2035년 1월 26일, 43세에 시작해요.*대운수는 3이에요/],
    ['신강이야 신약이야?', /신약/],
    ['목이 몇 개야?', /목 기운은 2개이고.*무게로 재면 3이에요/],
  ])('%s', (question, expected) => {
    expect(verdictOf(question)).toMatch(expected)
  })

  test.each([
    ['do I have a peach blossom star?', /has no Peach Blossom/],
    ['which noble stars do I have', /Heavenly Noble on the year pillar, .* and Heavenly Virtue on the year pillar/],
    ['any clash?', /Stem Clash between month stem and hour stem/],
    ['how many wealth stars do I have', /have 2 among the visible letters: Direct Wealth on the year stem and Indirect Wealth on the month stem/],
    ['do I have eating god', /there is no Eating God/],
    ['what are my hidden stems', /Monkey on the year branch hides Yang Earth, Yang Water and Yang Metal/],
    ['when does my luck cycle change', /begins at age 43, on January 26, 2035/],
    ['is my chart strong or weak?', /Weak/],
    ['how many wood letters do I have', /hold 2 of Wood; .* comes to 3/],
  ])('%s', (question, expected) => {
    expect(verdictOf(question, example, 'en')).toMatch(expected)
  })

  test('whether something is there is answered with yes or no first', () => {
    const asksWhether: Asked = { ...asked, form: 'yes_no' }
    expect(verdictOf('도화살 있어?', example, 'ko', asksWhether)).toMatch(/^아니요, .*도화살이 없어요/)
    expect(verdictOf('천을귀인 있어?', example, 'ko', asksWhether)).toMatch(/^네, .*연주에 있어요/)
    expect(verdictOf('무관사주인가요?', example, 'ko', asksWhether)).toMatch(/^아니요, .*관성은 2개/)
    expect(verdictOf('무식상사주예요?', example, 'ko', asksWhether)).toMatch(/^아니요, .*식상은 1개/)
    expect(verdictOf('do I have eating god?', example, 'en', asksWhether)).toMatch(/^No: /)
    expect(verdictOf('천을귀인이 어디에 있어요?')).not.toMatch(/^네/)
  })

  test.each([
    ['제 사주에 천을귀인이 없나요?', /^아니요, .*연주에 있어요/],
    ['관성 없는 사주인가요?', /^아니요, .*관성은 2개/],
    ['나이와 무관하게 제 사주에 천을귀인이 있나요?', /^네, .*연주에 있어요/],
  ])('a negative question turns yes and no round: %s', (question, expected) => {
    expect(verdictOf(question, example, 'ko', { ...asked, form: 'yes_no' })).toMatch(expected)
  })

  test.each(['내 감정인지 사주인지 모르겠어 사주 봐줘', '사주 풀이가 일관성이 있나요?', '제 사주는 센 편인 거죠?', '상관은 없지만 내 사주 알려줘'])(
    'a name inside another word is none: %s',
    (question) => {
      expect(verdictOf(question)).not.toMatch(/정인|관성|편인|상관/)
    },
  )

  test('every word that is asked about is explained', () => {
    for (const question of ['해가 있나요?', '파가 있나요?', '충이 있나요?', '형이 있나요?', '원진 있나요?', '비겁은?', '공망은?', '지장간은?'])
      for (const person of people.slice(0, 8))
        expect(
          toldOf(question, person)
            .map(({ text }) => text)
            .join(' '),
          question,
        ).not.toMatch(/용어표에 없어서/)
  })

  test('a match is answered as a match; of letters only what is no other word is told beside it', () => {
    const match: Asked = { intent: 'compatibility', form: 'yes_no', subject: 'pair' }
    expect(verdictOf('원진살 있어요?', example, 'ko', match)).toMatch(/나란히.*원진/)
    for (const question of ['남자친구랑 결혼 해도 되나요? 궁합 봐줘', '저는 형이 있는데 형이랑 궁합이 어때요?'])
      expect(verdictOf(question, example, 'ko', match)).not.toMatch(/없어요/)
    for (const question of ['will my boyfriend harm me? are we compatible?', 'do we clash?'])
      expect(verdictOf(question, example, 'en', match)).not.toMatch(/^(?:Yes|No):/)
  })

  test('a name that is another word keeps its letters, also in the first sentence', () => {
    const person = exampleOf({ date: '2001-01-09', time: '03:05', sex: 'male' })
    const checker = openChecker({ facts: person.facts, eligible: [], locale: 'ko', composed: [] })
    expect(checker.check({ kind: 'sentence', beat: 'verdict', text: '{fact:day.pillar} 일주예요.' })).toMatchObject({ text: '임신(壬申) 일주예요.' })
    expect(checker.check({ kind: 'sentence', beat: 'verdict', text: '{fact:month.pillar}월이에요.' })).toMatchObject({ text: '기축월이에요.' })
  })

  test('without an hour its pillar is said to be unknown', () => {
    const person = exampleOf({ date: '1992-03-14', time: null, sex: 'female' })
    expect(verdictOf('시주가 뭐예요', person)).toMatch(/시각을 몰라서 시주는 비워/)
    expect(verdictOf('what is my hour pillar', person, 'en')).toMatch(/hour of birth is not known/)
  })

  test('a term is explained, and then found in the chart or not', () => {
    const term: Asked = { intent: 'term_explain', form: 'explain' }
    expect(verdictOf('식신이 뭐예요', example, 'ko', term)).toMatch(/^식신은 .*말이에요. .*식신이 없어요/)
    expect(verdictOf('칠살이 뭐예요', example, 'ko', term)).toMatch(/^편관은 .*칠살/)
  })

  test.each(['내 사주 봐줘', '일주일 운세', '나 상관없는 사람이랑 일하는데', '올해 합격할까', '월간 계획', '인생 총평'])(
    'but what asks of a life is read as before: %s',
    (question) => {
      expect(toldOf(question).some(({ beat }) => beat === 'when')).toBe(true)
    },
  )
})

describe.each(['ko', 'en'] as const)('%s: whatever is asked of whichever chart', (locale) => {
  const questions = {
    ko: '도화살 있어?/년살 있어?/망신살 있어?/귀인이 있어?/신살 뭐 있어?/충이 있어?/합이 있어?/형이 있어?/원진 있어?/재성이 몇 개야?/비겁은?/식상 있어?/지장간/공망/격국/대운수/일주가 뭐야/시주가 뭐야/연주는?/신강이야?',
    en: 'peach blossom?/travel horse?/exposure star?/noble stars?/what stars do I have/any clash?/any combination?/any punishment?/wealth stars?/companion stars?/output stars?/hidden stems?/void?/structure?/next luck cycle?/day pillar?/hour pillar?/year pillar?/strong or weak?',
  }[locale].split('/')

  test('an answer comes, and every claim of it is in the chart', () => {
    for (const person of people)
      for (const question of questions) {
        const told = toldOf(question, person, locale)
        expect(told[0]?.beat, question).toBe('verdict')
        for (const { text } of told.filter(({ beat }) => beat === 'verdict')) {
          expect(text).not.toMatch(/[A-Z]{4,}|undefined|[{}]/)
          const { contradicted, absent } = groundText(text, person.facts, { told: true })
          expect({ question, text, contradicted, absent }).toMatchObject({ contradicted: 0, absent: 0 })
        }
      }
  })
})
