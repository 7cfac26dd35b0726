import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { loadEnvironmentFiles } from './load-environment-files.ts'

const names = ['HEAL7_GIVEN', 'HEAL7_LOCAL', 'HEAL7_SHARED']
afterEach(() => {
  for (const name of names) delete process.env[name]
})

it('takes what is not set yet, and of two files what the local one says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'heal7-env-'))
  writeFileSync(join(folder, '.env'), 'HEAL7_GIVEN=file\nHEAL7_LOCAL=file\nHEAL7_SHARED="two words"\n')
  writeFileSync(join(folder, '.env.local'), 'HEAL7_LOCAL=local\n')
  process.env.HEAL7_GIVEN = 'shell'
  loadEnvironmentFiles(folder)
  expect(names.map((name) => process.env[name])).toEqual(['shell', 'local', 'two words'])
})

it('does without them', () => {
  expect(() => loadEnvironmentFiles(mkdtempSync(join(tmpdir(), 'heal7-env-')))).not.toThrow()
})
