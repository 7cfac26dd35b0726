import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as designs from '../../tests/data/figma/designs.ts'
import { frame, hostilePrototype, hostileWords, noSlotNames, oddSlotNames, rect, slotNamed, solid, text } from '../../tests/data/figma/designs.ts'
import { importFigma } from './import-figma.ts'
import type { ImportedTemplate } from './imported-template.ts'

const data = join(import.meta.dirname, '../../tests/data/figma')

function imported(file: unknown, node?: string): ImportedTemplate {
  const result = importFigma(file, node === undefined ? {} : { node })
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`)
  return result.template
}

function problemOf(file: unknown, node?: string) {
  const result = importFigma(file, node === undefined ? {} : { node })
  return result.ok ? undefined : result.problem
}

describe('designs that were given', () => {
  it('takes a page by its id, and says what lies on the others', () => {
    const file = JSON.parse(readFileSync(join(data, 'figma-export.files.trimmed.json'), 'utf8'))
    expect(imported(file, '119:2').report).toMatchObject({ name: 'figma-styles', width: 1316 })
    expect(imported(file).report.notes.filter(({ what }) => what === 'page')).toHaveLength(18)
    expect(problemOf(file, '7:7')).toMatchObject({ code: 'node-unknown', field: 'node' })
  })
})

describe('slots', () => {
  const template = imported(designs.autoLayout)

  it('types a slot by its name, from the view that gives it', () => {
    expect(template.manifest.slots).toEqual({
      date: { type: 'string', maxLength: 40, from: 'today.date' },
      score: { type: 'number', minimum: 0, maximum: 100, from: 'strength-gauge.score' },
      verdict: expect.objectContaining({ type: 'text', lines: 2 }),
    })
    expect(template.samples[0]?.value.slots).toMatchObject({ date: '2026년 11월', score: 64 })
  })

  it('keeps everything else as text in both languages, and says which English is missing', () => {
    expect(template.manifest.texts.en).toEqual(template.manifest.texts.ko)
    expect(template.report.untranslated).toEqual({ en: ['title', 'label'], ko: [] })
  })

  it.each(noSlotNames)('%s is no slot', (name) => {
    const hostile = imported(slotNamed(name))
    expect(hostile.manifest.slots).toEqual({})
    expect(hostile.report.notes).toContainEqual(expect.objectContaining({ what: 'slot-name' }))
  })

  it.each(oddSlotNames)('%s gets a harmless name', (name) => {
    const hostile = imported(slotNamed(name))
    expect(Object.keys(hostile.manifest.slots).every((slot) => /^(?:slot\d|proto)$/.test(slot))).toBe(true)
  })

  it('says that nothing fills a number without a view', () => {
    const result = imported(frame('F', [0, 0, 200, 40], {}, [text('{{total count}}', [0, 0, 200, 20], '12')]))
    expect(result.manifest.slots).toMatchObject({ totalCount: { type: 'text' } })
    expect(result.report.notes).toContainEqual(expect.objectContaining({ what: 'slot-type' }))
  })
})

describe('what is carried and what is not', () => {
  const everything = imported(
    frame('All', [0, 0, 300, 300], { fills: solid('#ffffff') }, [
      rect('Photo', [0, 0, 100, 50], { fills: [{ type: 'IMAGE', blendMode: 'NORMAL', scaleMode: 'FILL', imageRef: 'a' }] as never }),
      rect('Hidden', [0, 60, 100, 50], { visible: false }),
      rect('Mask', [0, 60, 100, 50], { isMask: true }),
      rect('Dodge', [0, 120, 100, 50], { blendMode: 'LINEAR_DODGE' }),
      rect('Multiply', [110, 120, 100, 50], { blendMode: 'MULTIPLY' }),
      { ...rect('Open', [0, 180, 40, 40]), type: 'VECTOR' } as never,
      { ...rect('Note', [50, 180, 40, 40]), type: 'STICKY' } as never,
      text('Pale', [0, 240, 200, 20], 'pale', { fills: solid('#cccccc') }),
      text('Link', [0, 270, 200, 20], 'link', { style: { hyperlink: { type: 'URL', url: 'https://example.org' }, fontFamily: 'Roboto' } as never }),
    ]),
  )
  const noted = (what: string) => everything.report.notes.filter((note) => note.what === what).map(({ path }) => path)

  it('lists each with the path of its layer', () => {
    expect(noted('image')).toEqual(['All / Photo'])
    expect(noted('hidden')).toEqual(['All / Hidden'])
    expect(noted('mask')).toEqual(['All / Mask'])
    expect(noted('blend-mode')).toEqual(['All / Dodge'])
    expect(noted('vector')).toEqual(['All / Open'])
    expect(noted('layer')).toEqual(['All / Note'])
    expect(noted('contrast')).toEqual(['All / Pale'])
    expect(noted('link')).toEqual(['All / Link'])
    expect(noted('font')).toEqual(['All / Link'])
    expect(everything.source).toContain('mix-blend-multiply')
    expect(everything.source).not.toContain('example.org')
    for (const { path } of everything.report.notes) expect(everything.readme).toContain(path)
  })

  it('reads well from the top: rows and columns where no auto layout says so', () => {
    const { source, manifest } = imported(designs.inferred)
    expect(source).not.toMatch(/absolute[^>]*>\s*<h3/)
    expect(source).toContain('<ul class="list-disc')
    expect(source).toContain('<h3')
    expect(manifest.summary.ko.split('\n')[0]).toBe('{{t.heading}} {{t.heading2}} {{t.heading3}}')
  })

  it('falls back on the first frame that fits where a page is too large, and lists the others', () => {
    const many = (name: string, y: number) =>
      frame(
        name,
        [0, y, 300, 9_000],
        {},
        Array.from({ length: 300 }, (_, index) => rect(`r${index}`, [(index * 7) % 100, y + index * 30, 40 + index / 10, 20])),
      )
    const page = (children: unknown[]) => ({
      document: { id: '0:0', type: 'DOCUMENT', name: 'D', children: [{ id: '0:1', type: 'CANVAS', name: 'P', children }] },
    })
    const result = imported(page([many('First', 0), many('Second', 9_100)]))
    expect(result.report.name).toBe('First')
    expect(result.report.notes).toContainEqual(expect.objectContaining({ what: 'page', path: 'P / Second' }))
  })
})

describe('files that are none, and hostile ones', () => {
  const node = (more: object) => ({ id: '1:1', name: 'F', type: 'FRAME', absoluteBoundingBox: { x: 0, y: 0, width: 100, height: 100 }, ...more })

  it.each([
    ['nothing', null, 'not-figma', 'document'],
    ['a word', 'figma', 'not-figma', 'document'],
    ['another JSON', { hello: 'world' }, 'not-figma', 'document'],
    ['an empty list', [], 'not-figma', 'document'],
    ['a document of nobody', { document: {} }, 'not-figma', 'document'],
    ['no page', { document: { id: '0:0', type: 'DOCUMENT', name: 'D', children: [] } }, 'nothing-to-draw', 'document'],
    ['a width of a word', node({ absoluteBoundingBox: { x: 0, y: 0, width: 'wide', height: 1 } }), 'value-invalid', 'absoluteBoundingBox.width'],
    ['NaN', node({ itemSpacing: Number.NaN }), 'value-invalid', 'itemSpacing'],
    ['infinity in a child', node({ children: [node({ id: '1:2', opacity: Number.POSITIVE_INFINITY })] }), 'value-invalid', 'children.0.opacity'],
    ['a huge number', node({ strokeWeight: 1e300 }), 'value-invalid', 'strokeWeight'],
    ['a huge frame', node({ absoluteBoundingBox: { x: 0, y: 0, width: 1e8, height: 5 } }), 'too-large', 'absoluteBoundingBox'],
    ['a child that is its parent', node({ children: [node({})] }), 'cycle', 'children.0.id'],
    ['children of another kind', node({ children: [7] }), 'value-invalid', 'children.0'],
    [
      'a novel',
      node({ children: [{ ...node({ id: '1:2' }), type: 'TEXT', characters: 'x'.repeat(5_000_000) }] }),
      'value-invalid',
      'children.0.characters',
    ],
    ['a shape without end', node({ fillGeometry: [{ path: 'M'.repeat(5_000_000) }] }), 'value-invalid', 'fillGeometry.0.path'],
    ['a crowd', node({ children: Array.from({ length: 100_000 }, (_, index) => node({ id: `2:${index}` })) }), 'too-many-nodes', 'children.19999'],
    ['more layers than fit', node({ children: Array.from({ length: 5_000 }, (_, index) => node({ id: `2:${index}` })) }), 'too-large', 'node'],
  ])('%s', (_what, file, code, field) => {
    const problem = problemOf(file)
    expect(problem).toMatchObject({ code, field })
    expect(problem?.message).toMatch(/\.$/)
  })

  it('a tower of layers', () => {
    let tower: object = node({ id: 'top' })
    for (let index = 0; index < 50_000; index += 1) tower = node({ id: `t${index}`, children: [tower] })
    expect(problemOf(tower)).toMatchObject({ code: 'nested-too-deep' })
  })

  it('an object that holds itself', () => {
    const children: unknown[] = []
    const self = node({ children })
    children.push(self)
    expect(problemOf(self)).toMatchObject({ code: 'cycle' })
  })

  it('five million bytes of text styles', () => {
    const characters = 'ab'.repeat(10_000)
    const overrides = Array.from(characters, (_, index) => index % 2)
    const texts = Array.from({ length: 90 }, (_, index) => node({ id: `3:${index}`, type: 'TEXT', characters, characterStyleOverrides: overrides }))
    expect(problemOf(node({ children: texts }))).toMatchObject({ code: 'too-large' })
  })

  it('members of the prototype change nothing', () => {
    imported(JSON.parse(hostilePrototype))
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('names and texts with markup, braces, controls and direction marks stay words', () => {
    const template = imported(hostileWords)
    expect(template.source).not.toMatch(/script|onerror|\{\{\{|slot/)
    expect(template.readme).not.toMatch(/[<>{}]/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is told is what is tested
    expect(JSON.stringify([template.manifest, template.report])).not.toMatch(/\\u001b|\\u0000|\u202e|\u001b/)
  })
})
