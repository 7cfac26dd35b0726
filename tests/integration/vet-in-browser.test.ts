import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { command } from '../../cli/vet.ts'

const library = join(import.meta.dirname, '../../templates/library')
const folder = mkdtempSync(join(tmpdir(), 'heal7-vet-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const vet = (directory: string) => command.run({ directory, browser: true }, { now: new Date('2026-11-24T00:00:00Z') })

it('cube vet --browser accepts a template that fits and can be read by everyone', async () => {
  expect(await vet(join(library, 'five-elements'))).toEqual([])
})

it('cube vet --browser names what reaches past the edge, what has no name and what has another name than it shows', async () => {
  const broken = join(folder, 'five-elements')
  cpSync(join(library, 'five-elements'), broken, { recursive: true })
  const source = readFileSync(join(broken, 'source.hbs'), 'utf8')
  const added =
    '<p class="w-[700px]">x</p><button type="button" data-action="explain" data-fact="day.stem"></button><button type="button" data-action="explain" data-fact="day.stem" aria-label="정화">己土</button>'
  writeFileSync(join(broken, 'source.hbs'), source.trimEnd().replace(/<\/(\w+)>$/, `${added}</$1>`))
  const findings = await vet(broken)
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['overflow', 'axe-button-name', 'axe-label-content-name-mismatch']))
  const wide = findings.filter(({ rule }) => rule === 'overflow').map(({ message }) => /at (.+)\.$/.exec(message)?.[1])
  expect(new Set(wide)).toEqual(new Set(['320 px', '390 px', '400 %']))
})
