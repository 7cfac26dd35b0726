import { describe, expect, test } from 'vitest'
import { branches } from '#engine/client'
import { tellOf } from '../../tests/eval/composer/example-brief.ts'
import { exampleOf } from '../../tests/example-chart.ts'
import { groundText } from '../ground-text.ts'
import { isSamjae } from './tell-premise.ts'

test('each triad has its three years of samjae', () => {
  const yearsOf = (born: (typeof branches)[number]) => branches.filter((year) => isSamjae(born, year)).join('')
  for (const born of ['申', '子', '辰'] as const) expect(yearsOf(born)).toBe('寅卯辰')
  for (const born of ['亥', '卯', '未'] as const) expect(yearsOf(born)).toBe('巳午未')
  for (const born of ['寅', '午', '戌'] as const) expect(yearsOf(born)).toBe('申酉戌')
  for (const born of ['巳', '酉', '丑'] as const) expect(yearsOf(born)).toBe('子丑亥')
})

describe('what a question takes for granted', () => {
  const horse = exampleOf({ date: '1990-05-05', time: '12:30', sex: 'male' })
  const rabbit = exampleOf({ date: '1987-05-05', time: '12:30', sex: 'male' })
  const asked = { intent: 'year_luck', form: 'yes_no', horizon: 'year' } as const
  const toldOf = (question: string, person: typeof horse, locale: 'ko' | 'en' = 'ko', subject: 'self' | 'other_person' = 'self') =>
    tellOf(question, { ...asked, subject }, person, [], locale).map(({ text }) => text)

  test('samjae is told by the year of birth', () => {
    expect(toldOf('올해 삼재라는데 괜찮을까요', horse).join(' ')).toMatch(/2026년은 삼재가 아니/)
    expect(toldOf('올해 삼재라는데 괜찮을까요', rabbit).join(' ')).toMatch(/2026년은 삼재에 드는 해/)
    expect(toldOf('am i in samjae this year', horse, 'en').join(' ')).toMatch(/does not count among the three/)
  })

  test('another animal than one’s own is put right, one’s own is not', () => {
    expect(toldOf('개띠 올해 대박이라는데 나도 그래요?', horse).join(' ')).toMatch(/곧 말띠라서/)
    expect(toldOf('말띠 올해 대박이라는데 나도 그래요?', horse).join(' ')).not.toMatch(/말띠라서/)
    expect(toldOf('남편이 개띠인데 올해 괜찮을까요', horse, 'ko', 'other_person').join(' ')).not.toMatch(/말띠라서/)
    expect(toldOf('올해 괜찮을까요', horse).join(' ')).not.toMatch(/띠/)
  })

  test.each([
    ['ko', ['개띠 올해 어때요', '올해 삼재인가요']],
    ['en', ['how is this year for a dog', 'am i in samjae this year']],
  ] as const)('%s: nothing of it is untrue of the chart', (locale, questions) => {
    for (const person of [horse, rabbit])
      for (const question of questions)
        for (const text of toldOf(question, person, locale)) expect(groundText(text, person.facts, { told: true })).toMatchObject({ contradicted: 0 })
  })
})
