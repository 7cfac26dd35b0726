/** Cost of one render of each template against Handlebars' precompiled runtime over the same source and slots. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'
import type { Slots } from '../../templates/client.ts'
import { compileLibrary } from '../../templates/compile-library.ts'
import { readPartials } from '../../templates/read-template.ts'
import { renderTemplate } from '../../templates/render-template.ts'
import { templateHelpers } from '../../templates/template-helpers.ts'

const library = await compileLibrary()
if (!library.ok) throw new Error('The library does not compile.')
const handlebars = Handlebars.create()
for (const [name, source] of readPartials()) handlebars.registerPartial(name, handlebars.compile(source))
for (const [name, helper] of Object.entries(templateHelpers))
  handlebars.registerHelper(name, (...values) => helper.run(...values.slice(0, helper.arguments)))

function microseconds(run: () => unknown): number {
  for (let warm = 0; warm < 2000; warm++) run()
  const rounds = Array.from({ length: 7 }, () => {
    const start = performance.now()
    for (let count = 0; count < 200; count++) run()
    return ((performance.now() - start) / 200) * 1000
  })
  return rounds.sort((a, b) => a - b)[3]!
}

for (const compiled of library.compiled) {
  const folder = join(import.meta.dirname, '../../templates/library', compiled.manifest.id)
  const sample = readdirSync(join(folder, 'samples')).find((name) => name.includes('typical'))!
  const { slots } = JSON.parse(readFileSync(join(folder, 'samples', sample), 'utf8')) as { slots: Slots }
  const reference = handlebars.compile(readFileSync(join(folder, 'source.hbs'), 'utf8'))
  const data = { ...slots, t: compiled.manifest.texts.ko }
  const ours = microseconds(() => renderTemplate(compiled, slots, 'ko'))
  const theirs = microseconds(() => reference(data))
  console.log(
    JSON.stringify({
      template: compiled.manifest.id,
      microseconds: Number(ours.toFixed(1)),
      handlebars: Number(theirs.toFixed(1)),
      ratio: Number((ours / theirs).toFixed(2)),
    }),
  )
}
