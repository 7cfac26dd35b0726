import { describe, expect, it } from 'vitest'
import { excerptOf, matches, searchTerms } from './match-text.ts'

describe('looking for words in a text', () => {
  it('finds every word in any case and any form of a letter', () => {
    expect(matches('올해 이직해도 될까요', searchTerms('  이직   올해 '))).toBe(true)
    expect(matches('올해 이직해도 될까요'.normalize('NFD'), searchTerms('이직'))).toBe(true)
    expect(matches('Will I CHANGE jobs', searchTerms('change Jobs'))).toBe(true)
    expect(matches('올해 이직해도 될까요', searchTerms('이직 내년'))).toBe(false)
  })

  it('takes what is typed as letters, not as a pattern', () => {
    expect(matches('abc', searchTerms('.*'))).toBe(false)
    expect(matches('100% (a+b)', searchTerms('100% (a+b)'))).toBe(true)
    expect(searchTerms(' \n\t ')).toEqual([])
    expect(searchTerms(Array.from({ length: 50 }, (_unused, index) => `w${index}`).join(' '))).toHaveLength(8)
  })

  it('shows the words around what was found', () => {
    const text = `${'가'.repeat(60)} 이직을 생각해요 ${'나'.repeat(90)}`
    const excerpt = excerptOf(text, ['이직'])
    expect(excerpt).toContain('이직을 생각해요')
    expect(excerpt.startsWith('…')).toBe(true)
    expect(excerpt.endsWith('…')).toBe(true)
    expect(excerpt.length).toBeLessThanOrEqual(82)
    expect(excerptOf('짧은 이직 이야기', ['이직'])).toBe('짧은 이직 이야기')
  })
})
