import { describe, expect, test } from 'vitest'
import { drawExamples, type Example, example, exampleNow, exampleOf } from '../../tests/example-chart.ts'
import { buildBrief } from '../brief.ts'
import { type Intent, type IntentLabel, intents } from '../client.ts'
import { groundText } from '../ground-text.ts'
import { referencesOf, renderSentence } from '../render-facts.ts'
import { composeReading } from './compose-reading.ts'

const readable = intents.filter((intent) => intent !== 'safety_crisis')
const topics = ['career', 'business', 'wealth', 'love', 'marriage', 'family', 'social', 'health', 'exam', 'move', 'personality', 'year_luck'] as const

function compose({ facts }: Example, intent: IntentLabel, question: string, horizon: Intent['horizon'] = 'year', locale: 'ko' | 'en' = 'ko') {
  const asked: Intent = { intent, horizon, form: 'open', subject: 'self', confidence: 1 }
  return composeReading(
    buildBrief({ locale, intent: asked, question, memories: [], eligible: [], chosen: ['four-pillars', 'annual-strip', 'evidence-panel'], facts }),
  )
}

function sentencesOf(elements: ReturnType<typeof compose>) {
  return elements.flatMap((element) => (element.kind === 'sentence' ? [element] : []))
}

function tell(person: Example, elements: ReturnType<typeof compose>, locale: 'ko' | 'en' = 'ko'): string[] {
  let glossed: ReadonlySet<string> = new Set()
  return sentencesOf(elements).map(({ text, beat }) => {
    const rendered = renderSentence(text, person.facts, locale, { glossed, gloss: beat !== 'verdict' })
    expect(rendered.missing).toEqual([])
    glossed = rendered.glossed
    return rendered.text
  })
}

/** Share of word triples that two texts have in common. */
function similarity(a: string, b: string): number {
  const triples = (text: string) => {
    const words = text.split(/\s+/)
    return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')))
  }
  const [first, second] = [triples(a), triples(b)]
  const shared = [...first].filter((triple) => second.has(triple)).length
  return shared / (first.size + second.size - shared)
}

const people = drawExamples(14, 21)

describe('composeReading', () => {
  test('the same chart and question give the same words', () => {
    expect(compose(example, 'career', '내년에 이직해도 될까요')).toEqual(compose(example, 'career', '내년에 이직해도 될까요'))
  })

  test.each(topics)('%s: 8 to 12 sentences in the order of beats, a component between, a step at the end', (topic) => {
    const elements = compose(example, topic, '올해 어때요')
    const told = sentencesOf(elements)
    expect(told.length).toBeGreaterThanOrEqual(8)
    expect(told.length).toBeLessThanOrEqual(12)
    expect([...new Set(told.map((sentence) => sentence.beat))]).toEqual(['verdict', 'when', 'what', 'why', 'step'])
    expect(elements.findIndex((element) => element.kind === 'component')).toBe(2)
    const kinds = elements.map((element) => element.kind)
    expect(kinds.join(' ')).not.toContain('component component')
    expect(elements.filter((element) => element.kind === 'follow-up')).toHaveLength(3)
  })

  test.each(['ko', 'en'] as const)('%s: every claim of every intent is in the chart', { timeout: 60_000 }, (locale) => {
    for (const person of people) {
      for (const intent of readable) {
        const told = tell(person, compose(person, intent, '내년은 어때요', 'year', locale), locale)
        const result = groundText(told.join(' '), person.facts)
        expect(result.claims.filter((claim) => claim.status !== 'supported')).toEqual([])
        expect(result.supported / told.length).toBeGreaterThanOrEqual(0.6)
      }
    }
  })

  test.each(['ko', 'en'] as const)('%s: no exclamation, no promise, nothing left unfilled', (locale) => {
    for (const person of people)
      for (const intent of readable)
        expect(tell(person, compose(person, intent, '올해 어때요', 'year', locale), locale).join(' ')).not.toMatch(
          /!|반드시|무조건|[{}]|undefined|WHEN|UNIT|GROUND/,
        )
  })

  test('nothing of an unknown hour, nothing of luck without a sex', () => {
    const unknown = exampleOf({ date: '1992-03-14', time: null, sex: null })
    for (const intent of readable) {
      const ids = sentencesOf(compose(unknown, intent, '대운은 어때요', 'daewoon')).flatMap((sentence) => referencesOf(sentence.text))
      expect(ids.filter((id) => id.startsWith('hour') || id.startsWith('luck') || id.includes('hour'))).toEqual([])
    }
  })

  test('answers within the asked time', () => {
    expect(tell(example, compose(example, 'career', '내년에 이직해도 될까요'))[0]).toContain('2027년')
    expect(tell(example, compose(example, 'career', '올해 이직해도 될까요'))[0]).toContain('2026년')
    expect(tell(example, compose(example, 'day_luck', '오늘의 운세', 'day'))[0]).toContain('11월 23일')
    expect(tell(example, compose(example, 'month_luck', '다음 달은요', 'month'))[0]).toContain('12월')
    expect(tell(example, compose(example, 'wealth', '2045년 재물운'))[0]).toContain('대운')
  })

  const distant = {
    ko: [
      '12월 25일은요',
      '다음 주는요',
      '내년 3월은요',
      '2028년 3월은요',
      '작년 12월은요',
      '2045년은요',
      '2150년은요',
      '다음 대운은요',
      '60대에는 어때요',
    ],
    en: [
      'and December 25',
      'and next week',
      'and next March',
      'and March 2028',
      'and last December',
      'and 2045',
      'and in 2150',
      'my next luck cycle',
      'in my sixties',
    ],
  }
  test.each(['ko', 'en'] as const)('%s: every claim about a time behind or far ahead is in the chart', (locale) => {
    for (const person of people.slice(0, 5)) {
      for (const question of distant[locale]) {
        const told = tell(person, compose(person, 'career', question, 'none', locale), locale)
        expect(groundText(told.join(' '), person.facts).claims.filter((claim) => claim.status !== 'supported')).toEqual([])
      }
    }
  })

  test.each([
    ['12월 25일은 어때요', /물어본 날은 12월 7일에 드는 경자월 안에 있어/],
    ['다음 주는 어때요', /물어본 주는 11월 7일에 드는 기해월 안에 있어/],
    ['2028년 3월은 어때요', /물어본 달은 2028년, 곧 무신년 안에 있어/],
    ['작년 12월은 어땠어요', /물어본 달은 2025년, 곧 을사년 안에 있어/],
    ['50대에는 어때요', /물어본 나이는 53세에 드는 정유 대운 안에 있어/],
    ['2150년은 어때요', /물어본 해의 글자까지는 여기에 펼쳐져 있지 않아, 2026년의 흐름/],
  ])('a longer time that is told in place of the named one is said: %s', (question, said) => {
    for (const intent of ['career', 'date_selection'] as const) {
      const told = tell(example, compose(example, intent, question, 'none')).join(' ')
      expect(told.replaceAll(/\([^)]*\)/g, '')).toMatch(said)
    }
  })

  test('days are chosen within the named time alone', () => {
    const near = (question: string) => tell(example, compose(example, 'date_selection', question, 'month'))[0]
    expect(near('12월에 이사하기 좋은 날')).toMatch(/가까운 날을 고르면 12월/)
    expect(near('내년 3월에 이사하기 좋은 날')).toMatch(/2027년 3월/)
  })

  test('before 입춘 it says that the old year still stands', () => {
    const early = exampleOf({ date: '1992-03-14', time: '07:20', sex: 'female' }, new Date('2027-01-15T03:00:00Z'))
    expect(tell(early, compose(early, 'career', '올해 이직해도 될까요')).join(' ')).toMatch(/입춘인 2월 4일 전이라, 지금은 아직 병오/)
    expect(exampleNow.toISOString() < '2027').toBe(true)
  })

  test('readings of different charts differ', () => {
    for (const topic of topics) {
      const told = people.map((person) => tell(person, compose(person, topic, '올해 어때요')))
      const pairs = told.flatMap((first, index) => told.slice(index + 1).map((second) => [first, second] as const))
      const mean = pairs.reduce((sum, [a, b]) => sum + similarity(a.join(' '), b.join(' ')), 0) / pairs.length
      const openings = pairs.filter(([a, b]) => a[0] === b[0]).length / pairs.length
      expect(mean).toBeLessThanOrEqual(0.4)
      expect(openings).toBeLessThanOrEqual(0.15)
    }
  })

  test('another hour changes only what rests on it', () => {
    const other = exampleOf({ date: '1992-03-14', time: '15:20', sex: 'female' })
    for (const topic of topics) {
      const [first, second] = [compose(example, topic, '내년은 어때요'), compose(other, topic, '내년은 어때요')].map(sentencesOf)
      const kept = new Set(second?.map(({ text }) => text))
      const same = (id: string) => String(example.facts.get(id)?.value) === String(other.facts.get(id)?.value)
      const untouched = (first ?? []).filter(({ text }) => referencesOf(text).every(same))
      expect(untouched.filter(({ text }) => kept.has(text)).length / untouched.length).toBeGreaterThanOrEqual(0.7)
    }
  })

  test('the best and the hard month differ, and one useful element is named throughout', () => {
    for (const person of people) {
      for (const topic of topics) {
        const ids = sentencesOf(compose(person, topic, '내년은 어때요')).flatMap(({ text }) => referencesOf(text))
        expect(new Set(ids.filter((id) => /^useful\./.test(id))).size).toBeLessThanOrEqual(topic === 'personality' ? 2 : 1)
        const starts = ids.filter((id) => /^monthly\..*\.starts$/.test(id))
        expect(new Set(starts).size).toBe(starts.length)
      }
    }
  })

  test('a year is seen alike whatever is asked about', () => {
    const leaning = /(보탬이 되는|받쳐 주니|등을 밀어)|(보태는 만큼|밀지도 당기지도|순풍도 역풍도)|(쓰게 하는|조금 무거워|오르막)/
    for (const person of people) {
      const leans = topics.map((topic) => {
        const found = leaning.exec(tell(person, compose(person, topic, '내년은 어때요'))[1] ?? '')
        return found?.slice(1).findIndex((group) => group !== undefined)
      })
      expect(new Set(leans).size).toBe(1)
    }
  })

  test('what is only to be shown is said shortly', () => {
    const asked: Intent = { intent: 'chart_basic', horizon: 'none', form: 'show', subject: 'self', confidence: 1 }
    const brief = buildBrief({
      locale: 'ko',
      intent: asked,
      question: '보여 주세요',
      memories: [],
      eligible: [],
      chosen: ['four-pillars'],
      facts: example.facts,
    })
    expect(sentencesOf(composeReading(brief)).length).toBeLessThanOrEqual(5)
  })

  test.each(['ko', 'en'] as const)('%s: three different questions to go on with, short enough', (locale) => {
    for (const person of people) {
      for (const intent of readable) {
        const asked = compose(person, intent, '내년은 어때요', 'year', locale).flatMap((element) =>
          element.kind === 'follow-up' ? [element.text] : [],
        )
        const shown = asked.map((text) => renderSentence(text, person.facts, locale, { gloss: false }))
        expect(new Set(shown.map(({ text }) => text)).size).toBe(3)
        for (const { text, missing } of shown) {
          expect(missing).toEqual([])
          expect(text.length).toBeLessThanOrEqual(80)
        }
      }
    }
  })
})
