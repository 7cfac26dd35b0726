import { describe, expect, test } from 'vitest'
import { briefOf } from '../../tests/eval/composer/example-brief.ts'
import { example } from '../../tests/example-chart.ts'
import type { Brief } from '../brief.ts'
import { planElementSchema } from '../plan.ts'
import { renderSentence } from '../render-facts.ts'
import { composeReading } from './compose-reading.ts'

const chosen = ['2026-11-26', '2026-11-30', '2026-12-02']
const fact = example.facts.get('daily.2026-12-02.pillar')!
/** Days that lie further than the table of the example. */
const facts = new Map([
  ...example.facts,
  ...['2027-01-08', '2027-01-20'].map((date) => [`daily.${date}.pillar`, { ...fact, id: `daily.${date}.pillar` }] as const),
])

function tell(
  days: Partial<Brief['days']>,
  asked: Parameters<typeof briefOf>[1] = { intent: 'date_selection', form: 'choose_from_list' },
  locale: Brief['locale'] = 'ko',
) {
  const brief: Brief = { ...briefOf('이사하기 좋은 날', asked, { facts }), locale, days: { chosen: [], isBeyond: false, unfit: [], ...days } }
  const elements = composeReading(brief)
  for (const element of elements) expect(planElementSchema.safeParse(element).success).toBe(true)
  return elements.flatMap((element) => (element.kind === 'sentence' ? [renderSentence(element.text, facts, locale, { gloss: false }).text] : []))
}

const datesIn = (texts: readonly string[]) => texts.flatMap((text) => text.match(/\d+월 \d+일/g) ?? [])

describe('chosen days', () => {
  test('are all that is named, in their order', () => {
    expect(datesIn(tell({ chosen }))).toEqual(['11월 26일', '11월 30일', '12월 2일'])
    expect(datesIn(tell({ chosen: chosen.slice(1, 2) }))).toEqual(['11월 30일'])
  })

  test('are the ones of every choice among days, and of a reading of a day', () => {
    for (const form of ['choose_from_list', 'yes_no', 'open'] as const)
      expect(datesIn(tell({ chosen }, { intent: 'move', form, horizon: 'day' })).filter((date) => date !== '11월 23일')).toEqual([
        '11월 26일',
        '11월 30일',
        '12월 2일',
      ])
  })

  test('tell the year where it changes', () => {
    const far = ['2026-12-02', '2027-01-08', '2027-01-20']
    expect(tell({ chosen: far })[0]).toMatch(/고른 날은 12월 2일 \S+일, 2027년 1월 8일 \S+일, 1월 20일 \S+일이에요/)
    expect(tell({ chosen: far }, undefined, 'en')[0]).toMatch(
      /falls on December 2, the .* day; January 8, 2027, the .* day; and January 20, the .* day\./,
    )
  })

  test('say so where they lie beyond the asked time', () => {
    expect(tell({ chosen, isBeyond: true })[0]).toContain('그 뒤에 오는 날')
    expect(tell({ chosen, isBeyond: true }, undefined, 'en')[0]).toContain('after it')
  })
})

test('unfit days are not recommended, in the answer or in its step', () => {
  const usual = datesIn(tell({}))
  const unfit = [...new Set(usual)].map((date) => date.replace(/(\d+)월 (\d+)일/, (_, month, day) => `2026-${month}-${day.padStart(2, '0')}`))
  expect(unfit.length).toBeGreaterThan(1)
  const told = datesIn(tell({ unfit }))
  expect(told.length).toBeGreaterThan(1)
  expect(told.filter((date) => date.startsWith('11월') && usual.includes(date))).toEqual([])
})
