import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { command } from './vet.ts'

const context = { now: new Date('2026-11-24T00:00:00Z') }
const library = join(import.meta.dirname, '../templates/library')
const folder = mkdtempSync(join(tmpdir(), 'heal7-vet-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('looks at every folder that is named', async () => {
  const broken = join(folder, 'share-card')
  cpSync(join(library, 'share-card'), broken, { recursive: true })
  rmSync(join(broken, 'source.hbs'))
  const good = join(library, 'glossary-card')
  expect(await command.run(command.fromFlags({}, [good, join(library, 'share-card')]), context)).toEqual([])
  const findings = await command.run(command.fromFlags({}, [good, broken]), context)
  expect(findings.length).toBeGreaterThan(0)
  for (const { file } of findings) expect(file.startsWith(broken)).toBe(true)
})

it('takes folders or a source, and one of both', async () => {
  for (const input of [{}, { directories: [folder], source: 'x' }])
    await expect(async () => command.run(input, context)).rejects.toMatchObject({ code: 'input-incomplete' })
})
