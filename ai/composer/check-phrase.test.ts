import { describe, expect, it } from 'vitest'
import { checkPhrase } from './check-phrase.ts'
import { listPhrases } from './worded-bank.ts'

describe('a phrase in the place of another', () => {
  it.each(['ko', 'en'] as const)('what ships fits where it stands, in %s', (locale) => {
    const wrong = [...listPhrases(locale)].flatMap(([path, text]) => {
      const fault = checkPhrase(locale, path, text)
      return fault ? [`${fault} ${path}: ${text}`] : []
    })
    expect(wrong).toEqual([])
  })

  const path = 'domains.work.verdict.peer'
  it.each([
    ['unknown', 'domains.work.nothing', '함께 뛰는'],
    ['unknown', '__proto__', '함께 뛰는'],
    ['reference', path, '{fact:day.stem}{이/가} 이끄는'],
    ['reference', path, '{함께 뛰는'],
    ['name', path, 'CLAUSE 함께 뛰는'],
    ['particle', path, '사람{가/나} 이끄는'],
    ['length', path, '함께 '.repeat(200).trim()],
    ['form', path, ''],
    ['form', path, ' 함께 뛰는'],
    ['form', path, '함께\n뛰는'],
    ['form', path, '<b>함께</b> 뛰는'],
    ['form', path, '함께\u202e 뛰는'],
    ['tone', path, '반드시 함께 뛰는'],
    ['tone', path, '카톡으로 물어보기 쉬운'],
    ['tone', path, 'runs together'],
    ['tone', path, '함께 뛰는!'],
  ])('is refused: %s at %s', (fault, where, text) => {
    expect(checkPhrase('ko', where, text)).toBe(fault)
  })

  it('fits where it says the same in other words', () => {
    expect(checkPhrase('ko', path, '함께하는 사람이 일의 방향을 바꾸기 쉬운')).toBeNull()
  })
})
