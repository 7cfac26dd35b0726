import { expect, test } from 'vitest'
import { schoolNames, schoolOptions } from '#engine/client'
import { ko } from './ko.ts'
import { pagesEn } from './pages-en.ts'
import { pagesKo } from './pages-ko.ts'
import type { PageMessageKey } from './read-page-messages.ts'

const keys = Object.keys(pagesKo) as PageMessageKey[]
const places = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

test.each(keys)('%s takes the same values in both languages', (key) => {
  expect(places(pagesEn[key])).toEqual(places(pagesKo[key]))
})

test('no sentence shouts, and none hides one that the browser has too', () => {
  expect(keys.filter((key) => /[!！]/.test(pagesKo[key] + pagesEn[key]))).toEqual([])
  expect(keys.filter((key) => key in ko)).toEqual([])
})

test('every school and every reading of it but the default has a name', () => {
  const missing = schoolNames.flatMap((school) =>
    [`school.${school}`, ...schoolOptions[school].slice(1).map((option) => `option.${school}.${option}`)].filter((key) => !(key in pagesKo)),
  )
  expect(missing).toEqual([])
})
