import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareMarkup } from './compare-markup.ts'

describe('two renderings', () => {
  it('that are the same differ in nothing', () => {
    expect(compareMarkup('<p>가</p>', '<p>가</p>')).toBeNull()
  })

  it('differ where a text, a class and a whole element do', () => {
    expect(compareMarkup('<ul><li class="a">하나</li><li>둘</li></ul>', '<ul><li class="b">하나</li><li>두울</li><li>셋</li></ul>')).toEqual({
      removed: 2,
      added: 5,
      places: [
        { removed: ['<li class="a">'], added: ['<li class="b">'] },
        { removed: ['둘'], added: ['두울', '</li>', '<li>', '셋'] },
      ],
    })
  })

  it('never lose a piece: what is kept and removed is the one, what is kept and added the other', () => {
    const pieces = fc.array(fc.constantFrom('<a>', '</a>', 'x', '<b>', '</b>', 'y'), { maxLength: 30 })
    fc.assert(
      fc.property(pieces, pieces, (was, is) => {
        const [before, after] = [was.join(''), is.join('')]
        const count = (markup: string) =>
          markup
            .split(/(<[^>]*>)/)
            .map((piece) => piece.trim())
            .filter(Boolean).length
        const difference = compareMarkup(before, after)
        if (!difference) return before === after
        const pieces = difference.places.flatMap(({ removed }) => removed).length
        return count(before) - difference.removed === count(after) - difference.added && pieces <= difference.removed
      }),
    )
  })

  it('that share nothing are told as written anew, and long pieces are cut', () => {
    const many = (word: string) => Array.from({ length: 900 }, (_, index) => `<p>${word}${index}</p>`).join('')
    const difference = compareMarkup(many('a'), many('b'))!
    expect(difference.removed).toBeGreaterThanOrEqual(900)
    expect(difference.places.length).toBeLessThanOrEqual(20)
    expect(compareMarkup('<p>a</p>', `<p>${'길'.repeat(500)}</p>`)!.places[0]!.added[0]!.length).toBeLessThan(200)
  })
})
