import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { command } from '../../cli/gates.ts'

const context = { now: new Date('2026-11-27T03:00:00Z') }
const library = join(import.meta.dirname, '../../templates/library')
const folder = mkdtempSync(join(tmpdir(), 'heal7-gates-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('holds a folder against the library and asks for eyes where no browser looked', async () => {
  const report = await command.run({ directory: join(library, 'glossary-card') }, context)
  expect(command.failed?.(report)).toBe(false)
  expect(command.print(report)).toMatch(/passed {9}drawing[\s\S]*needs-override pictures/)
})

it('says no to what the vetter rejects, with its findings', async () => {
  const broken = join(folder, 'glossary-card')
  cpSync(join(library, 'glossary-card'), broken, { recursive: true })
  writeFileSync(join(broken, 'source.hbs'), `${readFileSync(join(broken, 'source.hbs'), 'utf8')}<iframe src="//x"></iframe>`)
  const report = await command.run({ directory: broken }, context)
  expect(command.failed?.(report)).toBe(true)
  expect(command.print(report)).toMatch(/^failed {9}vetting[\s\S]*"rule":"element"/)
})

it('names a folder that is not there', async () => {
  await expect(command.run({ directory: join(folder, 'nowhere') }, context)).rejects.toMatchObject({ code: 'path-unknown' })
})
