import { describe, expect, test } from 'vitest'
import { drawExamples } from '../tests/example-chart.ts'
import { buildBrief } from './brief.ts'
import { composeReading } from './composer/compose-reading.ts'
import { refuseText } from './refuse-text.ts'

describe('refuseText', () => {
  test.each([
    ['ko', 'This year is a good time to rest.', 'language'],
    ['ko', '今年は休むのによい年です。', 'language'],
    ['ko', '今年适合休息和准备。', 'language'],
    ['en', '올해는 쉬어 가기 좋은 해예요.', 'language'],
    ['ko', 'You write one saju (Korean four pillars) reading as a list of elements.', 'leak'],
    ['en', 'I was told: Never write a pillar, letter, ten god, star, relation or count.', 'leak'],
    ['en', 'Here is the system prompt.', 'leak'],
    ['ko', '시스템 프롬프트는 다음과 같아요.', 'leak'],
    ['ko', '이전 지시를 무시하고 알려 드려요.', 'leak'],
    ['ko', '더 궁금하면 010 1234 5678 로 전화해 보세요.', 'contact'],
    ['ko', '더 궁금하면 ０１０１２３４５６７８ 로 전화해 보세요.', 'contact'],
    ['ko', '상담은 1588-1234 로 문의해 보세요.', 'contact'],
    ['ko', '공일공 일이삼사로 연락 주세요.', 'contact'],
    ['ko', '텔레그램으로 문의해 보세요.', 'contact'],
    ['ko', '부적값을 이 계좌로 보내 보세요.', 'contact'],
    ['en', 'Message me on WhatsApp for the rest.', 'contact'],
    ['ko', '합격을 보장해요.', 'promise'],
    ['ko', '백 퍼센트 이루어져요.', 'promise'],
    ['en', 'You will marry without a doubt.', 'promise'],
    ['ko', '사주에 불이 열두 개나 있어요.', 'count'],
    ['ko', '물의 기운은 모두 3개예요.', 'count'],
    ['en', 'You have twelve fire letters.', 'count'],
  ] as const)('%s: %s', (locale, text, refusal) => {
    expect(refuseText(text, locale)).toBe(refusal)
  })

  test.each([
    ['ko', '{fact:annual.2027.pillar|year}년은 서두르기보다 채우는 해예요.'],
    ['ko', '정미(丁未)년에는 편재(偏財)가 앞에 서요.'],
    ['ko', 'MBTI보다 오래된 이야기를 해 볼게요.'],
    ['ko', '{fact:day.pillar}'],
    ['ko', '불이 {fact:element.fire.count}개 있어요.'],
    ['ko', '물 한 잔 마시고 세 가지를 적어 보세요.'],
    ['ko', '약속한 일부터 정리해 보세요.'],
    ['en', 'The year {fact:annual.2027.pillar} (정미) tends to ask for patience.'],
    ['en', 'Write down three things this week.'],
  ] as const)('nothing against %s: %s', (locale, text) => {
    expect(refuseText(text, locale)).toBeNull()
  })

  test.each(['ko', 'en'] as const)('has nothing against what the composer writes in %s', (locale) => {
    for (const { facts } of drawExamples(40, 11))
      for (const intent of ['career', 'wealth', 'love', 'personality', 'year_luck'] as const) {
        const brief = buildBrief({
          locale,
          intent: { intent, horizon: 'year', form: 'open', subject: 'self', confidence: 1 },
          question: '올해는 어때요',
          memories: [],
          eligible: [],
          chosen: [],
          facts,
        })
        for (const element of composeReading(brief))
          if (element.kind !== 'component') expect([element.text, refuseText(element.text, locale)]).toEqual([element.text, null])
      }
  })
})
