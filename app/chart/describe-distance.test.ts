import { expect, test } from 'vitest'
import { ko } from '../messages/ko.ts'
import { createTranslate } from '../messages/translate.ts'
import { describeDistance } from './describe-distance.ts'

test.each([
  [0, '1초'],
  [37, '37초'],
  [90, '2분'],
  [5_000, '83분'],
  [7_200, '2시간'],
  [864_000, '10일'],
])('%i seconds are %s', (seconds, words) => {
  expect(describeDistance(seconds, createTranslate(ko))).toBe(words)
})
