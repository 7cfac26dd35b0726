import { describe, expect, it } from 'vitest'
import { seededRandom } from '../seeded-random.ts'
import { defaultSettings } from './choose-variant.ts'
import { compareSegments } from './compare-segments.ts'
import { estimateByPropensity, estimateDoublyRobust, fixedPolicy, type LoggedReward, type Policy, uniformPolicy } from './estimate-policy.ts'
import { simulateBandit } from './simulate-bandit.ts'

const chances = [
  [0.6, 0.3],
  [0.2, 0.5],
]
const variants = ['a', 'b']
const skewed: Policy = (context) => (context[1] === 1 ? [0.8, 0.2] : [0.4, 0.6])

/** Decisions of a policy whose propensities are known. */
function drawLog(people: number, seed: number, policy: Policy = skewed): LoggedReward[] {
  const draw = seededRandom(seed)
  return Array.from({ length: people }, (_value, index) => {
    const segment = index % 2
    const context = segment === 0 ? [1, 1, 0] : [1, 0, 1]
    const propensities = policy(context, variants)
    const place = draw() < propensities[0]! ? 0 : 1
    const reward = draw() < chances[segment]![place]! ? 1 : 0
    return { choice: { decision: `${index}`, context, eligible: variants, chosen: variants[place]!, propensities, rewards: 0 }, reward }
  })
}

const truths: [string, Policy, number][] = [
  ['chance', uniformPolicy, 0.4],
  ['always a', fixedPolicy('a'), 0.4],
  ['always b', fixedPolicy('b'), 0.4],
  ['the best of each', (context) => (context[1] === 1 ? [1, 0] : [0, 1]), 0.55],
]

describe('estimates of another policy', () => {
  it.each(truths)('cover the truth of %s about as often as they say', (_name, policy, truth) => {
    for (const estimate of [estimateByPropensity, estimateDoublyRobust]) {
      const covered = Array.from({ length: 200 }, (_value, seed) => {
        const { interval } = estimate(drawLog(400, seed + 1), policy, 0.05)!
        return interval[0] <= truth && truth <= interval[1]
      }).filter(Boolean).length
      expect(covered).toBeGreaterThanOrEqual(180)
    }
  })

  it('is the plain mean for the policy that made the log', () => {
    const log = drawLog(500, 3)
    const estimate = estimateByPropensity(log, skewed, 0.05)!
    expect(estimate.value).toBeCloseTo(log.reduce((sum, { reward }) => sum + reward, 0) / 500, 12)
    expect(estimate.effective).toBeCloseTo(500, 9)
  })

  it('is narrower with a model, and worth less the farther the policy is from the log', () => {
    const log = drawLog(2_000, 9)
    const best = truths[3]![1]
    expect(estimateDoublyRobust(log, best, 0.05)!.se).toBeLessThan(estimateByPropensity(log, best, 0.05)!.se)
    expect(estimateByPropensity(log, fixedPolicy('b'), 0.05)!.effective).toBeLessThan(1_200)
  })

  it('tells nothing from one reward, and holds for the log of a bandit that learned on the way', () => {
    expect(estimateByPropensity(drawLog(1, 1), uniformPolicy, 0.05)).toBeNull()
    expect(estimateDoublyRobust([], uniformPolicy, 0.05)).toBeNull()
    const { log } = simulateBandit({ variants, chances }, { ...defaultSettings, on: true }, 1_500, 20, 2)
    const { interval } = estimateByPropensity(log, uniformPolicy, 0.01)!
    expect(interval[0]).toBeLessThan(0.4)
    expect(interval[1]).toBeGreaterThan(0.4)
  })
})

describe('compareSegments', () => {
  const segmentsOf = ({ choice }: LoggedReward) => [choice.context[1] === 1 ? 'first' : 'second']

  it('finds the segment that a policy serves worse than chance, and only that', () => {
    const alwaysA: Policy = () => [0.95, 0.05]
    const [first, second] = compareSegments(drawLog(6_000, 5, alwaysA), segmentsOf, 0.05)
    expect(first).toMatchObject({ segment: 'first', worseOff: false })
    expect(second).toMatchObject({ segment: 'second', worseOff: true })
    expect(second!.shares.a).toBeGreaterThan(0.9)
    expect(second!.byChance.value).toBeGreaterThan(second!.reward)
  })

  it('judges no segment of a few people', () => {
    expect(compareSegments(drawLog(40, 5), segmentsOf, 0.05)).toEqual([])
  })
})
