import { describe, expect, it } from 'vitest'
import { readSpelling } from './read-spelling.ts'

describe('readSpelling', () => {
  it.each([
    ['loose letters', 'ㅈㅏㅅㅏㄹ', '자살'],
    ['a loose final', '주ㄱ고 싶다', '죽고싶다'],
    ['a drawn-out vowel', '주우욱고 싶다', '죽고싶다'],
    ['marks between letters', '죽.고.싶~다', '죽고싶다'],
    ['a letter without width', '죽\u200b고 싶다', '죽고싶다'],
    ['a digit for a syllable', '죽9싶다', '죽고싶다'],
    ['a Latin letter for a vowel', 'ㅈr살', '자살'],
    ['decomposed letters', '죽고'.normalize('NFD'), '죽고'],
  ])('undoes %s', (_, typed, read) => {
    expect(readSpelling(typed).unveiled).toBe(read)
  })

  it.each([
    ['digits for letters', 'su1c1de', 'suicide'],
    ['the other reading of 1', 'd1e', 'die'],
    ['letters apart', 's.u.i.c.i.d.e', 'suicide'],
    ['Cyrillic look-alikes', 'ѕuіcіde', 'suicide'],
    ['full width', 'ｋｍｓ', 'kms'],
    ['circled letters', 'ⓚⓜⓢ', 'kms'],
    ['repeats', 'suiiiicide', 'suicide'],
    ['stars', 'k*ll myself', 'kill myself'],
    ['an apostrophe', 'don’t', 'dont'],
  ])('reads %s', (_, typed, read) => {
    expect(readSpelling(typed).latin).toContain(read)
  })

  it('keeps words apart and tears out of the dense shape', () => {
    expect(readSpelling('혼자 살고 싶어ㅠㅠ')).toMatchObject({ spaced: '혼자 살고 싶어ㅠㅠ', dense: '혼자살고싶어' })
  })

  it('reads English words of a Korean sentence in Korean', () => {
    expect(readSpelling('나 몇 살에 die?').mixed).toBe('나몇살에죽')
    expect(readSpelling('올해 이직').mixed).toBe('')
  })
})
