import { describe, expect, test } from 'vitest'
import { type BirthInput, compatibilityOf } from '#engine'
import { drawNumbers, type Example, exampleOf } from '../../tests/example-chart.ts'
import { buildBrief } from '../brief.ts'
import { openChecker } from '../check-element.ts'
import type { Intent } from '../client.ts'
import type { OtherPerson } from '../ground-text.ts'
import { joinFacts } from '../join-facts.ts'
import { composeReading } from './compose-reading.ts'

const asked: Intent = { intent: 'compatibility', horizon: 'none', form: 'open', subject: 'pair', confidence: 1 }

interface Somebody extends Example {
  birth: BirthInput
}

function somebody(birth: { date: string; time: string | null; sex: 'female' | 'male' | null }): Somebody {
  return { ...exampleOf(birth), birth }
}

function drawPeople(count: number): Somebody[] {
  const next = drawNumbers(77)
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return Array.from({ length: count }, () =>
    somebody({
      date: `${1950 + Math.floor(next() * 55)}-${two(1 + next() * 12)}-${two(1 + next() * 28)}`,
      time: next() < 0.2 ? null : `${two(next() * 24)}:${two(10 + next() * 40)}`,
      sex: next() < 0.15 ? null : next() < 0.5 ? 'female' : 'male',
    }),
  )
}

function beside(first: Somebody, second: Somebody): OtherPerson {
  const met = compatibilityOf(first.birth, second.birth)
  if (!met.ok) throw new Error(met.error.message)
  return { facts: second.facts, relations: met.compatibility.relations }
}

function tell(first: Somebody, second: Somebody, locale: 'ko' | 'en') {
  const other = beside(first, second)
  const facts = joinFacts(first.facts, other)
  const question = locale === 'ko' ? '우리 둘 궁합 어때요' : 'How do we match?'
  const composed = composeReading(buildBrief({ locale, intent: asked, question, memories: [], eligible: [], chosen: [], facts }))
  const checker = openChecker({ facts, other, eligible: [], locale, composed })
  return { told: composed.flatMap((element) => (element.kind === 'sentence' ? [checker.check(element)] : [])), grounding: checker.grounding() }
}

const people = drawPeople(24)
const example = somebody({ date: '1992-03-14', time: '07:20', sex: 'female' })
const pairs = people.flatMap((first, index) => people.slice(index + 1).map((second) => [first, second] as const))

describe('a reading about two', () => {
  test.each(['ko', 'en'] as const)(
    '%s: every sentence stands as composed, and every claim is true of the one it is about',
    { timeout: 120_000 },
    (locale) => {
      const wrong: string[] = []
      for (const [first, second] of pairs) {
        const { told, grounding } = tell(first, second, locale)
        for (const sentence of told)
          if (sentence?.kind !== 'sentence' || !['supported', 'no-claim'].includes(sentence.check))
            wrong.push(`${sentence?.kind === 'sentence' ? sentence.check : 'nothing'}`)
        expect(grounding.contradicted + grounding.absent).toBe(0)
        expect(grounding.density).toBeGreaterThanOrEqual(0.6)
      }
      expect(wrong).toEqual([])
    },
  )

  test('speaks of both day stems, and the other way round says other words', () => {
    const [there] = people
    const { told } = tell(example, there!, 'ko')
    const text = told.map((sentence) => (sentence?.kind === 'sentence' ? sentence.text : '')).join(' ')
    expect(text).toContain('상대')
    expect(text).toContain('기토')
    const back = tell(there!, example, 'ko')
      .told.map((sentence) => (sentence?.kind === 'sentence' ? sentence.text : ''))
      .join(' ')
    expect(back).not.toBe(text)
  })

  test('without a second chart it begins with one', () => {
    const brief = buildBrief({ locale: 'ko', intent: asked, question: '궁합 어때요', memories: [], eligible: [], chosen: [], facts: example.facts })
    expect(composeReading(brief).some((element) => element.kind === 'sentence' && element.text.includes('other.'))).toBe(false)
  })
})
