import { expect, it } from 'vitest'
import { loadCatalog } from '#templates'
import { findNearest } from './find-nearest.ts'

it.each([
  ['이직하기 좋은 직업과 일하는 방식', 'career-fit'],
  ['두 사람의 궁합을 보여 주는 카드', 'compatibility'],
  ['여러 해의 운을 띠로', 'annual-strip'],
  ['days that are good for moving house', 'date-picker'],
  ['the five elements and their weights', 'five-elements'],
])('finds the template that some words are about: %s', (words, id) => {
  const near = findNearest(words, loadCatalog(), 3)
  expect(near.map(({ template }) => template.manifest.id)).toContain(id)
  expect(near.map(({ likeness }) => likeness)).toEqual(near.map(({ likeness }) => likeness).toSorted((a, b) => b - a))
})

it('has an answer for no words at all', () => {
  expect(findNearest('', loadCatalog(), 1)).toHaveLength(1)
})
