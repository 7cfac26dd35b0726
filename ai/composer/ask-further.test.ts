import { expect, test } from 'vitest'
import { sceneOf } from '../../tests/eval/composer/example-brief.ts'
import { referencesOf } from '../render-facts.ts'
import { askFurther } from './ask-further.ts'

test('three questions, about the topic, the best month and what stood out', () => {
  const asked = askFurther(sceneOf('내년에 이직해도 될까요', { intent: 'career', horizon: 'year' }))
  expect(asked).toHaveLength(3)
  expect(asked.flatMap(referencesOf).some((id) => id.startsWith('monthly.2027'))).toBe(true)
  expect(asked.flatMap(referencesOf).some((id) => id.startsWith('star.'))).toBe(true)
})

test('other topics are asked on differently', () => {
  expect(askFurther(sceneOf('올해', { intent: 'love' }))[0]).not.toBe(askFurther(sceneOf('올해', { intent: 'wealth' }))[0])
})

test('after a question about what is stored nobody is asked about stars', () => {
  expect(askFurther(sceneOf('내 정보 지워 줘', { intent: 'privacy_request' })).flatMap(referencesOf)).toEqual([])
})
