import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import Handlebars from 'handlebars'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleSchema } from './check-samples.ts'
import { checkSlots } from './check-slots.ts'
import type { SlotSchema, Slots, SlotValue } from './client.ts'
import { compileLibrary } from './compile-library.ts'
import { escapeText } from './escape-text.ts'
import type { CompiledTemplate } from './operation.ts'
import { readPartials } from './read-template.ts'
import { renderTemplate } from './render-template.ts'
import { templateHelpers } from './template-helpers.ts'

const folder = join(import.meta.dirname, 'library')
let library: CompiledTemplate[] = []

beforeAll(async () => {
  const result = await compileLibrary()
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  library = result.compiled
})

function samplesOf(id: string) {
  const samples = join(folder, id, 'samples')
  return readdirSync(samples).map((name) => {
    const { locale, slots } = sampleSchema.parse(JSON.parse(readFileSync(join(samples, name), 'utf8')))
    return { name, locale, slots: slots as Slots }
  })
}

/** Handlebars itself, over the same sources and helpers; text slots are given to it as the elements that we emit. */
function renderByHandlebars(compiled: CompiledTemplate, slots: Slots, locale: 'ko' | 'en'): string {
  const handlebars = Handlebars.create()
  for (const [name, source] of readPartials()) handlebars.registerPartial(name, source)
  for (const [name, helper] of Object.entries(templateHelpers))
    handlebars.registerHelper(name, (...values) => helper.run(...values.slice(0, helper.arguments)))
  const texts = Object.entries(compiled.manifest.slots).flatMap(([name, slot]) =>
    slot.type === 'text'
      ? [
          [
            name,
            new Handlebars.SafeString(`<span class="text-slot lines-${slot.lines}" data-text="${name}">${escapeText(String(slots[name]))}</span>`),
          ],
        ]
      : [],
  )
  const source = readFileSync(join(folder, compiled.manifest.id, 'source.hbs'), 'utf8')
  return handlebars.compile(source, { preventIndent: true })({ ...slots, ...Object.fromEntries(texts), t: compiled.manifest.texts[locale] })
}

/** Fills a schema with anything a hostile author of data could write. */
function hostile(schema: SlotSchema): fc.Arbitrary<SlotValue> {
  switch (schema.type) {
    case 'text':
    case 'string':
      return fc.oneof(
        fc.string({ unit: 'binary', maxLength: schema.maxLength }),
        fc.constantFrom(
          '</span><script>alert(1)</script>',
          '"><img src=x onerror=alert(1)>',
          "' onload='x",
          '{{name}}',
          '<!--',
          '-->',
          ']]>',
          '</title></svg>',
          '&lt;script&gt;',
          '\u202e<b>',
          '`x`',
          'a=b',
        ),
      )
    case 'number':
      return fc.double({ min: schema.minimum, max: schema.maximum, noNaN: true })
    case 'flag':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom(...schema.values)
    case 'list':
      return fc.array(hostile(schema.of), { minLength: 2, maxLength: Math.min(3, schema.maxItems) })
    case 'group':
      return fc.record<Record<string, SlotValue>>(
        Object.fromEntries(
          Object.entries(schema.slots).map(([name, slot]) => [name, slot.type === 'group' ? fc.option(hostile(slot), { freq: 8 }) : hostile(slot)]),
        ),
      )
  }
}

/** The tree without its text and without the values that may differ: element and attribute names. */
function skeleton(html: string): Set<string> {
  const paths = new Set<string>()
  const visit = (node: DefaultTreeAdapterTypes.ParentNode, path: string): void => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#comment') paths.add(`${path} comment`)
      if (!('tagName' in child)) continue
      const own = `${path}>${child.tagName}[${child.attrs.map(({ name }) => name).join(',')}]`
      paths.add(own)
      visit(child, own)
    }
  }
  visit(parseFragment(html), '')
  return paths
}

describe('renderTemplate', () => {
  it('compiles every folder of the library, with at least three samples each, every one within its schema', () => {
    expect(library.map(({ manifest }) => manifest.id)).toEqual(readdirSync(folder).sort())
    expect(library.length).toBeGreaterThanOrEqual(27)
    for (const { manifest } of library) {
      expect(samplesOf(manifest.id).length).toBeGreaterThanOrEqual(3)
      for (const { slots } of samplesOf(manifest.id)) expect(checkSlots(manifest, slots)).toEqual([])
    }
  })

  it('gives what Handlebars gives, for every template and sample', () => {
    for (const compiled of library)
      for (const { slots, locale } of samplesOf(compiled.manifest.id))
        expect(renderTemplate(compiled, slots, locale).html).toBe(renderByHandlebars(compiled, slots, locale))
  })

  it('keeps the skeleton whatever the slots hold', { timeout: 1_800_000 }, () => {
    for (const compiled of library) {
      const group: SlotSchema = { type: 'group', slots: compiled.manifest.slots }
      const allowed = new Set<string>()
      const tame = (schema: SlotSchema, flag: boolean, value: number): SlotValue => {
        if (schema.type === 'group')
          return Object.fromEntries(
            Object.entries(schema.slots).map(([name, slot]) => [name, slot.type === 'group' && value === 5 ? null : tame(slot, flag, value)]),
          )
        if (schema.type === 'list')
          return [tame(schema.of, flag, value), tame(schema.of, !flag, value), tame(schema.of, flag, value)].slice(0, schema.maxItems)
        if (schema.type === 'enum') return schema.values[value % schema.values.length]!
        return schema.type === 'flag' ? flag : schema.type === 'number' ? schema.minimum : flag ? 'x' : ''
      }
      for (const flag of [true, false])
        for (let value = 0; value < 6; value++)
          for (const path of skeleton(renderTemplate(compiled, tame(group, flag, value) as Slots, 'ko').html)) allowed.add(path)
      for (const { slots, locale } of samplesOf(compiled.manifest.id))
        for (const path of skeleton(renderTemplate(compiled, slots, locale).html)) allowed.add(path)
      fc.assert(
        fc.property(hostile(group), (slots) => {
          for (const path of skeleton(renderTemplate(compiled, slots as Slots, 'ko').html))
            if (!allowed.has(path)) throw new Error(`${compiled.manifest.id}: ${path}`)
        }),
        { numRuns: Number(process.env.FUZZ_RUNS ?? 150) },
      )
    }
  })

  it('lets no value bring behaviour or reach into prototypes', () => {
    const compiled: CompiledTemplate = {
      ...library[0]!,
      operations: [
        { put: { path: { up: 0, keys: ['a'] } } },
        '|',
        { put: { path: { up: 0, keys: ['b', 'constructor'] } } },
        '|',
        { put: { path: { up: 0, keys: ['toString'] } } },
      ],
    }
    const value = { toHTML: () => '<script>', toString: () => '<script>' }
    expect(renderTemplate(compiled, { a: value, b: {} } as unknown as Slots, 'ko').html).toBe('||')
    const polluted = JSON.parse('{"a":"<i>","__proto__":{"toString":"x"}}') as Slots
    expect(renderTemplate({ ...compiled }, polluted, 'ko').html).toBe('&lt;i&gt;||')
    expect(Object.prototype.toString).toBeTypeOf('function')
  })

  it('stops what draws without end, whoever let it through', () => {
    const path = (up: number, ...keys: string[]) => ({ path: { up, keys } })
    const nest = (depth: number, level = 0): CompiledTemplate['operations'] =>
      level === depth ? [] : [{ each: path(level, 'tiles'), body: nest(depth, level + 1), else: [] }]
    const tiles = Array.from({ length: 64 }, () => ({}))
    const endless = { ...library[0]!, operations: nest(14) }
    const startedAt = performance.now()
    expect(() => renderTemplate(endless, { tiles }, 'ko')).toThrow('draws more')
    expect(performance.now() - startedAt).toBeLessThan(2_000)
    const long = { ...library[0]!, operations: [{ each: path(0, 'tiles'), body: ['x'.repeat(60_000)], else: [] }] }
    expect(() => renderTemplate(long, { tiles }, 'ko')).toThrow('draws more')
    const words = { ...library[0]!, operations: [], summaryOperations: { ko: nest(14), en: [] } }
    expect(() => renderTemplate(words, { tiles }, 'ko')).toThrow('draws more')
  })

  it('tidies words in a time that grows with them', () => {
    const { id } = library[0]!.manifest
    const { slots } = samplesOf(id)[0]!
    const spoken = (text: string) => renderTemplate({ ...library[0]!, summaryOperations: { ko: [text], en: [] } }, slots, 'ko').summary
    expect(spoken(' a \t b \n \n\t c\n')).toBe('a b\nc')
    const startedAt = performance.now()
    expect(spoken(`a${' '.repeat(400_000)}b`)).toBe('a b')
    expect(performance.now() - startedAt).toBeLessThan(1_000)
  })

  it('strips what nobody sees from the texts of a template that was stored before', () => {
    const [first] = library
    const texts = { ko: { word: 'x' }, en: { word: '\u202egnp.exe\u202c \u200bx' } }
    const stored = { ...first!, manifest: { ...first!.manifest, texts }, operations: [{ put: { path: { up: 0, keys: ['t', 'word'] } } }] }
    expect(renderTemplate(stored, {}, 'en').html).toBe('gnp.exe x')
  })

  it('speaks each sample in words without markup', () => {
    for (const compiled of library)
      for (const { slots, locale } of samplesOf(compiled.manifest.id)) {
        const { summary } = renderTemplate(compiled, slots, locale)
        expect(summary.length).toBeGreaterThan(40)
        expect(summary).not.toMatch(/<|&[a-z]+;|undefined|null|\{\{/)
      }
  })
})
