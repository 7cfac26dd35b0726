import { describe, expect, test } from 'vitest'
import { sceneOf, tellOf } from '../../tests/eval/composer/example-brief.ts'
import { drawExamples, exampleOf } from '../../tests/example-chart.ts'
import { tellHabit, tellUseful } from './tell-why.ts'

const whyOf = (...input: Parameters<typeof tellOf>) => tellOf(...input).flatMap(({ beat, text }) => (beat === 'why' ? [text] : []))

describe('tellWhy', () => {
  test('one story: day stem, month, strength, useful element, luck', () => {
    const [stem, month, strength, useful] = whyOf('내년에 이직해도 될까요', { intent: 'career', horizon: 'year' })
    expect(stem).toMatch(/기토.*일간|일간.*기토/)
    expect(month).toMatch(/묘월.*편관/)
    expect(strength).toMatch(/신약.*추정/)
    expect(useful).toMatch(/억부.*화 기운.*추정.*기해 대운/)
  })

  test('the useful element is always told with its method and as an estimate', () => {
    for (const person of drawExamples(40, 4)) {
      const told = tellUseful(sceneOf('올해', {}, person))
      expect(told).toMatch(/억부.*추정/)
    }
  })

  test('without luck the useful element stands alone', () => {
    const unsexed = exampleOf({ date: '1992-03-14', time: '07:20', sex: null })
    expect(tellUseful(sceneOf('올해', {}, unsexed))).not.toMatch(/luck|대운/)
  })

  test('the day stem shows differently in each topic', () => {
    const habits = (['career', 'love', 'wealth', 'health', 'exam'] as const).map((intent) => tellHabit(sceneOf('?', { intent })))
    expect(new Set(habits).size).toBe(habits.length)
  })

  test('a question about the elements names both methods', () => {
    const told = tellOf('부족한 오행이 뭐예요', { intent: 'elements_yongsin', form: 'explain' })
      .map(({ text }) => text)
      .join(' ')
    expect(told).toMatch(/조후/)
    expect(told).toMatch(/억부/)
  })
})
