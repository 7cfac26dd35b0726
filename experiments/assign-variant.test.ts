import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignmentSpecVersion, assignVariant, type Variant } from './assign-variant.ts'
import { hash64 } from './hash-text.ts'

const people = Array.from({ length: 20_000 }, (_unused, index) => `person-${index}`)

function shares(experiment: string, variants: Variant[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const person of people) {
    const variant = assignVariant(experiment, person, variants, null) ?? 'none'
    counts.set(variant, (counts.get(variant) ?? 0) + 1)
  }
  return counts
}

/** Chi-square of observed against expected shares. */
function chiSquare(counts: Map<string, number>, variants: Variant[]): number {
  const total = variants.reduce((sum, variant) => sum + variant.weight, 0)
  return variants.reduce((sum, { id, weight }) => {
    const expected = (people.length * weight) / total
    return sum + ((counts.get(id) ?? 0) - expected) ** 2 / expected
  }, 0)
}

describe('assignVariant', () => {
  it('agrees with the language-neutral vectors', () => {
    const vectors = JSON.parse(readFileSync('tests/data/assignment-vectors.json', 'utf8')) as {
      specVersion: number
      hashes: { text: string; hash: string }[]
      assignments: { experiment: string; person: string; variants: Variant[]; variant: string }[]
    }
    expect(vectors.specVersion).toBe(assignmentSpecVersion)
    for (const { text, hash } of vectors.hashes) expect(hash64(text).toString(16).padStart(16, '0')).toBe(hash)
    for (const { experiment, person, variants, variant } of vectors.assignments)
      expect(assignVariant(experiment, person, variants, null)).toBe(variant)
  })

  it.each([[[1, 1]], [[1, 3]], [[10, 20, 30, 40]], [[0.05, 0.95]]])('respects the weights %j', (weights) => {
    const variants = weights.map((weight, index) => ({ id: `v${index}`, weight }))
    expect(chiSquare(shares('weights', variants), variants)).toBeLessThan(20)
  })

  it('moves close to the fewest people when weights change', () => {
    const before = [25, 25, 25, 25].map((weight, index) => ({ id: `v${index}`, weight }))
    const after = [10, 20, 30, 40].map((weight, index) => ({ id: `v${index}`, weight }))
    const moved = people.filter((person) => assignVariant('move', person, before, null) !== assignVariant('move', person, after, null)).length
    expect(moved / people.length).toBeGreaterThan(0.19)
    expect(moved / people.length).toBeLessThan(0.25)
  })

  it('does not correlate two experiments', () => {
    const variants = [
      { id: 'a', weight: 1 },
      { id: 'b', weight: 1 },
    ]
    const same = people.filter((person) => assignVariant('one', person, variants, null) === assignVariant('two', person, variants, null)).length
    expect(Math.abs(same / people.length - 0.5)).toBeLessThan(0.02)
  })

  it('keeps a stored variant while it is live and gives nobody a variant of weight 0', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat(5), { minLength: 1, maxLength: 5 }), fc.nat(4), (person, weights, pick) => {
        const variants = weights.map((weight, index) => ({ id: `v${index}`, weight }))
        const stored = `v${pick}`
        const given = assignVariant('sticky', person, variants, stored)
        if ((weights[pick] ?? 0) > 0) expect(given).toBe(stored)
        else if (weights.some((weight) => weight > 0)) expect(weights[Number(given?.slice(1))]).toBeGreaterThan(0)
        else expect(given).toBeNull()
      }),
    )
  })
})
