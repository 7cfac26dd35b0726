import { describe, expect, it } from 'vitest'
import { loadCatalog } from '#templates'
import { drawMatrix } from './draw-matrix.ts'
import { type Gate, openGates } from './gate.ts'
import { noEvidence } from './gather-evidence.ts'
import { judgeGates, judgeVetting, type Measured } from './judge-gates.ts'
import { measureCosts } from './measure-costs.ts'

const now = new Date('2026-11-27T03:00:00Z')
const served = loadCatalog().get('money-flow')!
const { manifest } = served
const quiet: Measured = {
  manifest,
  contract: [],
  matrix: drawMatrix(served, served, now),
  styleChanged: false,
  pictures: { cells: [], faults: [], heights: { ko: manifest.height.ko, en: manifest.height.en } },
  costs: measureCosts({ compiled: served, source: null, drawings: [] }, { compiled: served, source: 'x', drawings: [] }),
  picks: {
    questions: 10,
    eligible: { before: 4, after: 4 },
    picked: { before: 2, after: 2 },
    gained: 0,
    lost: 0,
    topics: [],
    displaced: [],
    replacedBy: [],
    examples: [],
  },
  evidence: noEvidence,
}
const outcomesOf = (change: Partial<Measured>): Record<string, Gate['outcome']> =>
  Object.fromEntries(judgeGates({ ...quiet, ...change }, served).map(({ name, outcome }) => [name, outcome]))

describe('the gates of a version', () => {
  it('let through what is as it was', () => {
    expect(outcomesOf({})).toEqual({
      vetting: 'passed',
      contract: 'passed',
      drawing: 'passed',
      pictures: 'passed',
      accessibility: 'passed',
      budget: 'passed',
      picks: 'passed',
      evidence: 'noted',
    })
  })

  it('ask somebody to look where no browser could', () => {
    expect(outcomesOf({ pictures: null })).toMatchObject({ pictures: 'needs-override', accessibility: 'needs-override' })
  })

  it('refuse what cannot be drawn any more, what keeps somebody from using it and what costs too much', () => {
    const [first, ...rest] = quiet.matrix
    expect(outcomesOf({ matrix: [{ ...first!, state: 'gone' }, ...rest] }).drawing).toBe('failed')
    expect(outcomesOf({ matrix: quiet.matrix.map((cell) => ({ ...cell, state: 'absent' })) }).drawing).toBe('failed')
    const fault = { rule: 'overflow', what: '<p>', chart: 'typical', locale: 'ko' as const, where: '320 px' }
    expect(outcomesOf({ pictures: { ...quiet.pictures!, faults: [fault] } }).accessibility).toBe('failed')
    expect(outcomesOf({ costs: [{ what: 'style-bytes', before: 1, after: 50_000, limit: 40_000 }] }).budget).toBe('failed')
  })

  it('refuse reserved heights that are not what it takes, by more than four pixels', () => {
    const heightsOff = (by: number) => ({
      ...quiet.pictures!,
      heights: { ko: { ...manifest.height.ko, 320: manifest.height.ko[320] + by }, en: null },
    })
    expect(outcomesOf({ pictures: heightsOff(4) }).budget).toBe('passed')
    expect(outcomesOf({ pictures: heightsOff(5) }).budget).toBe('failed')
  })

  it('ask for a reason where it would never be chosen again, or nowhere', () => {
    expect(outcomesOf({ picks: { ...quiet.picks, picked: { before: 2, after: 0 }, lost: 2 } }).picks).toBe('needs-override')
    expect(outcomesOf({ picks: { ...quiet.picks, picked: { before: 0, after: 0 }, eligible: { before: 0, after: 0 } } }).picks).toBe('needs-override')
    expect(outcomesOf({ picks: { ...quiet.picks, picked: { before: 0, after: 0 } } }).picks).toBe('noted')
  })

  it('say everything in both languages, without fear and without shouting', () => {
    for (const { says } of [...judgeGates({ ...quiet, pictures: null }, served), judgeVetting([{} as never])]) {
      expect(says.ko).toMatch(/[가-힣].*\.$/)
      expect(says.en).toMatch(/^[\w ].*\.$/)
      expect(says.ko + says.en).not.toContain('!')
    }
  })
})

describe('gates that stand in the way', () => {
  const gates: Gate[] = [
    { name: 'pictures', outcome: 'needs-override', says: { ko: '', en: '' } },
    { name: 'budget', outcome: 'failed', says: { ko: '', en: '' } },
    { name: 'picks', outcome: 'noted', says: { ko: '', en: '' } },
  ]
  it.each([
    ['nothing was said', [], ['pictures', 'budget']],
    ['a reason was given', [{ gate: 'pictures', why: '휴대폰 세 대에서 직접 보았어요' }], ['budget']],
    ['the reason says nothing', [{ gate: 'pictures', why: ' ok        ' }], ['pictures', 'budget']],
    ['a failed gate is waved through', [{ gate: 'budget', why: '이번 한 번만 넘어가기로 했어요' }], ['pictures', 'budget']],
  ] as const)('%s', (_what, overrides, open) => {
    expect(openGates(gates, overrides).map(({ name }) => name)).toEqual(open)
  })
})
