import { expect, it } from 'vitest'
import { parseTracks } from './auto-layout.ts'

it.each([
  ['80px 80px', ['80px', '80px']],
  ['1fr 1fr', ['1fr', '1fr']],
  ['repeat(3, minmax(0, 1fr))', ['1fr', '1fr', '1fr']],
  ['repeat(2,100px) fit-content(100%)', ['100px', '100px', 'auto']],
  ['33.333333px auto', ['33.33px', 'auto']],
  ['url(x) 1fr', undefined],
  ['calc(1px + 1px)', undefined],
  ['', undefined],
  ['1px '.repeat(100), undefined],
  [`${'1'.repeat(2_000)}x`, undefined],
])('tracks %s', (sizing, tracks) => {
  expect(parseTracks(sizing)).toEqual(tracks)
})
