import { describe, expect, it } from 'vitest'
import { seededRandom } from '../seeded-random.ts'
import { type ContextSpec, decodeContext, encodeContext } from './encode-context.ts'
import type { LoggedReward } from './estimate-policy.ts'
import { reportFairness } from './report-fairness.ts'

const spec: ContextSpec = [
  { attribute: 'locale', values: ['ko', 'en'] },
  { attribute: 'hourKnown', values: ['true'] },
  { attribute: 'missingElement', values: ['wood', 'fire'] },
]

describe('decodeContext', () => {
  it.each([
    [
      { locale: 'ko', hourKnown: true, missingElement: ['wood', 'fire'] } as const,
      ['locale ko', 'hourKnown true', 'missingElement wood', 'missingElement fire'],
    ],
    [{ locale: 'en', hourKnown: false, missingElement: [] } as const, ['locale en', 'hourKnown false']],
    [{}, ['hourKnown false']],
  ])('names what encodeContext put in: %j', (attributes, named) => {
    expect(decodeContext(spec, encodeContext(spec, attributes)).map(({ attribute, value }) => `${attribute} ${value}`)).toEqual(named)
  })
})

/** A bandit that learned from Korean readers to show `a`, which helps English readers less. */
function drawRewards(count: number): LoggedReward[] {
  const draw = seededRandom(3)
  return Array.from({ length: count }, (_value, index) => {
    const locale = index % 4 === 0 ? 'en' : 'ko'
    const chosen = draw() < 0.9 ? 'a' : 'b'
    const helps = chosen === 'a' ? (locale === 'ko' ? 0.7 : 0.2) : 0.5
    const context = encodeContext(spec, { locale, hourKnown: true, missingElement: index % 3 === 0 ? ['wood'] : [] })
    const choice = { decision: `${index}`, context, eligible: ['a', 'b'], chosen, propensities: [0.9, 0.1], rewards: 0 }
    return { choice, reward: draw() < helps ? 1 : 0 }
  })
}

describe('reportFairness', () => {
  it('finds those who are served worse by what was learned from others, and nobody else', () => {
    const { decisions, parts } = reportFairness(drawRewards(6_000), spec, 0.05)
    expect(decisions).toBe(6_000)
    const worse = parts.filter(({ worseOff }) => worseOff).map(({ attribute, value }) => `${attribute} ${value}`)
    expect(worse).toEqual(['locale en'])
    const [english] = parts.filter(({ value }) => value === 'en')
    expect(english!.byChance.value).toBeGreaterThan(english!.reward)
    expect(english!.shares.a).toBeGreaterThan(0.85)
    expect(parts.map(({ attribute, value }) => `${attribute} ${value}`)).toEqual(['hourKnown true', 'locale en', 'locale ko', 'missingElement wood'])
  })

  it('says nothing of a bandit that learned nothing yet', () => {
    expect(reportFairness([], spec, 0.05)).toEqual({ decisions: 0, parts: [] })
    expect(reportFairness(drawRewards(20), spec, 0.05)).toEqual({ decisions: 20, parts: [] })
  })
})
