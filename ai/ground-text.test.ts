import { describe, expect, test } from 'vitest'
import { branches, type FactTable, stems, tenGods } from '#engine/client'
import { drawExamples, drawNumbers, example, exampleOf } from '../tests/example-chart.ts'
import { buildBrief } from './brief.ts'
import type { Beat, Intent } from './client.ts'
import { composeReading } from './composer/compose-reading.ts'
import { groundText } from './ground-text.ts'
import { pillars } from './grounding/lexicon.ts'
import { renderSentence } from './render-facts.ts'

const statusOf = (text: string) => groundText(text, example.facts).claims.map((claim) => `${claim.kind} ${claim.text} ${claim.status}`)

describe('groundText', () => {
  test.each([
    '당신은 기축일주이고 일간은 기토예요.',
    '월지에 편관이 있고 월지 묘목은 봄의 기운이에요.',
    '2027년은 정미년이에요.',
    '목이 2개, 화는 1개예요.',
    '33세부터 기해 대운이에요.',
    '己丑 일주예요.',
    'Your day pillar is Earth Ox and the day master is Yin Earth.',
    'Seven Killings in the month branch.',
    '2027 is a Fire Goat year.',
    '역마살은 없어요.',
  ])('supported: %s', (text) => {
    const result = groundText(text, example.facts)
    expect(result.supported).toBeGreaterThan(0)
    expect(result).toMatchObject({ contradicted: 0, absent: 0 })
  })

  test.each([
    ['당신은 기묘일주예요.', 'pillar 기묘 contradicted'],
    ['일간은 갑목이에요.', 'stem 갑목 contradicted'],
    ['월지에 정관이 있어요.', 'ten-god 정관 contradicted'],
    ['2027년은 무신년이에요.', 'pillar 무신 contradicted'],
    ['목이 3개예요.', 'element-count 목이 3개 contradicted'],
    ['33세부터 무술 대운이에요.', 'pillar 무술 contradicted'],
    ['기축(己未) 일주예요.', 'disagreement 기축(己未) contradicted'],
    ['역마살이 있어요.', 'star 역마살 absent'],
    ['Your day pillar is Fire Goat.', 'pillar Fire Goat contradicted'],
  ])('caught: %s', (text, claim) => {
    expect(statusOf(text)).toContain(claim)
  })

  test.each([
    '미리 정해 두면 편한데, 저와는 상관없는 편인 것 같아요.',
    '임신한 동료에게 인사해 보세요. 갑자기 경기가 나빠져도 무시해도 돼요.',
    '할 수가 없다고 느낄 때 정리해 보세요.',
    '도화살은 눈길을 끄는 기운을 가리키는 말이에요.',
    'A friend may march into May with peak energy.',
  ])('ordinary words are no claims: %s', (text) => {
    expect(groundText(text, example.facts).claims).toEqual([])
  })

  test.each([
    '정관은 직장과 규칙을 뜻하는 말이에요.',
    '역마살은 이동을 의미해요.',
    'Seven Killings stands for pressure and courage.',
    '만약 갑목 일간이라면 달랐을 거예요.',
    '갑목처럼 곧은 사람이 되고 싶을 때가 있죠.',
    '합격하면 형제와 나누고 화요일에 쉬세요.',
    '내 일지도 모르는 이야기라 절에 시주하고 왔어요.',
    'Water the plants; there may be a fire at work, says a metal band.',
  ])('definitions, suppositions and everyday words are no claims: %s', (text) => {
    expect(groundText(text, example.facts)).toMatchObject({ contradicted: 0, absent: 0, supported: 0 })
  })

  test('a structure is no ten god', () => {
    expect(statusOf('편관격이에요.')).toEqual(['structure 편관격 supported'])
    expect(statusOf('정관격이에요.')).toEqual(['structure 정관격 contradicted'])
  })

  describe('two people', () => {
    const other = exampleOf({ date: '1985-11-05', time: '22:40', sex: 'male' })
    const relations = [{ kind: 'harm', places: ['first.day', 'second.day'], letters: ['丑', '午'] }]
    const look = (text: string) => {
      const { supported, contradicted, absent } = groundText(text, example.facts, { other: { facts: other.facts, relations } })
      return supported > 0 && contradicted + absent === 0
    }

    test.each([
      '당신은 기토 일간이고 상대방은 무토 일간이에요.',
      '상대방의 일간은 무토예요. 월지에는 비견이 있어요.',
      'Your day master is Yin Earth and his day master is Yang Earth.',
      '두 사람의 일지가 축오해예요.',
      'Both of you have one Fire letter in the chart.',
    ])('supported: %s', (text) => {
      expect(look(text)).toBe(true)
    })

    test.each([
      '당신은 무토 일간이에요.',
      '상대방의 일간은 기토예요.',
      '상대방의 일간은 무토예요. 월지에는 편관이 있어요.',
      'His day master is Yin Earth.',
      '두 사람의 일지가 자오충이에요.',
      'Both of you have Seven Killings in the month branch.',
    ])('not given to the wrong one: %s', (text) => {
      expect(look(text)).toBe(false)
    })

    test('a claim about somebody whose chart is not there is absent', () => {
      expect(groundText('상대방의 일간은 무토예요.', example.facts)).toMatchObject({ supported: 0, absent: 1 })
    })

    test('a fact of the second person says so', () => {
      const [claim] = groundText('상대의 일간은 무토예요.', example.facts, { other: { facts: other.facts, relations } }).claims
      expect(claim).toMatchObject({ status: 'supported', fact: 'other.day.stem' })
    })
  })

  test('an hour is absent from a chart without one', () => {
    const table = new Map([...example.facts].filter(([id]) => !id.startsWith('hour.')))
    expect(groundText('시주는 정묘예요.', table)).toMatchObject({ supported: 0, absent: 1 })
  })

  test('what was said before tells which year is meant', () => {
    expect(groundText('정미년이에요.', example.facts, { after: groundText('2027년을 봐요.', example.facts).focus }).supported).toBe(1)
    expect(groundText('정미년이에요.', example.facts, { after: groundText('2030년을 봐요.', example.facts).focus }).contradicted).toBe(1)
  })
})

const asked = (intent: Intent['intent'], horizon: Intent['horizon']): Intent => ({ intent, horizon, form: 'open', subject: 'self', confidence: 1 })
const topics = ['career', 'love', 'wealth', 'personality', 'elements_yongsin', 'life_timeline'] as const

interface Told {
  beat: Beat
  text: string
}

function read(told: readonly Told[], tableFor: (index: number) => FactTable, locale: 'ko' | 'en'): string {
  let glossed: ReadonlySet<string> = new Set()
  return told
    .map(({ beat, text }, index) => {
      const rendered = renderSentence(text, tableFor(index), locale, { glossed, gloss: beat !== 'verdict' })
      glossed = rendered.glossed
      return rendered.text
    })
    .join(' ')
}

/** A value of the same sort that is not the true one. */
function wrongValue(id: string, value: unknown, next: () => number): unknown {
  const sort = id.split('.').at(-1)
  const others: Record<string, readonly string[]> = { pillar: pillars, 'ten-god': tenGods, stem: stems, branch: branches }
  const list = others[sort ?? '']?.filter((other) => other !== value)
  return list?.[Math.floor(next() * list.length)]
}

describe('the checker, checked by mutation', () => {
  test('finds 99 of 100 wrong values put into good text, and almost nothing in good text', { timeout: 60_000 }, () => {
    const next = drawNumbers(5)
    let mutated = 0
    let caught = 0
    let readings = 0
    let alarms = 0
    for (const { facts } of drawExamples(16, 3)) {
      for (const locale of ['ko', 'en'] as const) {
        for (const topic of topics) {
          const brief = buildBrief({ locale, intent: asked(topic, 'year'), question: '내년은 어때요', memories: [], eligible: [], chosen: [], facts })
          const told = composeReading(brief).flatMap((element) => (element.kind === 'sentence' ? [element] : []))
          const good = groundText(
            read(told, () => facts, locale),
            facts,
          )
          readings += 1
          if (good.contradicted + good.absent > 0) alarms += 1
          told.forEach(({ text }, index) => {
            for (const [, id = '', form] of text.matchAll(/\{fact:([^{}|]+)(?:\|([a-z]+))?\}/g)) {
              const wrong = form === undefined || form === 'full' ? wrongValue(id, facts.get(id)?.value, next) : undefined
              if (wrong === undefined || next() > 0.4) continue
              const table = new Map(facts).set(id, { ...facts.get(id)!, value: wrong as string })
              const result = groundText(
                read(told, (at) => (at === index ? table : facts), locale),
                facts,
              )
              mutated += 1
              if (result.contradicted + result.absent > 0) caught += 1
            }
          })
        }
      }
    }
    expect(mutated).toBeGreaterThan(500)
    expect(caught / mutated).toBeGreaterThanOrEqual(0.99)
    expect(alarms / readings).toBeLessThan(0.01)
  })
})
