import { describe, expect, test } from 'vitest'
import { attachParticle } from './attach-particle.ts'

describe('attachParticle', () => {
  test.each([
    ['정미', '은', '는', '는'],
    ['기축', '은', '는', '은'],
    ['정미(丁未)', '이', '가', '가'],
    ['병신(丙申)', '을', '를', '을'],
    ['2027', '은', '는', '은'],
    ['2025', '은', '는', '는'],
    ['6', '과', '와', '과'],
    ['물', '으로', '로', '로'],
    ['불', '이에요', '예요', '이에요'],
    ['임신', '으로', '로', '으로'],
    ['편재', '으로', '로', '로'],
  ])('%s takes the right one of %s/%s', (word, consonant, vowel, expected) => {
    expect(attachParticle(word, consonant, vowel)).toBe(expected)
  })
})
