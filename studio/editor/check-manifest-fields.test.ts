import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { templateManifestSchema } from '#templates/client'
import { checkManifestFields } from './check-manifest-fields.ts'

const library = 'templates/library'
const read = (id: string) => JSON.parse(readFileSync(`${library}/${id}/template.json`, 'utf8'))
const views = [...new Set(readdirSync(library).flatMap((id) => [...JSON.stringify(read(id)).matchAll(/"from":"([^".]+)/g)].map(([, name]) => name!)))]

test.each(readdirSync(library))('%s has nothing wrong', (id) => {
  expect(checkManifestFields(read(id), views)).toEqual([])
})

const manifest = () => read('day-pillar-character')
const text = { type: 'text', maxLength: 40, lines: 1, hint: { ko: '무엇', en: 'what' } }

/** One change of a manifest that is right, and where and how the form says that it is wrong. */
const changes: [string, (manifest: Record<string, unknown>) => void, string, string][] = [
  ['an id with capitals', (m) => Object.assign(m, { id: 'Day Pillar' }), 'id', 'id'],
  ['a version of two numbers', (m) => Object.assign(m, { version: '1.0' }), 'version', 'version'],
  ['an empty title', (m) => Object.assign(m, { title: { ko: '', en: 'x' } }), 'title.ko', 'empty'],
  ['a title in one language', (m) => Object.assign(m, { title: { ko: 'x' } }), 'title.en', 'empty'],
  ['a number for a title', (m) => Object.assign(m, { title: { ko: 5, en: 'x' } }), 'title.ko', 'text'],
  ['no title at all', (m) => delete m.title, 'title.ko', 'empty'],
  ['no topic', (m) => Object.assign(m, { intents: [] }), 'intents', 'topics'],
  ['a need that nobody has', (m) => Object.assign(m, { needs: ['moon'] }), 'needs', 'choice'],
  ['slots in a list', (m) => Object.assign(m, { slots: [] }), 'slots', 'shape'],
  ['a slot of no type', (m) => Object.assign(m, { slots: { a: { type: 'html' } } }), 'slots.a.type', 'type'],
  ['a slot that is a word', (m) => Object.assign(m, { slots: { a: 'text' } }), 'slots.a', 'shape'],
  ['a text longer than any', (m) => Object.assign(m, { slots: { a: { ...text, maxLength: 401 } } }), 'slots.a.maxLength', 'most'],
  ['a text of words for a length', (m) => Object.assign(m, { slots: { a: { ...text, maxLength: 'many' } } }), 'slots.a.maxLength', 'whole'],
  ['a text of half a line', (m) => Object.assign(m, { slots: { a: { ...text, lines: 1.5 } } }), 'slots.a.lines', 'whole'],
  ['a text without a hint', (m) => Object.assign(m, { slots: { a: { ...text, hint: undefined } } }), 'slots.a.hint.ko', 'empty'],
  ['a number without an end', (m) => Object.assign(m, { slots: { a: { type: 'number', minimum: 0, from: 'today' } } }), 'slots.a.maximum', 'number'],
  ['a choice of nothing', (m) => Object.assign(m, { slots: { a: { type: 'enum', values: [], from: 'today' } } }), 'slots.a.values', 'values'],
  ['a list of nothing', (m) => Object.assign(m, { slots: { a: { type: 'list', maxItems: 3, from: 'today' } } }), 'slots.a.of', 'shape'],
  [
    'an endless list',
    (m) => Object.assign(m, { slots: { a: { type: 'list', maxItems: 65, of: { type: 'flag' }, from: 'today' } } }),
    'slots.a.maxItems',
    'most',
  ],
  ['a member that nobody reads', (m) => Object.assign(m, { slots: { a: { type: 'flag', from: 'today', script: 'x' } } }), 'slots.a', 'unknown'],
  ['one at the root', (m) => Object.assign(m, { onload: 'x' }), '', 'unknown'],
  ['texts in a list', (m) => Object.assign(m, { texts: [] }), 'texts', 'shape'],
  ['a text that is a number', (m) => Object.assign(m, { texts: { ko: { a: 1 }, en: { a: 'x' } } }), 'texts.ko.a', 'text'],
  [
    'a height in words',
    (m) => Object.assign(m, { height: { ko: { 320: 'x', 358: 1, 620: 1 }, en: { 320: 1, 358: 1, 620: 1 } } }),
    'height.ko.320',
    'whole',
  ],
]

test.each(changes)('%s is said where it is, as the schema refuses it', (_what, change, path, fault) => {
  const changed = manifest()
  change(changed)
  expect(templateManifestSchema.safeParse(JSON.parse(JSON.stringify(changed))).success).toBe(false)
  expect(checkManifestFields(JSON.parse(JSON.stringify(changed)), views).map((found) => [found.path.join('.'), found.fault])).toContainEqual([
    path,
    fault,
  ])
})

describe('what only the vetter knows', () => {
  const faultsOf = (part: object) => checkManifestFields({ ...manifest(), ...part }, ['today']).map(({ path, fault }) => [path.join('.'), fault])

  it('is said too: who fills a slot, its name, where texts stand, both languages, the order of limits', () => {
    expect(faultsOf({ slots: { a: { type: 'flag' } } })).toEqual([['slots.a.from', 'view']])
    expect(faultsOf({ slots: { a: { type: 'flag', from: 'moon.phase' } } })).toEqual([['slots.a.from', 'view']])
    expect(faultsOf({ slots: { t: { type: 'flag', from: 'today.good' } } })).toEqual([['slots.t', 'name']])
    expect(faultsOf({ slots: { a: { type: 'group', from: 'today', slots: { b: text } } } })).toEqual([['slots.a.slots.b.type', 'place']])
    expect(faultsOf({ slots: { a: { type: 'number', minimum: 9, maximum: 1, from: 'today' } } })).toEqual([['slots.a.maximum', 'range']])
    expect(faultsOf({ slots: {}, texts: { ko: { a: '가' }, en: { b: 'b' } } })).toEqual([
      ['texts.ko.b', 'language'],
      ['texts.en.a', 'language'],
    ])
  })

  it('takes whatever JSON holds', () => {
    for (const value of [null, 1, 'x', [], true]) expect(checkManifestFields(value, [])).toEqual([{ path: [], fault: 'shape' }])
    let deep: object = { type: 'flag' }
    for (let depth = 0; depth < 2_000; depth++) deep = { type: 'list', maxItems: 1, of: deep }
    expect(checkManifestFields({ ...manifest(), slots: { deep } }, []).some(({ fault }) => fault === 'shape')).toBe(true)
  })
})
