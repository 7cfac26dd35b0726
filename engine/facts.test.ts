import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chartOf } from './chart-of.ts'
import { type BirthInput, type FactTable, relationKinds, stars } from './client.ts'
import { factsOf } from './facts.ts'

function facts(birth: BirthInput): FactTable {
  const result = chartOf(birth, new Date('2026-11-24T03:00:00Z'))
  if (!result.ok) throw new Error(result.error.code)
  return factsOf(result.chart)
}

const example = facts({ date: '1992-03-14', time: '07:20', sex: 'female' })

describe('factsOf', () => {
  it.each([
    ['day.pillar', '己丑'],
    ['day.stem', '己'],
    ['year.branch.element', 'metal'],
    ['month.branch.ten-god', 'seven-killings'],
    ['hour.stem.ten-god', 'indirect-resource'],
    ['year.hidden', ['戊', '壬', '庚']],
    ['day.stage', 'tomb'],
    ['element.wood.weight', 3],
    ['element.strongest', 'wood'],
    ['element.weakest', 'metal'],
    ['element.missing', []],
    ['void.branches', ['午', '未']],
    ['star.heavenly-noble', ['year']],
    ['star.supreme', ['day']],
    ['star.needle', ['year', 'month', 'hour']],
    ['relation.stem-combination.year-hour', '壬丁'],
    ['strength.level', 'weak'],
    ['useful.strength', 'fire'],
    ['luck.direction', 'backward'],
    ['luck.cycle.1.pillar', '壬寅'],
    ['luck.current.pillar', '己亥'],
    ['luck.current.from-age', 33],
    ['luck.next.pillar', '戊戌'],
    ['annual.2027.relation.clash.day-luck', '丑未'],
    ['annual.2027.starts', '2027-02-04'],
    ['monthly.2027-06.pillar', '丙午'],
    ['monthly.2027-06.ends', '2027-07-06'],
    ['daily.2026-11-24.pillar', '壬寅'],
    ['now.age', 34],
    ['now.date', '2026-11-24'],
  ])('%s is %j', (id, value) => {
    expect(example.get(id)?.value).toEqual(value)
  })

  it('gives the day stem no ten god: it is the person', () => {
    expect(example.has('day.stem.ten-god')).toBe(false)
  })

  it('claims nothing of an unknown hour or without a sex', () => {
    const partial = facts({ date: '1992-03-14' })
    const ids = [...partial.keys()]
    expect(ids.filter((id) => id.startsWith('hour.') || id.startsWith('luck.') || /relation.*hour/.test(id))).toEqual([])
    expect([...partial.values()].flatMap(({ value }) => (Array.isArray(value) ? value : []))).not.toContain('hour')
  })

  it('marks what schools only estimate', () => {
    const estimated = new Set([...example.values()].filter(({ estimate }) => estimate).map(({ kind }) => kind))
    expect(estimated).toEqual(new Set(['strength', 'structure', 'useful-element', 'support']))
  })

  it('holds neither birth date nor time', () => {
    const text = JSON.stringify([...example.values()].map(({ value }) => value))
    expect(text).not.toContain('1992')
    expect(text).not.toMatch(/0[67]:\d\d/)
  })

  it('names only rules that are documented', () => {
    const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'rules', 'README.md'), 'utf8')
    const documented = new Set([...page.matchAll(/^\| `([^`]+)`/gm)].map(([, rule]) => rule))
    const used = [...example.values()].map(({ rule }) => rule)
    const possible = [...stars.map((star) => `star.${star}`), ...relationKinds.map((kind) => `relation.${kind}`)]
    expect([...used, ...possible].filter((rule) => !documented.has(rule))).toEqual([])
  })
})
