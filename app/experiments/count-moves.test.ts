import { expect, test } from 'vitest'
import { assignVariant } from '../../tests/example-experiment.ts'
import { countMoves } from './count-moves.ts'

const variants = [
  { id: 'control', weight: 1, people: 100 },
  { id: 'short', weight: 1, people: 90 },
  { id: 'added', weight: 0, people: 0 },
]

test('nobody moves while every variant with people keeps a weight', () => {
  expect(countMoves(variants, { control: 1, short: 2, added: 1 })).toEqual({
    moved: 0,
    kept: 190,
    shares: [
      { variant: 'control', share: 0.25 },
      { variant: 'short', share: 0.5 },
      { variant: 'added', share: 0.25 },
    ],
  })
})

test('people of a variant that gets no weight are those who move, and nobody else', () => {
  const moves = countMoves(variants, { short: 0, added: 1 })
  expect([moves.moved, moves.kept]).toEqual([90, 100])
  // Held against the assignment itself.
  const weights = [
    { id: 'control', weight: 1 },
    { id: 'short', weight: 0 },
    { id: 'added', weight: 1 },
  ]
  const kept = variants.flatMap(({ id, people }) =>
    Array.from({ length: people }, (_person, index) => assignVariant('strip', `${id}-${index}`, weights, id) === id),
  )
  expect(kept.filter(Boolean)).toHaveLength(moves.kept)
  expect(kept.filter((one) => !one)).toHaveLength(moves.moved)
})

test('names what is not named by its present weight', () => {
  expect(countMoves(variants, {}).shares.map(({ share }) => share)).toEqual([0.5, 0.5, 0])
})
