import { describe, expect, it } from 'vitest'
import { differingIn, endWordsSave, openWords, type StoredWords, settleWords, takeInWords, unsavedOf } from './words-at-hand.ts'

const first: StoredWords = { revision: 1, phrases: { 'a.1': 'one' }, style: null }
const written = { phrases: { 'a.1': 'one of mine', 'a.2': 'two' }, style: '' }
const mine = { ...openWords(first, null), written }

describe('words at hand', () => {
  it('lie in the browser until the server has them', () => {
    expect(unsavedOf(openWords(first, null))).toBeNull()
    expect(unsavedOf({ ...openWords(first, null), written: { ...first, style: '  ' } })).toBeNull()
    expect(openWords(first, unsavedOf(mine))).toEqual(mine)
  })

  it('go on from what was saved, whoever wrote on meanwhile, and keep nothing else of the answer', () => {
    const answer = { revision: 2, phrases: { 'a.1': 'one of mine' }, style: null, editors: ['somebody'] }
    const hand = endWordsSave({ ...mine, sent: { phrases: answer.phrases, style: null } }, answer)
    expect(hand).toEqual({ base: { revision: 2, phrases: answer.phrases, style: null }, written, sent: null, newer: null })
    expect(JSON.stringify(unsavedOf(openWords(answer, unsavedOf(hand))))).not.toContain('somebody')
  })

  it('come together by themselves with what somebody else changed elsewhere, on an open screen and after a reload', () => {
    const stored = { revision: 2, phrases: { 'a.1': 'one', 'a.3': 'three' }, style: 'warm' }
    const merged = { base: stored, written: { phrases: { ...written.phrases, 'a.3': 'three' }, style: 'warm' }, sent: null, newer: null }
    expect(takeInWords(mine, stored)).toEqual(merged)
    expect(openWords(stored, unsavedOf(mine))).toEqual(merged)
  })

  it('are handed over in both texts where both changed a phrase, and nothing is lost until one is chosen', () => {
    const stored = { revision: 2, phrases: { 'a.1': 'one of theirs', 'a.3': 'three' }, style: null }
    const hand = takeInWords(mine, stored)
    expect(hand).toEqual({ ...mine, newer: stored })
    expect(differingIn(hand)).toEqual([{ place: 'a.1', mine: 'one of mine', theirs: 'one of theirs' }])
    expect(openWords(stored, unsavedOf(hand))).toEqual(hand)
    expect(settleWords(hand, new Map())).toMatchObject({
      base: stored,
      written: { phrases: { 'a.1': 'one of mine', 'a.2': 'two', 'a.3': 'three' } },
      newer: null,
    })
    expect(settleWords(hand, new Map([['a.1', 'theirs']])).written.phrases).toEqual({ 'a.1': 'one of theirs', 'a.2': 'two', 'a.3': 'three' })
  })

  it('are in no conflict with themselves where the answer to a save was lost', () => {
    const sent = { phrases: { 'a.1': 'one of mine' }, style: null }
    expect(takeInWords({ ...mine, sent }, { revision: 2, ...sent })).toMatchObject({
      base: { revision: 2 },
      written: { phrases: written.phrases },
      newer: null,
    })
  })

  it('take in nothing older than what is known', () => {
    const hand = takeInWords(mine, { revision: 2, phrases: {}, style: null })
    expect(takeInWords(hand, first)).toBe(hand)
  })
})
