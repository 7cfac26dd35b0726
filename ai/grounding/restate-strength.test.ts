import { expect, test } from 'vitest'
import { strength } from './restate-strength.ts'

test.each([
  ['Extremely strong: there is no gentler way to grade this day master.', 'Your day master is extremely strong.'],
  ['This is a frail Jia with hardly anything behind it, so the self is rated very weak.', 'Your day master is very weak.'],
  ['The day master is not very weak.', 'Your day master is not very weak.'],
  ['Nobody could call this day master anything but extremely weak.', 'Your day master is extremely weak.'],
  ['The self here is robust, sitting above the balance point.', undefined],
  ['The self is robust.', 'Your day master is strong.'],
  ['A frail day master if ever there was one.', 'Your day master is weak.'],
])('%s', (written, told) => {
  expect(strength(written)).toEqual(told ? [told] : [])
})
