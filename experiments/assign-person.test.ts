import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocateSlots, slotsOfLayer } from './allocate-slots.ts'
import { assignPerson, isHeldOut, planAssignment, type RunningExperiment, slotOf } from './assign-person.ts'

const none = { id: 'none', share: 0 }
const halves = [
  { id: 'a', weight: 1 },
  { id: 'b', weight: 1 },
]
const people = Array.from({ length: 20_000 }, (_value, index) => `person-${index}`)
const slots = (from: number, to: number) => Array.from({ length: to - from }, (_value, index) => from + index)

function experiment(id: string, layer: string, owned: number[], more: Partial<RunningExperiment> = {}): RunningExperiment {
  return { id, layer, slots: owned, conditions: [], variants: halves, ...more }
}

describe('assignPerson', () => {
  it('agrees with the language-neutral vectors', () => {
    const vectors = JSON.parse(readFileSync('tests/data/assignment-vectors.json', 'utf8')) as {
      slots: { layer: string; person: string; slot: number }[]
      holdouts: { id: string; share: number; person: string; heldOut: boolean }[]
    }
    for (const { layer, person, slot } of vectors.slots) expect(slotOf(layer, person)).toBe(slot)
    for (const { id, share, person, heldOut } of vectors.holdouts) expect(isHeldOut({ id, share }, person)).toBe(heldOut)
  })

  it('gives a person at most one experiment of a layer, each by its share', () => {
    const plan = planAssignment([experiment('one', 'answer', slots(0, 300)), experiment('two', 'answer', slots(300, 800))], none)
    const counts = { one: 0, two: 0, nobody: 0 }
    for (const person of people) {
      const assigned = assignPerson(plan, person, {}, new Map())
      expect(assigned.length).toBeLessThanOrEqual(1)
      counts[(assigned[0]?.experiment as 'one' | 'two' | undefined) ?? 'nobody'] += 1
    }
    expect(counts.one / people.length).toBeCloseTo(0.3, 1)
    expect(counts.two / people.length).toBeCloseTo(0.5, 1)
    expect(counts.nobody / people.length).toBeCloseTo(0.2, 1)
  })

  it('does not correlate two layers, nor a layer with the holdout', () => {
    const half = slots(0, 500)
    const plan = planAssignment([experiment('one', 'first', half), experiment('two', 'second', half)], { id: 'year', share: 0.5 })
    const both = people.filter((person) => assignPerson(plan, person, {}, new Map()).length === 2).length
    expect(both / people.length).toBeGreaterThan(0.115)
    expect(both / people.length).toBeLessThan(0.135)
  })

  it('keeps whom it has: in the holdout, out of the slots, under another id, but not where a condition fails or the variant is gone', () => {
    const consenting = experiment('one', 'answer', [], { conditions: [{ attribute: 'consent', is: ['experiments'] }] })
    const plan = planAssignment([consenting], { id: 'all', share: 1 })
    const stored = new Map([['one', 'b']])
    const consent = { consent: ['experiments'] }
    expect(assignPerson(plan, 'p', consent, stored)).toEqual([{ experiment: 'one', variant: 'b' }])
    expect(assignPerson(plan, 'another-id', consent, stored)).toEqual([{ experiment: 'one', variant: 'b' }])
    expect(assignPerson(plan, 'p', {}, stored)).toEqual([])
    expect(assignPerson(plan, 'p', consent, new Map())).toEqual([])
    const without = planAssignment([{ ...consenting, variants: [halves[0]!, { id: 'b', weight: 0 }] }], none)
    expect(assignPerson(without, 'p', consent, stored)).toEqual([])
  })

  it('of two stored experiments of a layer keeps the earlier', () => {
    const plan = planAssignment([experiment('one', 'answer', slots(0, 500)), experiment('two', 'answer', slots(500, 1_000))], none)
    const stored = new Map([
      ['two', 'a'],
      ['one', 'b'],
    ])
    expect(assignPerson(plan, 'p', {}, stored)).toEqual([{ experiment: 'two', variant: 'a' }])
  })
})

describe('allocateSlots', () => {
  it('moves nobody else, never overlaps and fills a layer exactly', () => {
    const step = fc.record({ experiment: fc.constantFrom('one', 'two', 'three'), share: fc.integer({ min: 0, max: 1_000 }).map((n) => n / 1_000) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const held = new Map<string, readonly number[]>()
        for (const { experiment: id, share } of steps) {
          const before = held.get(id) ?? []
          const result = allocateSlots(held, id, share)
          const others = [...held].filter(([other]) => other !== id).reduce((sum, [, owned]) => sum + owned.length, 0)
          expect(result.ok).toBe(Math.round(share * slotsOfLayer) <= slotsOfLayer - others)
          if (!result.ok) continue
          const [fewer, more] = [before, result.slots].toSorted((a, b) => a.length - b.length)
          expect(more!.slice(0, fewer!.length)).toEqual(fewer)
          held.set(id, result.slots)
          const all = [...held.values()].flat()
          expect(new Set(all).size).toBe(all.length)
        }
      }),
    )
  })
})
