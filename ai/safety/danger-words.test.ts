import { describe, expect, test } from 'vitest'
import { nameWords } from './danger-words.ts'
import { readSpelling } from './read-spelling.ts'

const named = (text: string) => nameWords(readSpelling(text)).map(({ kind, name }) => `${kind} ${name}`)

describe('nameWords', () => {
  test.each([
    ['디스크 수술 해야 할까요', ['medical surgery', 'medical disease']],
    ['대출 받아서 아파트 살까요', ['finance estate', 'finance trade', 'finance debt']],
    ['should I sue my landlord', ['legal court', 'legal wrong']],
    ['how long will my mother live', ['lifespan span', 'lifespan measure', 'lifespan whose']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expect.arrayContaining(expected))
  })

  test('an everyday question uses none', () => {
    expect(named('오늘 기분이 좋네요')).toEqual([])
  })
})
