/**
 * Cost of one render of each template, markup and summary, against Handlebars' runtime over the same sources and slots, and
 * against React's `renderToStaticMarkup` of the same markup (see `react-twin.ts`) with Handlebars' summary; and what its frame
 * document weighs, gzipped. Ours also copies and normalises the slots.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import Handlebars from 'handlebars'
import { drawSample, ordinarySamples, readLibrary } from '../../scripts/draw-samples.ts'
import type { Slots } from '../../templates/client.ts'
import { readPartials } from '../../templates/read-template.ts'
import { renderTemplate } from '../../templates/render-template.ts'
import { templateHelpers } from '../../templates/template-helpers.ts'

Object.assign(process.env, { NODE_ENV: 'production' })
/* After the mode is set: React reads it once. */
const { renderToStaticMarkup } = await import('react-dom/server')
const { isSameTree, reactTwin } = await import('./react-twin.ts')

const target = { microseconds: 50, kilobytes: 40 }
const handlebars = Handlebars.create()
for (const [name, source] of readPartials()) handlebars.registerPartial(name, handlebars.compile(source))
for (const [name, helper] of Object.entries(templateHelpers))
  handlebars.registerHelper(name, (...values) => helper.run(...values.slice(0, helper.arguments)))

/** Microseconds of one call, of each in turn: the fastest of many short rounds, so that a busy machine disturbs them alike and little. */
function timeInTurn(runs: (() => unknown)[]): number[] {
  const fastest = runs.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < 60; round++)
    for (const [index, run] of runs.entries()) {
      const start = performance.now()
      for (let count = 0; count < 50; count++) run()
      fastest[index] = Math.min(fastest[index]!, ((performance.now() - start) / 50) * 1000)
    }
  return fastest
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!
}

const rows = (await readLibrary()).map((compiled) => {
  const { id, texts } = compiled.manifest
  const folder = join(import.meta.dirname, '../../templates/library', id)
  const { slots } = JSON.parse(readFileSync(join(folder, 'samples', ordinarySamples.ko), 'utf8')) as { slots: Slots }
  const reference = handlebars.compile(readFileSync(join(folder, 'source.hbs'), 'utf8'))
  const data = { ...slots, t: texts.ko }
  const twin = reactTwin(compiled, slots, 'ko')
  if (!isSameTree(renderToStaticMarkup(twin.build()), renderTemplate(compiled, slots, 'ko').html)) throw new Error(`React draws ${id} otherwise.`)
  const summary = handlebars.compile(compiled.manifest.summary.ko, { noEscape: true })
  const [ours, theirs, react] = timeInTurn([
    () => renderTemplate(compiled, slots, 'ko'),
    () => reference(data) + summary(data),
    () => renderToStaticMarkup(twin.build()) + summary(data),
  ]) as [number, number, number]
  const row = {
    template: id,
    ours,
    handlebars: theirs,
    react,
    kilobytes: gzipSync(drawSample(compiled, ordinarySamples.ko).document.body).length / 1000,
  }
  console.log(JSON.stringify(row, (_, value) => (typeof value === 'number' ? Number(value.toFixed(1)) : value)))
  return row
})

const middle = (key: 'ours' | 'handlebars' | 'react' | 'kilobytes') => median(rows.map((row) => row[key]))
const slowest = (key: 'handlebars' | 'react') => Math.max(...rows.map((row) => row.ours / row[key]))
console.log(
  `median: ${middle('ours').toFixed(1)} µs (target ${target.microseconds}), Handlebars ${middle('handlebars').toFixed(1)}, React ${middle('react').toFixed(1)}; ` +
    `worst ratio to Handlebars ${slowest('handlebars').toFixed(2)}, to React ${slowest('react').toFixed(2)}; ` +
    `document ${middle('kilobytes').toFixed(1)} kB gzip (target ${target.kilobytes}), largest ${Math.max(...rows.map((row) => row.kilobytes)).toFixed(1)}`,
)
