import { describe, expect, test } from 'vitest'
import { tellOf } from '../../tests/eval/composer/example-brief.ts'
import { drawExamples, example } from '../../tests/example-chart.ts'
import { groundText } from '../ground-text.ts'

const people = drawExamples(80, 17)
const verdictOf = (question: string, person: (typeof people)[number] = example, locale: 'ko' | 'en' = 'ko') =>
  tellOf(question, { intent: 'personality', form: 'yes_no' }, person, [], locale).flatMap(({ beat, text }) => (beat === 'verdict' ? [text] : []))

const questions = {
  ko: '나 고집 센 편이야?/저는 내성적인가요 외향적인가요/리더십 있어?/왜 이렇게 예민할까/제가 게으른가요/거절을 못해요/창의적인가요/욱하는 성격인가요/차가운 사람인가요/우유부단한가요/끈기가 없나요/욕심이 많나요',
  en: 'am I stubborn?/am I an introvert?/am I a leader/why am I so sensitive/am I lazy/am I a pushover/am I creative/do I have a temper/am I a cold person/am I indecisive/am I a patient person/am I ambitious',
}

describe.each(['ko', 'en'] as const)('%s: a side of a character that is asked about', (locale) => {
  test.each(questions[locale].split('/'))('is told as the chart has it, by its letters: %s', (question) => {
    const told = people.map((person) => verdictOf(question, person, locale))
    const answers = told.map(([answer = '']) => answer.replace(locale === 'ko' ? /^.*?에게 / : /^.* pillar, /, ''))
    // Not everybody is told the same.
    expect(new Set(answers).size).toBeGreaterThanOrEqual(3)
    for (const [index, texts] of told.entries())
      for (const text of texts) {
        expect(text).not.toMatch(/[A-Z]{4,}|undefined|[{}]/)
        const { contradicted, absent } = groundText(text, people[index]!.facts, { told: true })
        expect({ text, contradicted, absent }).toMatchObject({ contradicted: 0, absent: 0 })
      }
  })

  test('is told by the day stem where all of it is asked', () => {
    const [gift, shadow] = locale === 'ko' ? ['내 장점이 뭐야', '내 단점이 뭐야'] : ['what am I good at', 'what are my weaknesses']
    expect(verdictOf(gift!, example, locale)[1]).toMatch(/기토|Yin Earth/)
    expect(verdictOf(gift!, example, locale)[0]).not.toBe(verdictOf(shadow!, example, locale)[0])
  })
})

test('a side of somebody else is not told of who asks', () => {
  for (const question of ['남편이 너무 예민한데 저는 어떤 성격이에요?', '남자친구 성격이 욱하는데 제 성격은 어때요?'])
    expect(verdictOf(question)[0]).not.toMatch(/보여요/)
  const [first] = tellOf('남편은 고집이 센가요', { intent: 'personality', form: 'yes_no', subject: 'other_person' })
  expect(first?.text).not.toMatch(/보여요/)
})

test('a person as a whole is told as before', () => {
  for (const question of ['저는 어떤 사람이에요', '내 성격 알려줘', 'what am I like']) expect(verdictOf(question)[0]).not.toMatch(/보여요|tend to/)
})
