import { describe, expect, it } from 'vitest'
import { conceptPatterns, concepts } from './concepts.ts'
import { normalize } from './features-of.ts'
import { readConcepts } from './read-concepts.ts'

const conceptsOf = (text: string) => [...readConcepts(normalize(text)).keys()]

describe('readConcepts', () => {
  it.each([
    ['곗돈 부은 게 아까워요', 'spendingAndDebt'],
    ['프사 내린 걔한테 톡해볼까', 'comingBack'],
    ['손이 저려서 목디스크 수술 받아요', 'surgery'],
    ['계정이랑 채팅 기록 싹 지워줘', 'deleteData'],
    ['딴 앱이랑 일주가 다르게 나와요', 'otherAppDiffers'],
    ['겁재가 뭐예요', 'termMeaning'],
    ['할머니 사주 좀 봐줘', 'relativesChart'],
    ['my landlord is taking me to court', 'courts'],
    ['should I dump my tesla shares', 'sellOrBuyAsset'],
    ['how do you say hello in french', 'languageHelp'],
    ['Where do you keep what I typed?', 'storedQuestion'],
  ])('finds in "%s" the concept %s', (text, concept) => {
    expect(conceptsOf(text)).toContain(concept)
  })

  it.each([
    ['할머니가 이 사람을 좋아해요', 'moneyLuck'],
    ['이 사람이 저한테 잘해줘요', 'moving'],
    ['언제 부자가 될까요', 'siblingsAndInLaws'],
    ['일주일 동안 쉬어요', 'sajuTerm'],
    ['the constant drain', 'markets'],
  ])('does not take "%s" for %s', (text, concept) => {
    expect(conceptsOf(text)).not.toContain(concept)
  })

  it('counts a word once, however many entries of a concept it holds', () => {
    expect(readConcepts(normalize('결혼운')).get('marrying')).toBe(1)
    expect(readConcepts(normalize('결혼이냐 재혼이냐')).get('marrying')).toBe(2)
  })

  it('marks edges of words with underscores and lets two syllables part only where an entry says so', () => {
    expect(conceptsOf('돈')).toContain('moneyLuck')
    expect(conceptsOf('제 사주')).not.toContain('parents')
    expect(conceptsOf('우린 안 맞아')).toContain('fit')
  })
})

describe('the lists', () => {
  it('holds no empty entry, none twice in a concept and no digit but 0', () => {
    for (const [name, { korean, english }] of Object.entries(concepts)) {
      for (const entries of [korean.split(' '), english.split(', ')]) {
        expect(new Set(entries).size, name).toBe(entries.length)
        for (const entry of entries) expect(entry, name).toMatch(/^[^\s,1-9](?:[^,1-9]*[^\s,1-9])?$/)
      }
    }
  })

  it('names a pattern unlike every concept', () => {
    expect(Object.keys(conceptPatterns).filter((name) => name in concepts)).toEqual([])
  })
})
