import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BirthInput, type Chart, chartOf, factsOf } from '#engine'
import { exampleMaterial } from '../tests/example-material.ts'
import { checkSlots } from './check-slots.ts'
import { materials, type Slots, templateManifestSchema } from './client.ts'
import { fillFactSlots } from './fill-fact-slots.ts'
import { fiveElements } from './views/five-elements.ts'
import { fourPillars } from './views/four-pillars.ts'
import { luckCycles } from './views/luck-cycles.ts'
import { relationName } from './views/relation-name.ts'

const now = new Date('2026-11-24T03:00:00Z')
const library = join(import.meta.dirname, 'library')
const manifests = readdirSync(library).map((id) => templateManifestSchema.parse(JSON.parse(readFileSync(join(library, id, 'template.json'), 'utf8'))))

function chartFor(birth: BirthInput): Chart {
  const result = chartOf(birth, now)
  if (!result.ok) throw new Error(result.error.message)
  return result.chart
}
const needsMaterial = ({ needs }: (typeof manifests)[number]) => materials.some((name) => needs.includes(name))
const example = chartFor({ date: '1992-03-14', time: '07:20', sex: 'female' })
const context = (chart: Chart, locale: 'ko' | 'en' = 'ko') => ({ chart, facts: new Map(), locale, focus: {}, texts: {} })

describe('fillFactSlots', () => {
  it('fills every template that a chart is eligible for, for any birth and in both languages', () => {
    fc.assert(
      fc.property(
        fc.record({
          date: fc
            .date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
            .map((date) => date.toISOString().slice(0, 10)),
          time: fc.option(fc.constantFrom('00:10', '07:20', '13:45', '22:40')),
          sex: fc.option(fc.constantFrom('female' as const, 'male' as const)),
          timeZone: fc.constantFrom('Asia/Tokyo', 'America/New_York'),
          longitude: fc.constant(127),
        }),
        fc.constantFrom('ko' as const, 'en' as const),
        (birth, locale) => {
          const result = chartOf(birth, now)
          fc.pre(result.ok)
          for (const manifest of manifests) {
            if (needsMaterial(manifest)) continue
            if (manifest.needs.includes('sentence') || (manifest.needs.includes('luck') && !result.chart.luck)) continue
            expect([manifest.id, checkSlots(manifest, fillFactSlots(manifest, context(result.chart, locale)))]).toEqual([manifest.id, []])
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it.each([
    [{ date: '1992-03-14', time: '07:20', sex: 'female' as const }, 'ko' as const],
    [{ date: '1990-09-26', time: null, sex: 'male' as const }, 'ko' as const],
    [{ date: '1992-02-04', time: null, sex: null }, 'en' as const],
    [{ date: '1984-02-04', time: '23:40', sex: 'male' as const }, 'en' as const],
    [{ date: '1961-05-05', time: '12:00', sex: 'female' as const }, 'ko' as const],
  ])('fills what needs material from it, and is found wanting without it: %j in %s', (birth, locale) => {
    const chart = chartFor(birth)
    const material = exampleMaterial(birth, now)
    const able = manifests.filter((manifest) => needsMaterial(manifest) && (!manifest.needs.includes('hours') || material.hours))
    expect(able.length).toBeGreaterThan(3)
    const facts = factsOf(chart)
    for (const manifest of able) {
      const slots = fillFactSlots(manifest, { ...context(chart, locale), material })
      expect([manifest.id, checkSlots(manifest, slots)]).toEqual([manifest.id, []])
      for (const [, fact] of JSON.stringify(slots).matchAll(/"fact":"([^"]+)"/g)) expect(facts.has(fact!), `${manifest.id} ${fact}`).toBe(true)
      expect(checkSlots(manifest, fillFactSlots(manifest, context(chart, locale))).length).toBeGreaterThan(0)
    }
  })

  it('gives a template only what its schema names, and texts where they are written', () => {
    const manifest = manifests.find(({ id }) => id === 'day-pillar-character')!
    const slots = fillFactSlots(manifest, { ...context(example), texts: { portrait: '젖은 밭에서 씨를 고르는 사람이에요', stray: 'x' } })
    expect(Object.keys(slots).sort()).toEqual(Object.keys(manifest.slots).sort())
    expect(slots.portrait).toBe('젖은 밭에서 씨를 고르는 사람이에요')
    expect(slots.strength).toBe('')
    expect(slots.stem).toEqual({ hanja: '己', element: 'earth', name: '기토', spoken: '기토' })
  })

  it('shows the ground of a sentence, and nothing without one', () => {
    const manifest = manifests.find(({ id }) => id === 'evidence-panel')!
    const fact = (id: string, value: string, kind: 'branch' | 'pillar' | 'relation') =>
      [id, { id, value, kind, rule: kind, estimate: false }] as const
    const facts = new Map([
      fact('day.branch', '丑', 'branch'),
      fact('day.pillar', '己丑', 'pillar'),
      fact('annual.2027.relation.clash.day-luck', '丑未', 'relation'),
    ])
    const sentence = {
      segments: [{ text: '새해의 미가 태어난 날의 축과 부딪혀요.' }],
      evidence: [
        { fact: 'day.branch', label: '일지 축', letter: '丑', estimate: false },
        { fact: 'annual.2027.relation.clash.day-luck', label: '축미충', letter: null, estimate: false },
        { fact: 'not.in.the.table', label: '없는 사실', letter: null, estimate: false },
      ],
    }
    const slots = fillFactSlots(manifest, { ...context(example), facts, focus: { sentence } })
    expect(checkSlots(manifest, slots)).toEqual([])
    expect(slots).toMatchObject({
      ruleName: '충(沖)',
      isEstimate: false,
      verdict: '사주에서 확인됐어요',
      sentence: '새해의 미가 태어난 날의 축과 부딪혀요.',
    })
    expect((slots.facts as Slots[]).map(({ label, note }) => [label, note])).toEqual([
      ['일지 축', '기축일생'],
      ['축미충', '충(沖)'],
    ])
    expect(checkSlots(manifest, fillFactSlots(manifest, context(example))).length).toBeGreaterThan(0)
  })
})

describe('views', () => {
  it('draws the four pillars from hour to year, with the clock that made them', () => {
    const view = fourPillars({ ...context(example), focus: { place: '서울' } })!
    expect(view.born).toBe('1992년 3월 14일 07:20 서울 여성')
    expect(view.clock).toBe('해 기준 06:48')
    const columns = view.columns as { position: string; pillar: { stem: { hanja: string }; branch: { hanja: string } } }[]
    expect(columns.map(({ pillar }) => pillar.stem.hanja + pillar.branch.hanja)).toEqual(['丁卯', '己丑', '癸卯', '壬申'])
  })

  it('locks the hour when it is unknown', () => {
    const view = fourPillars(context(chartFor({ date: '1990-09-26', time: null, sex: 'male' })))!
    expect(view).toMatchObject({ hourKnown: false, born: '1990년 9월 26일 남성, 시각 모름' })
    expect((view.columns as { pillar: unknown }[])[0]!.pillar).toBeNull()
  })

  it('gives element nodes areas in proportion to their weights', () => {
    const nodes = fiveElements(context(example))!.nodes as { element: string; radius: number; isSelf: boolean }[]
    const area = (element: string) => nodes.find((node) => node.element === element)!.radius ** 2
    expect(area('wood') / area('fire')).toBeCloseTo(3, 0)
    expect(nodes.filter(({ isSelf }) => isSelf).map(({ element }) => element)).toEqual(['earth'])
  })

  it('says nothing about luck without a direction', () => {
    expect(luckCycles(context(chartFor({ date: '1992-03-14', time: '07:20' })))).toBeNull()
  })

  it.each([
    ['clash', ['申', '寅'], '인신충'],
    ['clash', ['未', '丑'], '축미충'],
    ['six-combination', ['丑', '子'], '자축합'],
    ['half-combination', ['未', '亥'], '해미 반합'],
    ['three-combination', ['卯', '未', '亥'], '해묘미 삼합'],
    ['directional-combination', ['丑', '亥', '子'], '해자축 방합'],
    ['stem-combination', ['壬', '丁'], '정임합'],
    ['stem-control', ['癸', '己'], '계기극'],
    ['resentment', ['申', '卯'], '묘신 원진'],
  ] as const)('names %s of %j as people do: %s', (kind, letters, name) => {
    expect(relationName({ kind, letters: [...letters] }, 'ko')).toBe(name)
  })
})
