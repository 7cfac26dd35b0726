import { expect, test } from 'vitest'
import { layComponents } from './lay-components.ts'
import { told } from './told.ts'

const sentences = [...told('verdict', ['a', 'b']), ...told('when', ['c']), ...told('what', ['d']), ...told('why', ['e']), ...told('step', ['f'])]
const shapeOf = (templates: string[]) =>
  layComponents(sentences, templates)
    .map((element) => (element.kind === 'component' ? element.template : '.'))
    .join(' ')

test('the first component follows the verdict', () => {
  expect(shapeOf(['one'])).toBe('. . one . . . .')
})

test('the last stands before the step, and none beside another', () => {
  expect(shapeOf(['one', 'two', 'three'])).toBe('. . one . . two . three .')
})

test('nothing is lost where there are more components than pauses', () => {
  const laid = layComponents(told('verdict', ['a']), ['one', 'two'])
  expect(laid.flatMap((element) => (element.kind === 'component' ? [element.template] : []))).toEqual(['one', 'two'])
})
