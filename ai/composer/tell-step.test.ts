import { expect, test } from 'vitest'
import { tellOf } from '../../tests/eval/composer/example-brief.ts'
import { drawExamples } from '../../tests/example-chart.ts'

test('the last sentence is one step, on a day that carries the useful element', () => {
  const last = tellOf('내년에 이직해도 될까요', { intent: 'career', horizon: 'year' }).at(-1)
  expect(last?.beat).toBe('step')
  expect(last?.text).toMatch(/화 기운.*11월 28일.*보세요\.$/)
})

test('every chart gets a step', () => {
  for (const person of drawExamples(30, 6)) expect(tellOf('올해', { intent: 'health' }, person).at(-1)?.text).toMatch(/(?:보세요|두세요)\.$/)
})

test('a reading of a day has named its days already', () => {
  expect(tellOf('오늘의 운세', { intent: 'day_luck', horizon: 'day' }).at(-1)?.text).toMatch(/^다가오는 한 주에는/)
})
