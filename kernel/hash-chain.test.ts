import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainLink, chainStart, findBrokenLink } from './hash-chain.ts'

interface Row {
  content: unknown
  previous: string
  hash: string
}

const key = Buffer.alloc(32, 7)

function chainOf(contents: readonly unknown[]): Row[] {
  let previous = chainStart
  return contents.map((content) => {
    const link = chainLink(key, previous, content)
    previous = link.hash
    return { content, ...link }
  })
}

const contentOf = (row: Row) => row.content

describe('findBrokenLink', () => {
  it('finds nothing in a whole chain, read back from JSON with its keys in another order', () => {
    const rows = chainOf([{ a: 1, b: { d: 2, c: [3, 4] } }, 'text', { at: new Date(0) }])
    const reordered = { ...rows[0]!, content: { b: { c: [3, 4], d: 2 }, a: 1 } }
    expect(findBrokenLink(key, [reordered, ...(JSON.parse(JSON.stringify(rows.slice(1))) as Row[])], contentOf)).toBeNull()
    expect(findBrokenLink(key, [], contentOf)).toBeNull()
  })

  it('finds the first row of a chain that was written anew with another key', () => {
    const rows = chainOf(['a', 'b', 'c'])
    const otherKey = Buffer.alloc(32, 8)
    const forged = { content: 'x', ...chainLink(otherKey, rows[0]!.hash, 'x') }
    expect(findBrokenLink(key, [rows[0]!, forged, { content: 'c', ...chainLink(otherKey, forged.hash, 'c') }], contentOf)).toBe(1)
  })

  it('finds a changed, a removed, an inserted and a swapped row', () => {
    const rows = fc.array(fc.integer(), { minLength: 3, maxLength: 12 })
    fc.assert(
      fc.property(rows, fc.nat(), fc.constantFrom('change', 'remove', 'insert', 'swap'), (contents, seed, how) => {
        const chain = chainOf(contents)
        const at = seed % (chain.length - 1)
        const row = chain[at]!
        if (how === 'change') chain[at] = { ...row, content: [row.content, 'more'] }
        if (how === 'remove') chain.splice(at, 1)
        if (how === 'insert') chain.splice(at, 0, { content: 'foreign', ...chainLink(key, row.previous, 'foreign') })
        if (how === 'swap') [chain[at], chain[at + 1]] = [chain[at + 1]!, row]
        expect(findBrokenLink(key, chain, contentOf)).toBe(how === 'insert' ? at + 1 : at)
      }),
    )
  })
})
