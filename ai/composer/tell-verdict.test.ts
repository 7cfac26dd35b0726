import { describe, expect, test } from 'vitest'
import { tellOf } from '../../tests/eval/composer/example-brief.ts'
import { drawExamples, example, exampleOf } from '../../tests/example-chart.ts'

const verdictOf = (...input: Parameters<typeof tellOf>) => tellOf(...input).flatMap(({ beat, text }) => (beat === 'verdict' ? [text] : []))

describe('tellVerdict', () => {
  test('a yes-or-no question gets a leaning and a condition', () => {
    const [answer, condition] = verdictOf('내년에 이직해도 될까요', { intent: 'career', form: 'yes_no', horizon: 'year' })
    expect(answer).toMatch(/(?:2027년.*이직|이직.*2027년).*(?:쪽|가까워요)/)
    expect(condition).toMatch(/[뒤때]라면/)
  })

  test('a question of when names a time, and another to be careful with', () => {
    const [best, rivals] = verdictOf('돈은 언제 모여요', { intent: 'wealth', form: 'timing', horizon: 'range' })
    const years = (text = '') => text.match(/20\d\d(?=년)/g) ?? []
    expect(years(best)).toHaveLength(1)
    expect(new Set(years(rivals)).size).toBe(2)
    expect(years(rivals)).not.toContain(years(best)[0])
  })

  test.each(['언제 조심해야 해요', '앞으로 제일 힘든 해가 언제예요', '몸 사려야 할 때가 언제죠'])(
    'who asks when to take care is told the hard time first: %s',
    (question) => {
      const asked = { intent: 'year_luck', form: 'timing', horizon: 'range' } as const
      const hard = verdictOf(question, asked)
      const [light] = verdictOf('언제가 제일 좋아요', asked)
      const year = (text = '') => /20\d\d(?=년)/.exec(text)?.[0]
      expect(hard[0]).toMatch(/힘을 아껴 둘 때/)
      expect(hard[1]).toMatch(/가벼운 쪽/)
      expect(year(hard[0])).not.toBe(year(light))
      expect(year(hard[1])).toBe(year(light))
    },
  )

  test('nothing is told of a bond with somebody who has died', () => {
    const asked = { intent: 'family', form: 'yes_no', subject: 'group' } as const
    expect(verdictOf('돌아가신 아버지 생각에 명절이 힘들어요 남은 가족은 화목할까요', asked).join(' ')).not.toMatch(/아버지/)
    expect(verdictOf('아버지 돌아가시고 어머니와 잘 지낼까요', asked)[0]).toMatch(/엄마/)
    expect(verdictOf('아버지와 화목할까요', asked)[0]).toMatch(/아버지/)
  })

  test('of several people the one who is asked about is named', () => {
    const asked = { intent: 'family', subject: 'pair' } as const
    expect(verdictOf('아빠가 엄마한테 버럭버럭해요. 아빠하고 잘 지내려면요', asked).join(' ')).toMatch(/아버지와의 사이/)
    expect(verdictOf('아빠가 엄마한테 버럭버럭해요. 엄마하고 잘 지내려면요', asked).join(' ')).toMatch(/엄마와의 사이/)
  })

  test('the one in the clause that asks is named, before one that is told of after it', () => {
    const asked = { intent: 'exam', subject: 'other_person' } as const
    expect(verdictOf('남편이 시험에 붙을까요? 밤마다 아이를 재우고 공부해요', asked).join(' ')).toMatch(/남편/)
  })

  test('a hard time is not called easy to who asks why it was hard, and a strong chart not weak', () => {
    for (const person of drawExamples(60, 8)) {
      const asked = { intent: 'year_luck', form: 'explain', horizon: 'year' } as const
      expect(verdictOf('올해 왜 이렇게 힘들죠', asked, person)[1]).not.toMatch(/가벼운 편|걸음이 붙|내디뎌/)
      if (/^(?:extremely-|very-)?strong$/.test(String(person.facts.get('strength.level')?.value)))
        expect(verdictOf('올해 어때요', { intent: 'year_luck', horizon: 'year' }, person)[1]).not.toMatch(/조금 무거워서|오르막/)
    }
  })

  test('the condition of a no does not turn it round', () => {
    for (const person of drawExamples(40, 9)) {
      const [answer = '', condition = ''] = verdictOf('내년에 이직해도 될까요', { intent: 'career', form: 'yes_no', horizon: 'year' }, person)
      const isNo = /천천히 하는|준비를 먼저|한 박자 늦추/.test(answer)
      expect({ answer, condition, still: condition.startsWith('그래도') }).toMatchObject({ still: isNo })
    }
  })

  test('the best times of a life are decades', () => {
    const [first] = verdictOf('제일 좋은 시절 세 개 골라줘', { intent: 'life_timeline', form: 'choose_from_list', horizon: 'life' })
    expect(first).toMatch(/\d+세에 드는 .*대운이 먼저, \d+세에 드는 .*대운/)
  })

  test('who asks why of a time is not told that it is on their mind', () => {
    const [first] = verdictOf('이번 달은 왜 이렇게 풀리는 게 없죠', { intent: 'month_luck', form: 'explain', horizon: 'month' })
    expect(first).toMatch(/^까닭부터/)
    expect(first).not.toMatch(/마음이 쓰이/)
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

  test.each(['date_selection', 'move', 'day_luck'] as const)(
    'between days that are set side by side one of them is taken, and no other is named: %s',
    (intent) => {
      const verdict = verdictOf('수요일이랑 금요일 중에 언제가 나을까요', { intent, form: 'compare_options', horizon: 'range' })
      expect(verdict[0]).toMatch(/물어본 날 가운데서는 11월 2[57]일/)
      expect(verdict[1]).toMatch(/11월 25일.*11월 27일|11월 27일.*11월 25일|비켜 가는 날/)
      expect(
        verdict
          .join(' ')
          .match(/\d+월 \d+일/g)!
          .every((date) => /11월 2[57]일/.test(date)),
      ).toBe(true)
    },
  )

  test('which way to move is answered by the element that helps', () => {
    const [first] = verdictOf('어느 방향으로 이사하면 좋을까요', { intent: 'move', form: 'open' })
    expect(first).toMatch(/화 기운의 자리인 남쪽을/)
    for (const question of ['올해 이사해도 될까요', '방향을 못 잡겠어요'])
      expect(verdictOf(question, { intent: 'career' })[0]).not.toMatch(/쪽을 먼저/)
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
