import { describe, expect, it } from 'vitest'
import { type CompiledTemplate, loadCatalog, type TemplateManifest } from '#templates'
import { compareContracts, listSlots } from './compare-contracts.ts'

const served = loadCatalog().get('career-fit')!
const withSlots = (change: (slots: TemplateManifest['slots']) => void): CompiledTemplate => {
  const copy = structuredClone(served)
  change(copy.manifest.slots)
  return copy
}
const changesOf = (change: (slots: TemplateManifest['slots']) => void) =>
  compareContracts(served, withSlots(change)).filter(({ kind }) => kind !== 'unused')

describe('the contract of two versions', () => {
  it('is the same for the same slots', () => {
    expect(changesOf(() => {})).toEqual([])
  })

  it('names slots inside of lists and groups by their path', () => {
    expect([...listSlots(served.manifest.slots).keys()]).toEqual(expect.arrayContaining(['line', 'bars', 'bars[]', 'bars[].weight', 'grows.text']))
  })

  it('tells what must be filled now and what no longer', () => {
    const changes = changesOf((slots) => {
      slots.closing = { type: 'text', maxLength: 60, lines: 2, hint: { ko: '끝맺음', en: 'closing' } }
      delete slots.line
    })
    expect(changes).toEqual([
      { slot: 'closing', kind: 'added', before: null, after: 'text ≤ 60, 2 lines' },
      { slot: 'line', kind: 'removed', before: 'string ≤ 50', after: null },
    ])
  })

  it.each([
    ['narrower', 40],
    ['wider', 60],
  ] as const)('tells that a text limit became %s', (kind, maxLength) => {
    expect(
      changesOf((slots) => {
        slots.line = { ...slots.line!, maxLength } as never
      }),
    ).toEqual([{ slot: 'line', kind, before: 'string ≤ 50', after: `string ≤ ${maxLength}` }])
  })

  it('tells another kind of value, another view, and words of an enumeration that are gone or new', () => {
    const changes = changesOf((slots) => {
      slots.line = { type: 'string', maxLength: 50, from: 'money-flow.line' }
      const bars = slots.bars as Extract<(typeof slots)[string], { type: 'list' }>
      const bar = bars.of as Extract<(typeof slots)[string], { type: 'group' }>
      bar.slots.isMost = { type: 'enum', values: ['yes', 'no'] }
      bar.slots.element = { type: 'enum', values: ['wood', 'fire', 'earth', 'metal'] }
    })
    expect(changes.map(({ slot, kind }) => [slot, kind])).toEqual([
      ['line', 'source'],
      ['bars[].element', 'narrower'],
      ['bars[].isMost', 'type'],
    ])
  })

  it('names what is asked for and drawn nowhere, also where nothing is in service', () => {
    const candidate = withSlots((slots) => {
      slots.spare = { type: 'string', maxLength: 20, from: 'love.seat' }
    })
    for (const against of [served, null]) {
      const unused = compareContracts(against, candidate).filter(({ kind }) => kind === 'unused')
      expect(unused).toContainEqual({ slot: 'spare', kind: 'unused', before: null, after: 'string ≤ 20' })
      expect(unused.map(({ slot }) => slot)).not.toContain('line')
    }
  })
})
