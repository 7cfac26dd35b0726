import { describe, expect, it } from 'vitest'
import { english } from './phrases/en/index.ts'
import { korean } from './phrases/ko/index.ts'
import { listPhrases, wordedBank } from './worded-bank.ts'

const path = 'domains.work.verdict.peer'

describe('the bank of phrases with edits', () => {
  it('lists what can be read aloud, by its path, and neither patterns nor functions', () => {
    const phrases = listPhrases('ko')
    expect(phrases.get(path)).toBe(korean.domains.work.verdict.peer)
    expect(phrases.get('glossary.tenGods.friend')).toBe(korean.glossary.tenGods.friend)
    expect([...phrases.keys()].filter((name) => /pattern|monthOf|options\.(?:change|stay)/.test(name))).toEqual([])
    expect(phrases.size).toBeGreaterThan(1_000)
  })

  it('is what ships where nothing was edited', () => {
    expect(wordedBank('ko')).toBe(korean)
    expect(wordedBank('en', {})).toBe(english)
  })

  it('has an edit in its place, and leaves what ships as it is', () => {
    const edits = { [path]: '함께할 사람이 길을 정하기 쉬운', 'opening.open.0': 'CLAUSE 해로 보여요.' }
    const bank = wordedBank('ko', edits)
    expect(bank.domains.work.verdict.peer).toBe(edits[path])
    expect(bank.opening.open[0]).toBe('CLAUSE 해로 보여요.')
    expect(Array.isArray(bank.opening.open)).toBe(true)
    expect(bank.domains.love).toBe(korean.domains.love)
    expect(korean.domains.work.verdict.peer).not.toBe(edits[path])
    expect(wordedBank('ko', edits)).toBe(bank)
  })

  it.each(['__proto__.polluted', 'constructor.prototype.x', 'domains.work.nothing', 'domains', 'monthOf', ''])(
    'a path that no phrase has changes nothing: %s',
    (wrong) => {
      expect(wordedBank('ko', { [wrong]: 'x' })).toBe(korean)
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    },
  )
})
