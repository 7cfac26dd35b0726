import { expect, test } from 'vitest'
import { sceneOf } from '../../tests/eval/composer/example-brief.ts'
import { findOptions } from './find-options.ts'

const optionsOf = (question: string) => findOptions(sceneOf(question, { intent: 'career', form: 'compare_options' }))

test.each([
  ['이직할지 남을지 고민이에요', '이직하기', '남기'],
  ['회사 옮길지 다닐지 모르겠어요', '회사 옮기기', '다니기'],
  ['창업이랑 취업 중에 뭐가 나아요', '창업', '취업'],
  ['stay in the city or move to a farmhouse', 'stay in the city', 'move to a farmhouse'],
  ['이사 vs 전세 연장', '이사', '전세 연장'],
  ['군대 말뚝 박을까 전역할까', '군대 말뚝 박기', '전역하기'],
  ['이사할까요 아니면 여기 남을까요?', '이사하기', '여기 남기'],
])('%s weighs %s and %s', (question, first, last) => {
  expect(optionsOf(question)).toMatchObject({ first, last })
})

test('what moves is favoured where the time adds strength', () => {
  // 2026 adds strength to the example chart.
  expect(optionsOf('이직할지 남을지 고민이에요')?.chosen).toBe('이직하기')
})

test.each([['two years', '2029년이랑 2032년 중에 뭐가 나아요', '2029년']])('%s are weighed by what they add', (_, question, chosen) => {
  expect(optionsOf(question)?.chosen).toBe(chosen)
})

test.each([
  ['이 아주 아주 긴 문장으로 적힌 첫째 길이랑 둘째 중에 뭐가 나아요'],
  ['{fact:x}랑 <b>둘째</b> 중에 뭐가 나아요'],
  ['편재랑 정재 중에 뭐가 나아요'],
  ['그냥 고민이에요'],
])('nothing of “%s” is quoted', (question) => {
  expect(optionsOf(question)).toBeNull()
})
