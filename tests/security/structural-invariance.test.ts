import { expect, it } from 'vitest'
import { type CompiledTemplate, loadCatalog } from '#templates'
import { Random } from '../fuzz/random.ts'
import { outlineOf, tryHostileFill } from '../fuzz/template-fills.ts'
import { tryHostileSource } from '../fuzz/template-sources.ts'

const templates = loadCatalog().all()

it('keeps the tree of every template over 20,000 hostile slot fills', () => {
  let values = 0
  for (let drawing = 0; values < 20_000; drawing++) {
    const trial = tryHostileFill(templates[drawing % templates.length]!, new Random(20_261_127, drawing))
    expect(trial.deviation).toBeNull()
    values += trial.values
  }
})

it('lets no source through that draws what was not looked at, whichever way its blocks go', { timeout: 120_000 }, () => {
  const trials = Array.from({ length: 3_000 }, (_, drawing) => tryHostileSource(new Random(20_261_128, drawing)))
  expect(trials.flatMap(({ deviation }) => deviation ?? [])).toEqual([])
  expect(trials.filter(({ accepted }) => accepted).length).toBeGreaterThan(300)
})

it('notices a value that stands where no words may', () => {
  const [template] = templates
  const broken: CompiledTemplate = { ...template!, operations: ['<p class="', { put: { path: { up: 0, keys: ['title'] } } }, '">x</p>'] }
  const slots = { title: { type: 'string', maxLength: 40 } } as const
  const tried = Array.from({ length: 50 }, (_, drawing) =>
    tryHostileFill({ ...broken, manifest: { ...template!.manifest, slots } }, new Random(7, drawing)),
  )
  expect(tried.some(({ deviation }) => deviation !== null)).toBe(true)
})

it('sees elements, attributes, fixed values and comments, and no words', () => {
  expect(outlineOf('<p class="a" aria-label="b">c</p>')).toBe(outlineOf('<p class="a" aria-label="d">e</p>'))
  for (const other of [
    '<p class="b" aria-label="b">c</p>',
    '<p class="a">c</p>',
    '<p class="a" aria-label="b">c<b></b></p>',
    '<p class="a" aria-label="b">c<!----></p>',
  ])
    expect(outlineOf(other)).not.toBe(outlineOf('<p class="a" aria-label="b">c</p>'))
})
