import { expect, test } from 'vitest'
import { en } from './en.ts'
import { ko } from './ko.ts'
import { createTranslate, type MessageKey } from './translate.ts'

const keys = Object.keys(ko) as MessageKey[]
const places = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

test.each(keys)('%s takes the same values in both languages', (key) => {
  expect(places(en[key])).toEqual(places(ko[key]))
})

test('no sentence shouts', () => {
  expect(keys.filter((key) => /[!！]/.test(ko[key] + en[key]))).toEqual([])
})

test('a value is put at its place and an unknown place is left to be seen', () => {
  const t = createTranslate(ko)
  expect(t('recall.count', { count: 3 })).toContain('3')
  expect(t('recall.count', {})).toContain('{count}')
})
