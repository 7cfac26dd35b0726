import { describe, expect, test } from 'vitest'
import { questions } from '../tests/eval/composer/questions.ts'
import { readAloud } from '../tests/eval/composer/read-aloud.ts'
import { drawExamples } from '../tests/example-chart.ts'
import { isWhole } from './is-whole.ts'

const sentence = (text: string) => ({ kind: 'sentence', beat: 'why', text }) as const

describe('isWhole', () => {
  test.each([
    ['ko', '\u200b'],
    ['ko', '🙂'],
    ['ko', '…'],
    ['ko', '(You will marry a rich person soon, trust me.)'],
    ['ko', '（今年は結婚できます）'],
    ['ko', '# 제목\n- 첫째예요.'],
    ['ko', '- 첫째예요.'],
    ['ko', '1. 첫째예요.'],
    ['ko', '| 표 |'],
    ['ko', '`코드` 같은 해예요.'],
    ['ko', '*차분한* 해예요.'],
    ['ko', '_차분한_ 해예요.'],
    ['ko', '차분한 해예요 🙂'],
    ['ko', '[여기](javascript:x)를 보세요.'],
    ['ko', '왜냐하면 당신의'],
    ['ko', '그리고'],
    ['ko', '{fact:day.pillar}'],
    ['en', 'El año que viene será rico y se casará en mayo.'],
    ['en', 'Dein Tagesmeister ist Holz, und 2027 wirst du heiraten.'],
    ['en', 'Votre maître du jour est le bois yang; vous vous marierez en mai.'],
    ['en', 'Anda akan menikah tahun depan.'],
    ['en', 'Você é madeira.'],
    ['en', 'ilgan-eun gapmok-ieyo.'],
    ['en', 'Descanse.'],
    ['en', 'Because your chart'],
    ['en', '{fact:day.pillar}.'],
  ] as const)('is not a sentence of %s: %s', (locale, text) => {
    expect(isWhole(sentence(text), locale)).toBe(false)
  })

  test.each([
    ['ko', '{fact:annual.2027.pillar|year}년은 서두르기보다 채우는 해예요.'],
    ['ko', '일간은 {fact:day.stem|full}{이에요/예요}.'],
    ['ko', '[이름] 님과 자주 걸어 보세요'],
    ['ko', '정미(丁未)년을 어떻게 보낼까요?'],
    ['en', 'In {fact:annual.2027.pillar} the stem is {fact:annual.2027.stem.ten-god}.'],
    ['en', 'Minji and Joon tend to lean on each other when deadlines pile up.'],
    ['en', 'A cluttered drawer, sorted on Sunday, often loosens a stubborn knot.'],
    ['en', 'Brew tea and call an old colleague this week.'],
    ['en', 'Savings grow slowly, like a garden in spring.'],
  ] as const)('is a sentence of %s: %s', (locale, text) => {
    expect(isWhole(sentence(text), locale)).toBe(true)
  })

  test('a question and a line for a slot need no end', () => {
    expect(isWhole({ kind: 'follow-up', text: '어느 달이 나을까요' }, 'ko')).toBe(true)
    expect(isWhole({ kind: 'follow-up', text: 'Which month looks better' }, 'en')).toBe(true)
    expect(isWhole({ kind: 'slot', template: 'a', slot: 'b', text: '채우는 해' }, 'ko')).toBe(true)
    expect(isWhole({ kind: 'slot', template: 'a', slot: 'b', text: '{fact:day.pillar}' }, 'ko')).toBe(true)
    expect(isWhole({ kind: 'follow-up', text: '{fact:day.pillar}' }, 'ko')).toBe(false)
  })

  test('every element of the composer is', () => {
    for (const example of drawExamples(6, 5))
      for (const question of questions)
        for (const element of readAloud(example, question).elements)
          if (element.kind !== 'component') expect([element.text, isWhole(element, question.locale)]).toEqual([element.text, true])
  })
})
