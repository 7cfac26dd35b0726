import { expect, it } from 'vitest'
import { isWorkOfAnother, keyOfWork } from './kept-work.ts'

it('work of one person is nobody else’s, whatever it is of', () => {
  const key = keyOfWork('a1', 'draft', 'draft0001')
  expect(key).not.toBe(keyOfWork('a2', 'draft', 'draft0001'))
  expect([isWorkOfAnother(key, 'a1'), isWorkOfAnother(key, 'a'), isWorkOfAnother(key, 'a2')]).toEqual([false, true, true])
  expect(isWorkOfAnother('composer/new', 'a1')).toBe(false)
})

it('work under a key that names nobody is taken away from everybody', () => {
  expect(isWorkOfAnother('heal7-studio-draft0001', 'a1')).toBe(true)
})
