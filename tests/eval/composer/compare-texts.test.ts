import { expect, test } from 'vitest'
import { meanLikeness, shareRepeated } from './compare-texts.ts'

test('equal texts are alike in every way', () => {
  expect(meanLikeness(['one two three four five', 'one two three four five'])).toEqual({
    wordJaccard: 1,
    characterJaccard: 1,
    characterCosine: expect.closeTo(1),
  })
})

test('texts without a shared run of four are not alike', () => {
  expect(meanLikeness(['abcd efgh ijkl mnop', 'qrst uvwx yzab 1234'])).toMatchObject({ wordJaccard: 0, characterJaccard: 0 })
})

test('the mean is over all pairs', () => {
  expect(meanLikeness(['abcde', 'abcde', 'vwxyz']).characterJaccard).toBeCloseTo(1 / 3)
})

test('a repeated opening counts for each who has it', () => {
  expect(shareRepeated(['a', 'a', 'b', 'c'])).toBe(0.5)
})
