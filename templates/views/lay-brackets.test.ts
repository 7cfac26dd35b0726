import fc from 'fast-check'
import { expect, it } from 'vitest'
import { layBrackets } from './lay-brackets.ts'

interface Laid {
  x: number
  width: number
  away: number
  label: string
  between: number[]
}
const pairs = [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 2],
  [1, 3],
  [2, 3],
]
const bracketsOf = (chosen: number[][]) => chosen.map((columns) => ({ columns, style: 'joins', label: columns.join('') }))

it('puts wider brackets further out and lets neighbours share a level', () => {
  const laid = layBrackets(
    bracketsOf([
      [0, 3],
      [0, 1],
      [2, 3],
    ]),
  ) as unknown as Laid[]
  expect(laid.map(({ label, away }) => [label, away])).toEqual([
    ['01', 18],
    ['23', 18],
    ['03', 84],
  ])
})

it('gives a single bracket the middle of the room, and a triad an upright between its ends', () => {
  const [triad] = layBrackets(bracketsOf([[0, 1, 3]])) as unknown as Laid[]
  expect(triad).toMatchObject({ away: 52, x: 12.5, width: 75, between: [37.5] })
})

it('never lets an upright cross the bar of a nearer bracket that ends at the same tile', () => {
  fc.assert(
    fc.property(fc.subarray(pairs, { minLength: 2, maxLength: 3 }), (chosen) => {
      const laid = layBrackets(bracketsOf(chosen)) as unknown as Laid[]
      for (const outer of laid)
        for (const near of laid) {
          if (near.away >= outer.away) continue
          for (const [column, at] of [
            [outer.label[0]!, outer.x],
            [outer.label[1]!, outer.x + outer.width],
          ] as const)
            if (near.label.includes(column)) expect(at > near.x && at < near.x + near.width).toBe(false)
        }
    }),
  )
})
