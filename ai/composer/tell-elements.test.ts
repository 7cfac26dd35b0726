import { describe, expect, test } from 'vitest'
import { tellOf } from '../../tests/eval/composer/example-brief.ts'
import { drawExamples } from '../../tests/example-chart.ts'
import { groundText } from '../ground-text.ts'

const asked = { intent: 'elements_yongsin', form: 'open' } as const
const people = drawExamples(60, 12)
const verdictOf = (question: string, person: (typeof people)[number], locale: 'ko' | 'en' = 'ko') =>
  tellOf(question, asked, person, [], locale).flatMap(({ beat, text }) => (beat === 'verdict' ? [text] : []))

describe('a question about the elements is answered by what it asks', () => {
  test.each([
    ['저 신강인가요 신약인가요', /힘(?:의 크기는|은 [가-힣]+ 쪽).*추정/],
    ['제 용신이 뭐예요', /억부.*기운이라 추정/],
    ['부족한 오행이 뭐예요', /(?:없는|빠진) 오행/],
  ])('%s', (question, expected) => {
    for (const person of people) expect(verdictOf(question, person)[0]).toMatch(expected)
  })

  test('an element that is named is spoken of, as the chart takes it', () => {
    const first = people.map((person) => verdictOf('화 기운을 늘려도 될까요', person)[0] ?? '')
    for (const text of first) expect(text).toMatch(/화 기운/)
    for (const kind of [/억부로 (?:도움이|반기는)/, /조후로/, /가장 두터/, /글자 가운데 \d개/, /글자에 없/])
      expect(first.some((text) => kind.test(text))).toBe(true)
  })

  test('how to bring one into a day is told by its old correspondences', () => {
    for (const person of people.slice(0, 10)) expect(verdictOf('음식으로 수 기운을 채우려면요', person)[2]).toMatch(/북쪽.*짠맛.*미역/)
    expect(verdictOf('빨간 지갑 써도 되나요', people[0]!)[2]).toMatch(/화 기운.*붉은빛/)
    expect(verdictOf('which colour brings in more water', people[0]!, 'en')[2]).toMatch(/Water.*north/)
    expect(verdictOf('수 기운이 많은가요', people[0]!)[2]).toBeUndefined()
  })

  test('words that only sound like an element name none', () => {
    for (const question of ['지금 저는 신강인가요', '수요일에 태어났는데 신강인가요', '토요일에 물어봤는데 신약인가요'])
      expect(verdictOf(question, people[0]!)[0]).toMatch(/힘(?:의 크기는|은 [가-힣]+ 쪽)/)
  })

  test.each(['ko', 'en'] as const)('%s: every answer is true of the chart', (locale) => {
    const questions = {
      ko: [
        '제 용신이 뭐예요? 왜요',
        '저 신강인가요',
        '목이 부족한데 어떻게 채워요',
        '화 기운은요',
        '토 기운을 더해도 되나요',
        '금이 많은가요',
        '수 기운 음식',
      ],
      en: [
        'what is my helpful element and why',
        'how strong is my day master',
        'should i add wood',
        'is fire good for me',
        'too much earth?',
        'metal jewellery for me',
        'water habits',
      ],
    }[locale]
    for (const person of people)
      for (const question of questions)
        for (const text of verdictOf(question, person, locale)) {
          const { contradicted, absent } = groundText(text, person.facts, { told: true })
          expect({ text, contradicted, absent }).toMatchObject({ contradicted: 0, absent: 0 })
        }
  })
})
