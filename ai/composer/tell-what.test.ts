import { expect, test } from 'vitest'
import { tellOf } from '../../tests/eval/composer/example-brief.ts'
import { exampleOf } from '../../tests/example-chart.ts'

const whatOf = (...input: Parameters<typeof tellOf>) => tellOf(...input).flatMap(({ beat, text }) => (beat === 'what' ? [text] : []))

test('what the time touches, what its branch asks for, what the chart has for it', () => {
  const [relation, advice, asset] = whatOf('내년에 이직해도 될까요', { intent: 'career', horizon: 'year' })
  expect(relation).toContain('축미충')
  expect(advice).toMatch(/미토.*비견/)
  expect(asset).toContain('천을귀인')
})

test('a topic is touched first at its own place', () => {
  expect(whatOf('내년', { intent: 'career', horizon: 'year' })[0]).not.toBe(whatOf('내년', { intent: 'family', horizon: 'year' })[0])
})

test('an unknown hour is not spoken of', () => {
  const unknown = exampleOf({ date: '1992-03-14', time: null, sex: 'female' })
  expect(whatOf('내년', { horizon: 'year' }, unknown).join(' ')).not.toMatch(/태어난 시|시주/)
})
