import { describe, expect, it } from 'vitest'
import { readFirstPerson } from './read-first-person.ts'

describe('readFirstPerson', () => {
  it.each([
    ["They told me I'm missing wood.", 'They told you you are missing wood.'],
    ['My day stem is Ren, I was told.', 'Your day stem is Ren, you were told.'],
    ["I've three Fire letters and I walk Geng Wu.", "you've three Fire letters and you walk Geng Wu."],
  ])('%s', (said, told) => expect(readFirstPerson(said)).toBe(told))

  it('leaves a list that counts with I and words that only begin so', () =>
    expect(readFirstPerson('I. Immense myth, mend')).toBe('I. Immense myth, mend'))
})
