import { describe, expect, it } from 'vitest'
import { wordingsOf } from './attribute-wordings.ts'

const block = (body: string, otherwise = '', number = 0) => `<!--${number} then-->${body}<!--${number} else-->${otherwise}<!--${number} end-->`
const words = (value: string, repeats = false) => {
  const wordings = wordingsOf(value, () => repeats)
  return wordings && [...wordings].sort()
}
const values = (value: string) => [...(wordingsOf(value, () => false, true) ?? [])].sort()

describe('wordings of an attribute', () => {
  it.each([
    ['p-4  m-2', ['m-2', 'p-4']],
    [`tile${block(' self')}`, ['self', 'tile']],
    [`${block('fi')}${block('xed', ' p-4', 1)}`, ['fi', 'fixed', 'p-4', 'xed']],
    [`a-${block(`b${block('c', 'd', 1)}`, 'e')}f g`, ['a-bcf', 'a-bdf', 'a-ef', 'g']],
    ['', []],
  ])('%j says every word that a reader may find', (value, expected) => {
    expect(words(value)).toEqual(expected)
  })

  it('writes a repetition on', () => {
    expect(words(`a${block(' b c')}d`, true)).toEqual(['a', 'ad', 'b', 'c', 'cd'])
    expect(words(`a${block('b')}`, true)).toBeNull()
  })

  it('takes whole values', () => {
    expect(values(block('true', 'false'))).toEqual(['false', 'true'])
    expect(values(`ask${block('open')}`)).toEqual(['ask', 'askopen'])
    expect(values(block('date'))).toEqual(['date'])
  })

  it('gives up where there are too many', () => {
    expect(words(Array.from({ length: 12 }, (_, number) => block('a', 'b', number)).join(''))).toBeNull()
    const nested = Array.from({ length: 60 }).reduce<string>((inside, _, number) => block(` a${inside}`, '', number), '')
    expect(words(nested, true)).toBeNull()
    expect(words(nested)).toEqual(['a'])
  })
})
