/** Imported designs in Chromium, through the real frame document: where each layer stands, and what `cube import-figma` leaves behind. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frameDocument } from '#sandbox'
import { type ImportedTemplate, importFigma } from '#studio'
import { type CompiledTemplate, renderTemplate } from '#templates'
import { command } from '../../cli/import-figma.ts'
import { compileTemplate } from '../../templates/compile-template.ts'
import { readPartials } from '../../templates/read-template.ts'
import { vetTemplate } from '../../templates/vet-template.ts'
import * as designs from '../data/figma/designs.ts'
import { findViolations } from '../find-violations.ts'
import { openBrowser } from '../open-browser.ts'
import { type FramePage, openFramePage } from '../open-frame-page.ts'

/** Pixels by which an edge may be off. */
const tolerance = 4
const data = join(import.meta.dirname, '../data/figma')
const given = readdirSync(data).filter((name) => name.endsWith('.json'))
const made = {
  'auto layout': designs.autoLayout,
  wrap: designs.wrap,
  grid: designs.grid,
  'absolute children': designs.absolute,
  components: designs.components,
  'no auto layout': designs.inferred,
}

let browser: Browser
let frame: FramePage
beforeAll(async () => {
  browser = await openBrowser()
  frame = await openFramePage(browser)
})
afterAll(() => browser?.close())

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(data, name), 'utf8'))
}

function imported(file: unknown, node?: string): ImportedTemplate {
  const result = importFigma(file, node === undefined ? {} : { node })
  if (!result.ok) throw new Error(result.problem.message)
  return result.template
}

async function compiled({ manifest, source, samples }: ImportedTemplate): Promise<CompiledTemplate> {
  const vetted = await compileTemplate({ manifest, source, samples, partials: readPartials() })
  if (!vetted.ok) throw new Error(vetted.findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n'))
  return vetted.compiled
}

/** Draws a design at this width. */
async function show(template: ImportedTemplate, width: number): Promise<void> {
  const drawing = await compiled(template)
  const { locale, slots } = template.samples[0]!.value
  const { html } = renderTemplate(drawing, slots, locale)
  await frame.page.setViewportSize({ width: Math.ceil(width), height: Math.max(40, Math.ceil(template.report.height)) })
  await frame.show(frameDocument({ title: template.manifest.title[locale], css: drawing.css, html, locale }), 'light')
}

/** Layers whose edges are farther off than they may be. */
async function deviations(template: ImportedTemplate): Promise<string[]> {
  const { places, width } = template.report
  await show(template, width)
  const drawn = await frame.page.locator('#component *').evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return [left, top, right, bottom]
    }),
  )
  const origin = places[0]!.box!
  return places.flatMap(({ path, element, box }) => {
    if (!box) return [`${path} has no box`]
    const [x, y] = [box.x - origin.x, box.y - origin.y]
    const expected = [x, y, x + box.width, y + box.height]
    const off = Math.max(...expected.map((edge, index) => Math.abs(edge - drawn[element]![index]!)))
    return off > tolerance ? [`${path} is off by ${off.toFixed(1)} px`] : []
  })
}

describe('what the vetter is given', () => {
  it.each([...designs.noSlotNames, ...designs.oddSlotNames])('is accepted with a layer named %s', async (name) => {
    const template = imported(designs.slotNamed(name))
    expect((await compiled(template)).manifest).toEqual(template.manifest)
  })

  it('is accepted with hostile words and members of the prototype', async () => {
    for (const file of [designs.hostileWords, JSON.parse(designs.hostilePrototype)]) {
      const template = imported(file)
      expect((await compiled(template)).manifest).toEqual(template.manifest)
    }
  })
})

describe('where layers stand', () => {
  it.each(Object.entries(made))('%s: within 4 px', async (_name, file) => {
    const template = imported(file)
    expect(template.report.places.length).toBeGreaterThan(4)
    expect(await deviations(template)).toEqual([])
  })

  it.each([
    ...given.map((name) => [name, undefined] as const),
    ...['119:2', '54:22', '124:9'].map((node) => ['figma-export.files.trimmed.json', node] as const),
  ])('%s %s: within 4 px of the file', async (name, node) => {
    expect(await deviations(imported(read(name), node))).toEqual([])
  })

  const inner = designs.rect('In it', [120, 60, 20, 60], { size: { x: 60, y: 20 } })
  const outer = designs.frame('Turned', [100, 50, 80, 160], { rotation: -Math.PI / 2, size: { x: 160, y: 80 } }, [inner])
  const tilted = { rotation: -0.3, size: { x: 88, y: 46 } }
  const [width, height] = [88 * Math.cos(0.3) + 46 * Math.sin(0.3), 88 * Math.sin(0.3) + 46 * Math.cos(0.3)]
  const group = designs.frame('Group', [100, 50, width, height], tilted, [designs.rect('Card', [100, 50, width, height], tilted)])
  it.each([
    ['a layer in a turned frame', outer],
    ['a layer in a turned group', { ...outer, type: 'GROUP' as const }],
    ['a group that says the turn of its layers', { ...group, type: 'GROUP' as const }],
    ['a turn in degrees', { ...outer, rotation: -90 }],
  ])('%s: within 4 px', async (_what, child) => {
    expect(await deviations(imported(designs.frame('Outer', [0, 0, 300, 300], {}, [child as never])))).toEqual([])
  })
})

it.each(Object.entries(made))('%s: fits a phone of 320 px and breaks no rule of WCAG 2.2 AA that a machine can see', async (_name, file) => {
  const template = imported(file)
  expect(template.report.notes.filter(({ what }) => what === 'contrast')).toEqual([])
  await show(template, 320)
  expect((await findViolations(frame.page)).map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  expect(await frame.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

describe('cube import-figma', () => {
  const context = { now: new Date('2026-11-27T00:00:00Z') }
  const folder = mkdtempSync(join(tmpdir(), 'import-figma-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('leaves a folder that cube vet accepts, with a report', async () => {
    const out = join(folder, 'card')
    writeFileSync(join(folder, 'card.json'), JSON.stringify(designs.autoLayout))
    const output = await command.run({ file: join(folder, 'card.json'), out }, context)
    expect(command.failed?.(output)).toBe(false)
    expect(readdirSync(out).sort()).toEqual(['README.md', 'import-report.json', 'samples', 'source.hbs', 'template.json'])
    expect(await vetTemplate(out)).toMatchObject({ ok: true })
    expect(JSON.parse(readFileSync(join(out, 'import-report.json'), 'utf8'))).toEqual((output as { report: unknown }).report)
    expect(command.print(output)).toContain('Without English: title, label.')
    await expect(command.run({ file: join(folder, 'card.json'), out }, context)).rejects.toMatchObject({ code: 'folder-taken', field: 'out' })
  })

  it.each([
    [{ file: join(folder, 'none.json'), out: join(folder, 'x') }, 'path-unknown', 'file'],
    [{ file: join(data, 'SOURCES.md'), out: join(folder, 'x') }, 'not-json', 'file'],
    [{ file: join(folder, 'card.json') }, 'input-incomplete', 'out'],
    [{ file: join(folder, 'card.json'), out: join(folder, 'x'), node: '404:1' }, 'node-unknown', 'node'],
  ])('says what is wrong with %j', async (input, code, field) => {
    await expect(Promise.resolve().then(() => command.run(input, context))).rejects.toMatchObject({ code, field })
  })
})
