import { afterEach, expect, test } from 'vitest'
import { forgetEverything } from '#kernel'
import { addNetworkUse } from './network-use.ts'

const used = (tokens: number) => ({ tokens, costMicros: 0 })

afterEach(forgetEverything)

test('a network begins each day anew', () => {
  addNetworkUse('one', '2026-11-28', used(5))
  expect(addNetworkUse('one', '2026-11-28', used(2))).toEqual(used(5))
  expect(addNetworkUse('one', '2026-11-29', used(1))).toEqual(used(0))
})

test('what a reading of yesterday comes to takes nothing away from today', () => {
  addNetworkUse('one', '2026-11-29', used(7))
  addNetworkUse('two', '2026-11-28', used(-3))
  expect(addNetworkUse('one', '2026-11-29', used(0))).toEqual(used(7))
})
