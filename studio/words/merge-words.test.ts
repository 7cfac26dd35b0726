import { describe, expect, it } from 'vitest'
import { areSameWords, mergeWords, withPlaces } from './merge-words.ts'

const base = { phrases: { 'a.1': 'one', 'a.2': 'two' }, style: null }

describe('mergeWords', () => {
  it('takes from each what only they changed, took away or added', () => {
    const mine = { phrases: { 'a.1': 'one of mine', 'a.2': 'two', 'a.3': 'three' }, style: null }
    const theirs = { phrases: { 'a.1': 'one' }, style: 'short' }
    expect(mergeWords(base, mine, theirs)).toEqual({
      merged: { phrases: { 'a.1': 'one of mine', 'a.3': 'three' }, style: 'short' },
      differing: [],
    })
  })

  it('hands both texts over where both changed the same place, and goes on with mine', () => {
    const mine = { phrases: { 'a.1': 'mine', 'a.2': 'two' }, style: 'warm' }
    const theirs = { phrases: { 'a.1': 'theirs' }, style: 'short' }
    expect(mergeWords(base, mine, theirs)).toEqual({
      merged: { phrases: { 'a.1': 'mine' }, style: 'warm' },
      differing: [
        { place: 'a.1', mine: 'mine', theirs: 'theirs' },
        { place: 'style', mine: 'warm', theirs: 'short' },
      ],
    })
    expect(mergeWords(base, { ...base, phrases: { 'a.2': 'two' } }, { ...base, phrases: { 'a.1': 'theirs', 'a.2': 'two' } }).differing).toEqual([
      { place: 'a.1', mine: null, theirs: 'theirs' },
    ])
  })

  it('finds nothing to choose where both say the same', () => {
    const same = { phrases: { 'a.1': 'better' }, style: 'warm' }
    expect(mergeWords(base, same, same)).toEqual({ merged: same, differing: [] })
  })
})

it('words with other places keep the rest', () => {
  const words = withPlaces(
    { ...base, style: 'warm' },
    new Map([
      ['a.1', null],
      ['style', 'short'],
    ]),
  )
  expect(words).toEqual({ phrases: { 'a.2': 'two' }, style: 'short' })
  expect(areSameWords(words, { phrases: { 'a.2': 'two' }, style: 'short' })).toBe(true)
  expect(areSameWords(words, { phrases: { 'a.2': 'two' }, style: null })).toBe(false)
})
