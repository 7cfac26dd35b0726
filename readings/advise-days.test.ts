import { describe, expect, it } from 'vitest'
import { composerWritingModel } from '#ai'
import { type Birth, birthSchema, chartOf, type FactTable, factsOf, purposes, selectDays } from '#engine'
import { type Locale, loadCatalog } from '#templates'
import { adviseDays, withDays } from './advise-days.ts'
import { type AnswerEvent, composeAnswer } from './compose-answer.ts'

const now = new Date('2026-11-28T03:00:00Z')
const people = [
  { date: '1992-03-14', time: '07:20', sex: 'female' },
  { date: '1985-10-02', time: null, sex: 'male' },
].map((birth) => birthSchema.parse(birth))

async function answer(birth: Birth, question: string, locale: Locale, at = now): Promise<AnswerEvent[]> {
  const events: AnswerEvent[] = []
  for await (const event of composeAnswer({
    question,
    history: [],
    birth,
    place: '',
    locale,
    now: at,
    catalog: loadCatalog(),
    model: composerWritingModel(),
    names: [],
    signal: new AbortController().signal,
    recall: async () => ({ memories: [], labels: [] }),
  }))
    events.push(event)
  return events
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const datePatterns: Record<Locale, RegExp> = {
  ko: /(?<month>\d+)월 (?<day>\d+)일/g,
  en: new RegExp(`(?<before>\\d+) (?<of>${months})|(?<month>${months}) (?<day>\\d+)`, 'g'),
}
/** Days as `12/24` or `December/24`, in the order in which they are named. */
const datesIn = (text: string, locale: Locale): string[] =>
  [...text.matchAll(datePatterns[locale])].map(({ groups }) => `${groups?.month ?? groups?.of}/${groups?.day ?? groups?.before}`)

function readAnswer(events: readonly AnswerEvent[], locale: Locale) {
  const card = events.flatMap((event) =>
    event.kind === 'component' && event.component.template.manifest.id === 'date-picker' ? [event.component] : [],
  )[0]
  const sentences = events.flatMap((event) => (event.kind === 'sentence' ? [event] : []))
  const end = events.at(-1)
  return {
    card: card && datesIn(String(card.slots.spoken), locale),
    told: sentences.flatMap(({ text }) => datesIn(text, locale)),
    sentences: sentences.map(({ text }) => text),
    facts: sentences.flatMap(({ facts }) => facts),
    proof: end?.kind === 'end' ? end.end.proof : null,
  }
}

const asked: Record<Locale, { ways: string[]; purposes: string[] }> = {
  ko: {
    ways: ['12월에 {} 골라 주세요', '이번 주말에 {} 골라 주세요', '내년 {} 골라 주세요', '{} 골라 주세요'],
    purposes: ['이사하기 좋은 날', '결혼식 날짜', '개업하기 좋은 날', '계약하기 좋은 날', '여행 떠나기 좋은 날'],
  },
  en: {
    ways: ['Which is {} in December?', 'Find {} this weekend', 'Which is {} next year?', 'Pick {}'],
    purposes: ['a good day to move house', 'a good wedding day', 'a good day for opening my shop', 'a good day to travel'],
  },
}

describe('the days of an answer', () => {
  it.each(['ko', 'en'] as const)('are those of the card, all of them, in their order, and proved: %s', async (locale) => {
    for (const birth of people)
      for (const way of asked[locale].ways)
        for (const purpose of asked[locale].purposes) {
          const question = way.replace('{}', purpose)
          const { card, told, proof } = readAnswer(await answer(birth, question, locale), locale)
          expect([question, told]).toEqual([question, card])
          expect(proof).toMatchObject({ contradicted: 0, absent: 0 })
        }
  })

  it('come after the asked time where it has none, and the answer says so', async () => {
    const birth = birthSchema.parse({ date: '1960-09-12', time: '07:00' })
    const { card, told, sentences } = readAnswer(
      await answer(birth, '이번 주에 이사하기 좋은 날 골라 주세요', 'ko', new Date('2027-01-03T03:00:00Z')),
      'ko',
    )
    expect(sentences[0]).toContain('그 뒤에 오는 날')
    expect(told).toEqual(card)
    expect(told.length).toBeGreaterThan(0)
  })

  it('are none that is excluded where none was chosen', async () => {
    const births = Array.from({ length: 12 }, (_, index) =>
      birthSchema.parse({ date: `19${60 + index * 3}-0${1 + (index % 9)}-17`, time: '09:30', sex: 'female' }),
    )
    let named = 0
    for (const birth of births)
      for (const question of ['좋은 날 골라 주세요', '이번 주 운세는 어때요', '올해 이직해도 될까요', '수술 날짜 골라 주세요']) {
        const { facts } = readAnswer(await answer(birth, question, 'ko'), 'ko')
        const dates = facts.flatMap((fact) => /^daily\.([\d-]+)\.pillar$/.exec(fact)?.[1] ?? []).filter((date) => date > '2026-11-28')
        for (const date of dates) {
          const result = selectDays(birth, 'moving', date, date)
          expect([question, date, result.ok && result.days[0]?.excluded]).toEqual([question, date, false])
          named += 1
        }
      }
    expect(named).toBeGreaterThan(20)
  })
})

describe('a day that is asked about', () => {
  const [birth] = people as [Birth]
  const ask = async (question: string, locale: Locale) => readAnswer(await answer(birth, question, locale), locale)

  it.each([
    ['12월 10일에 이사해도 되나요?', 'ko', /12월 10일.*(?:고르지 않는 날|빼고 고르)/],
    ['12월 10일은 이사하기 괜찮은 날이에요?', 'ko', /12월 10일.*(?:고르지 않는 날|빼고 고르)/],
    ['Is 10 December good for moving?', 'en', /December 10.*not one that would be chosen for moving house|for moving house.*leaves out December 10/],
  ] as const)('is not called good where the card strikes it out: %s', async (question, locale, said) => {
    const { sentences, proof } = await ask(question, locale)
    expect(sentences[0]).toMatch(said)
    expect(sentences[1]).toMatch(locale === 'ko' ? /고른 날은 12월 12일/ : /the choice falls on December 12/)
    expect(proof).toMatchObject({ contradicted: 0, absent: 0 })
  })

  it('is answered as a chosen one where the card marks it', async () => {
    for (const question of ['12월 12일에 이사해도 되나요?', '12월 12일은 이사하기 좋은 날인가요?']) {
      const { sentences } = await ask(question, 'ko')
      expect(sentences[0]).toMatch(/해 봐도 되는|나서 볼 만한|움직여도 괜찮은/)
    }
  })

  it('may be two of a weekend, and no others', async () => {
    const { told, sentences } = await ask('다음 주말에 이사하기 좋은 날 골라 주세요', 'ko')
    const isBeyond = sentences.some((sentence) => sentence.includes('그 뒤에 오는 날'))
    for (const date of told) expect(isBeyond || ['12/5', '12/6'].includes(date)).toBe(true)
  })
})

describe('adviseDays', () => {
  const [birth] = people as [Birth]
  const result = chartOf(birth, now)
  if (!result.ok) throw new Error(result.error.message)
  const { chart } = result

  it('finds a near day unfit where no purpose that is meant has it as a good one', () => {
    const { unfit } = adviseDays({ question: '이사하기 좋은 날', birth, chart, choice: undefined })
    expect(unfit).toContain('2026-12-10')
    const anyhow = adviseDays({ question: '좋은 날', birth, chart, choice: undefined }).unfit
    expect(anyhow).toContain('2026-12-10')
    expect(anyhow.every((date) => unfit.includes(date))).toBe(true)
    const excluded = selectDays(birth, purposes[0], chart.daily[0]!.date, chart.daily.at(-1)!.date)
    expect(excluded.ok && excluded.days.filter((day) => day.excluded).every(({ date }) => anyhow.includes(date))).toBe(true)
  })

  it('chooses nothing where there is no choice', () => {
    expect(adviseDays({ question: '이사하기 좋은 날', birth, chart, choice: undefined })).toMatchObject({ chosen: [], isBeyond: false })
  })

  it('gives far days their facts, those that they have from near by', () => {
    const far = factsOf(withDays(chart, birth, ['2026-12-01', '2027-03-05']))
    const seen = chartOf(birth, new Date('2027-03-01T03:00:00Z'))
    const near: FactTable = seen.ok ? factsOf(seen.chart) : new Map()
    for (const name of ['pillar', 'support', 'stem.ten-god'])
      expect(far.get(`daily.2027-03-05.${name}`)).toEqual(near.get(`daily.2027-03-05.${name}`))
    expect(far.size).toBeGreaterThan(factsOf(chart).size)
    expect(withDays(chart, birth, ['2026-12-01']).daily).toEqual(chart.daily)
  })
})

describe('a day that is named', () => {
  it.each([
    ['12월 25일 운세 어때요', 'ko', '12월 25일', /그달의 흐름/],
    ['2027년 3월 5일에 무슨 일이 있을까요', 'ko', '2027년 3월 5일', /그달의 흐름/],
    ['how is christmas day for me?', 'en', 'December 25', /I speak of that month/],
    ['how will my day be on 5 March 2027', 'en', 'March 5, 2027', /I speak of that month/],
  ] as const)('is told by its own letters, however far: %s', async (question, locale, named, ofMonth) => {
    const [birth] = people as [Birth]
    const { sentences, proof } = readAnswer(await answer(birth, question, locale), locale)
    expect(sentences[0]).toContain(named)
    expect(sentences.join(' ')).not.toMatch(ofMonth)
    expect(proof).toMatchObject({ contradicted: 0, absent: 0 })
  })

  it.each([
    ['오늘 운세 어때요', '11월 28일'],
    ['내일 운세 어때요', '11월 29일'],
    ['12월 25일 운세 어때요', '12월 25일'],
  ])('is drawn as that day, not as today: %s', async (question, named) => {
    const [birth] = people as [Birth]
    const drawn = (await answer(birth, question, 'ko')).flatMap((event) => (event.kind === 'component' ? [event.component] : []))
    const card = drawn.find(({ template }) => template.manifest.id === 'today-card')
    expect(card?.slots.date).toContain(named)
  })
})
