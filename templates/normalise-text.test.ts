import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseText } from './normalise-text.ts'

describe('normaliseText', () => {
  it('changes nothing a second time, so that streamed and stored text are the same', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom('\u0344', '\u0301', '\u200b', 'e', '가', '\u1100', '\u1161')),
        }),
        (text) => {
          expect(normaliseText(normaliseText(text))).toBe(normaliseText(text))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['정미(丁未)월\n6–7월', '정미(丁未)월\n6–7월'],
    ['a\u202eb\u200bc\u2066d\ufeff', 'abcd'],
    ['\u1100\u1161', '가'],
    ['Z\u0301\u0302\u0303\u0304\u0305', 'Ź\u0302\u0303'],
    ['\u0000\u0007tab\there', 'tab\there'],
  ])('%j -> %j', (text, shown) => {
    expect(normaliseText(text)).toBe(shown)
  })
})
