import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartOf } from './chart-of.ts'
import { chartPartsOf } from './charts-of.ts'
import {
  type BirthInput,
  branchTerms,
  type ChartPillar,
  clocks,
  dayBoundaries,
  type NatalChart,
  positions,
  schoolNames,
  schoolOptions,
  stemTerms,
  tenGodTerms,
} from './client.ts'
import { type ChartPart, chartParts, type PartialChart } from './parts.ts'
import type { SeenPillar } from './seen-pillars.ts'

const option = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined })
const schools = fc.record(Object.fromEntries(schoolNames.map((name) => [name, fc.constantFrom(...schoolOptions[name])])), { requiredKeys: [] })
const local = fc.record({
  date: fc.date({ min: new Date('1601-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
  time: fc.constantFrom(null, '00:10', '07:20', '12:00', '23:45'),
  calendar: fc.constantFrom('solar', 'solar', 'lunar'),
  timeZone: fc.constantFrom('Asia/Seoul', 'Europe/Berlin'),
})
const absolute = fc.record({
  instant: fc.date({ min: new Date('1590-01-01'), max: new Date('2210-01-01'), noInvalidDate: true }).map((at) => at.toISOString()),
})
const births: fc.Arbitrary<BirthInput> = fc
  .tuple(
    fc.oneof(local, absolute),
    fc.record({
      sex: fc.constantFrom('female', 'male', null),
      longitude: option(fc.double({ min: -180, max: 180, noNaN: true })),
      clock: option(fc.constantFrom(...clocks)),
      dayBoundary: option(fc.constantFrom(...dayBoundaries)),
      schools: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: schools }),
    }),
  )
  .map(([when, rest]) => ({ ...when, ...rest }) as BirthInput)

/** What both shapes of a pillar say of it. */
function common({ pillar, stem, branch, stemTenGod, branchTenGod, stage, seatedStage, nayin, hidden }: ChartPillar) {
  return {
    ...{ pillar, stem, branch, stemTenGod: stemTenGod ?? 'friend', branchTenGod, stage, seatedStage, nayin },
    hidden: hidden.map(({ exposedAt: _, ...rest }) => rest),
  }
}

function commonOfSeen({ pillar, stem, branch, nayin }: SeenPillar) {
  return {
    ...{ pillar, stem: stem.letter, branch: branch.letter, stemTenGod: stem.tenGod, branchTenGod: branch.tenGod },
    ...{ stage: branch.stage, seatedStage: branch.seatedStage, nayin: `${nayin.hangul}(${nayin.hanja})` },
    hidden: branch.hidden.map(({ stem, days, tenGod, stage }) => ({ stem, days, tenGod, stage })),
  }
}

function expectLetters(letters: PartialChart<'letters'>['letters'], pillars: NatalChart['pillars']): void {
  for (const position of positions) {
    const [seen, pillar] = [letters[position], pillars[position]]
    expect(seen && commonOfSeen(seen)).toEqual(pillar && common(pillar))
  }
}

function expectDecades(decades: PartialChart<'decades'>['decades'], luck: NatalChart['luck']): void {
  const found = decades && { ...decades, cycles: decades.cycles.map(({ seen, ...ages }) => ({ ...ages, ...letters(seen) })) }
  expect(found).toEqual(luck && { ...luck, cycles: luck.cycles.map(({ support: _, relations: __, startsAt: ___, ...cycle }) => cycle) })
}

function letters({ pillar, stem, branch }: SeenPillar) {
  return { pillar, stem: stem.letter, branch: branch.letter, stemTenGod: stem.tenGod, branchTenGod: branch.tenGod, stage: branch.stage }
}

describe('chartPartsOf', () => {
  it('has of every birth what its whole chart has under the same name, and nothing else', () => {
    let charts = 0
    fc.assert(
      fc.property(fc.array(births, { maxLength: 6 }), fc.subarray([...chartParts]), (inputs, parts) => {
        const result = chartPartsOf(inputs, parts)
        if (!result.ok) throw new Error(result.error.message)
        for (const [index, input] of inputs.entries()) {
          const [some, whole] = [result.charts.at(index), chartOf(input)]
          if (!some.ok || !whole.ok) {
            expect(some).toEqual(whole)
            continue
          }
          charts++
          expect(new Set(Object.keys(some.chart))).toEqual(new Set(parts))
          for (const part of parts)
            if (part === 'letters') expectLetters(some.chart.letters, whole.chart.pillars)
            else if (part === 'decades') expectDecades(some.chart.decades, whole.chart.luck)
            else expect(some.chart[part]).toEqual(whole.chart[part])
          const pillars = Object.fromEntries(positions.map((position) => [position, whole.chart.pillars[position]?.pillar ?? null]))
          expect(result.charts.pillarsAt(index)).toEqual(pillars)
        }
      }),
      { numRuns: 1_500 },
    )
    expect(charts).toBeGreaterThan(2_000)
  })

  it('names the letters so that nothing has to be looked up', () => {
    const result = chartPartsOf([{ date: '1992-03-14', time: '07:20', sex: 'female' }], ['letters'])
    const chart = result.ok ? result.charts.at(0) : undefined
    if (!chart?.ok) throw new Error('no chart')
    for (const { hangul, pillar, stem, branch } of Object.values(chart.chart.letters).filter((seen) => seen !== null)) {
      expect(pillar).toBe(stem.letter + branch.letter)
      expect(hangul).toBe(stem.hangul + branch.hangul)
      expect(stem).toMatchObject({ ...pick(stemTerms[stem.letter]), tenGodTerm: tenGodTerms[stem.tenGod] })
      expect(branch).toMatchObject({ ...pick(branchTerms[branch.letter]), tenGodTerm: tenGodTerms[branch.tenGod] })
    }
    expect(chart.chart.letters.day.hangul).toBe('기축')
  })

  it('shares what follows from the letters alone', () => {
    const birth: BirthInput = { date: '1992-03-14', time: '07:20' }
    const schools = { stages: 'same-as-yang' } as const
    const result = chartPartsOf([birth, birth, { ...birth, schools }, { ...birth, schools: { ...schools, luckAge: 'floor' } }], ['letters'])
    if (!result.ok) throw new Error('refused')
    const days = [0, 1, 2, 3].map((index) => {
      const chart = result.charts.at(index)
      return chart.ok ? chart.chart.letters.day : null
    })
    expect(days[0]).toBe(days[1])
    expect(days[2]).toBe(days[3])
    // 己 on 丑: 묘 by itself, 양 as 戊.
    expect(days.map((day) => day?.branch.stage)).toEqual(['tomb', 'tomb', 'nurture', 'nurture'])
  })

  it('refuses a part that there is not', () => {
    for (const part of ['future', '', '__proto__', 'toString', 'Pillars', 0, null, undefined, { toString: () => 'pillars' }]) {
      const result = chartPartsOf([{ date: '1992-03-14' }], ['pillars', part as ChartPart])
      expect(result).toMatchObject({ ok: false, error: { code: 'part-unknown', field: 'parts' } })
    }
  })

  it('takes a part that is named twice once, and no part at all', () => {
    const births: BirthInput[] = [{ date: '1992-03-14' }, { date: 'nonsense' }]
    const [twice, none] = [chartPartsOf(births, ['month', 'month']), chartPartsOf(births, [])]
    if (!twice.ok || !none.ok) throw new Error('refused')
    expect(Object.keys((twice.charts.at(0) as { chart: object }).chart)).toEqual(['month'])
    expect(none.charts.at(0)).toEqual({ ok: true, chart: {} })
    expect(none.charts.at(1)).toMatchObject({ ok: false, error: { code: 'date-impossible' } })
    expect(none.charts.pillarsAt(0)).toMatchObject({ hour: null })
  })
})

function pick({ hangul, element, yang }: { hangul: string; element: string; yang: boolean }) {
  return { hangul, element, yang }
}
