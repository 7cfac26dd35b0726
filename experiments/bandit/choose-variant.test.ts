import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseVariant, defaultSettings, emptyBandit, rewardChoice } from './choose-variant.ts'
import { contextLength, encodeContext } from './encode-context.ts'
import { replayLog } from './replay-log.ts'
import { simulateBandit } from './simulate-bandit.ts'

const on = { ...defaultSettings, on: true }
const world = {
  variants: ['a', 'b', 'c'],
  chances: [
    [0.7, 0.3, 0.3],
    [0.2, 0.3, 0.7],
  ],
}
const run = simulateBandit(world, on, 1_500, 20, 4)

describe('chooseVariant', () => {
  it('is off by default, and then chooses by chance', () => {
    const { propensities } = chooseVariant(run.state, defaultSettings, { decision: 'd', context: [1, 1, 0], eligible: ['a', 'b', 'c'] })
    expect(propensities).toEqual([1 / 3, 1 / 3, 1 / 3])
  })

  it('gives every eligible variant the floor, whatever it learned, and nobody else anything', () => {
    const eligible = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'new'), { minLength: 1 })
    fc.assert(
      fc.property(eligible, fc.constantFrom([1, 1, 0], [1, 0, 1]), fc.string(), (variants, context, decision) => {
        const choice = chooseVariant(run.state, on, { decision, context, eligible: variants })
        expect(variants).toContain(choice.chosen)
        expect(choice.propensities.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12)
        for (const chance of choice.propensities) expect(chance).toBeGreaterThanOrEqual(Math.min(0.05, 1 / variants.length) - 1e-12)
      }),
      { numRuns: 60 },
    )
  })

  it('chooses as often as it says', () => {
    const counts = [0, 0, 0]
    const request = { context: [1, 1, 0], eligible: ['a', 'b', 'c'] }
    const state = rewardChoice(emptyBandit(3), on, { chosen: 'a', context: request.context }, 0.4)
    const { propensities } = chooseVariant(state, on, { ...request, decision: '' })
    const uneven = { ...on, seed: 'often' }
    for (let index = 0; index < 3_000; index++)
      counts[request.eligible.indexOf(chooseVariant(state, uneven, { ...request, decision: `d${index}` }).chosen)]! += 1
    for (const [place, chance] of propensities.entries()) expect(counts[place]! / 3_000).toBeCloseTo(chance, 1)
  })

  it('learns from the context who is served best by what', () => {
    const shareOf = (context: number[], variant: string) => {
      const choice = chooseVariant(run.state, on, { decision: 'x', context, eligible: world.variants })
      return choice.propensities[world.variants.indexOf(variant)]!
    }
    expect(shareOf([1, 1, 0], 'a')).toBeGreaterThan(0.8)
    expect(shareOf([1, 0, 1], 'c')).toBeGreaterThan(0.8)
    expect(run.regret.bandit).toBeLessThan(run.regret.uniform / 2)
    expect(run.regret.bandit).toBeLessThan(run.regret.bestFixed)
  })
})

describe('replayLog', () => {
  it('makes every choice again from the log, to the last bit, also after it was stored as JSON', () => {
    const stored = JSON.parse(JSON.stringify(run.events)) as typeof run.events
    const replay = replayLog(stored, on, 3)
    expect(replay).toMatchObject({ ok: true, choices: 1_500 })
    expect(replay.ok && replay.state.rewards).toBe(run.state.rewards)
  })

  it('finds a choice that was not made so, a propensity that was polished, a reward of no choice, and another seed', () => {
    const events = run.events.slice(0, 60)
    const [first] = events
    if (first?.kind !== 'choice') throw new Error('The log begins with a choice.')
    const { choice } = first
    const other = world.variants.find((variant) => variant !== choice.chosen)!
    expect(replayLog([{ kind: 'choice', choice: { ...choice, chosen: other } }], on, 3)).toEqual({ ok: false, at: 0, why: 'choice-differs' })
    const polished = choice.propensities.map((chance) => chance * (1 + 1e-12))
    expect(replayLog([{ kind: 'choice', choice: { ...choice, propensities: polished } }], on, 3)).toMatchObject({ why: 'choice-differs' })
    expect(replayLog([{ kind: 'reward', decision: 'none', reward: 1 }], on, 3)).toMatchObject({ why: 'decision-unknown' })
    expect(replayLog(events, { ...on, seed: 'another' }, 3).ok).toBe(false)
  })
})

describe('encodeContext', () => {
  const spec = [
    { attribute: 'strength' as const, values: ['weak', 'strong'] },
    { attribute: 'missingElement' as const, values: ['fire', 'water'] },
    { attribute: 'hourKnown' as const, values: ['true'] },
  ]

  it('tells each named value, and nothing of an unknown one', () => {
    expect(encodeContext(spec, { strength: 'strong', missingElement: ['water', 'metal'], hourKnown: true })).toEqual([1, 0, 1, 0, 1, 1])
    expect(encodeContext(spec, { strength: 'balanced', hourKnown: false })).toEqual([1, 0, 0, 0, 0, 0])
    expect(encodeContext(spec, {})).toHaveLength(contextLength(spec))
  })
})
