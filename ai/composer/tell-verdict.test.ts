import { describe, expect, test } from 'vitest'
import { tellOf } from '../../tests/eval/composer/example-brief.ts'
import { example, exampleOf } from '../../tests/example-chart.ts'

const verdictOf = (...input: Parameters<typeof tellOf>) => tellOf(...input).flatMap(({ beat, text }) => (beat === 'verdict' ? [text] : []))

describe('tellVerdict', () => {
  test('a yes-or-no question gets a leaning and a condition', () => {
    const [answer, condition] = verdictOf('내년에 이직해도 될까요', { intent: 'career', form: 'yes_no', horizon: 'year' })
    expect(answer).toMatch(/(?:2027년.*이직|이직.*2027년).*(?:쪽|가까워요)/)
    expect(condition).toMatch(/조건/)
  })

  test('a question of when names a time, and another to be careful with', () => {
    const [best, rivals] = verdictOf('돈은 언제 모여요', { intent: 'wealth', form: 'timing', horizon: 'range' })
    const years = (text = '') => text.match(/20\d\d(?=년)/g) ?? []
    expect(years(best)).toHaveLength(1)
    expect(new Set(years(rivals)).size).toBe(2)
    expect(years(rivals)).toContain(years(best)[0])
  })

  test('years that are asked between are weighed against each other', () => {
    const told = verdictOf('27년에 이직하는 게 나아요, 28년에 이직하는 게 나아요?', { intent: 'career', form: 'compare_options', horizon: 'range' })
    expect(told[1]).toMatch(/2027년.*2028년|2028년.*2027년/)
  })

  test('a single year that is named is not weighed against others', () => {
    const [best] = verdictOf('내년에는 언제 이직하는 게 좋아요', { intent: 'career', form: 'timing', horizon: 'range' })
    expect(best).toMatch(/2027년 \d+월/)
  })

  test('two options are both named', () => {
    expect(verdictOf('이직할지 남을지 고민이에요', { intent: 'career', form: 'compare_options' })[0]).toMatch(/‘이직하기’.*‘남기’|‘남기’.*‘이직하기’/)
  })

  test('a choice from a list names two days or months', () => {
    const [first] = verdictOf('이직하기 좋은 달을 골라 주세요', { intent: 'career', form: 'choose_from_list', horizon: 'year' })
    expect(first?.match(/\d+월(?!에 태어)/g)).toHaveLength(2)
  })

  test('a former partner’s heart is not told', () => {
    expect(verdictOf('다시 연락할까요', { intent: 'reunion', form: 'yes_no', subject: 'pair' })[0]).toMatch(
      /내 사주(?:에 적혀 있지 않|가 말해 주지 않)/,
    )
  })

  test.each([
    ['other_person', '엄마 건강은 어때요', /내 사주/],
    ['pair', '남자친구랑 잘 지낼까요', /내 사주|내 쪽/],
    ['group', '우리 가족 모두 어때요', /내 사주/],
    ['saved_profile', '저장한 엄마 사주로 봐 주세요', /프로필/],
  ] as const)('%s: it is said whose chart is read', (subject, question, expected) => {
    expect(verdictOf(question, { intent: 'family', subject }).join(' ')).toMatch(expected)
  })

  test('a match says that two charts are needed', () => {
    expect(verdictOf('궁합 봐 주세요', { intent: 'compatibility', subject: 'pair' })[0]).toMatch(/나란히/)
  })

  test('a missing element is the answer to a question about it', () => {
    const without = exampleOf({ date: '1990-05-05', time: '12:30', sex: 'male' })
    const missing = without.facts.get('element.missing')?.value as string[]
    const [first] = verdictOf('부족한 오행이 뭐예요', { intent: 'elements_yongsin', form: 'explain' }, missing.length > 0 ? without : example)
    expect(first).toMatch(missing.length > 0 ? /없는 오행은/ : /빠진 오행은 없고/)
  })
})
