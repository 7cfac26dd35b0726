import { expect, it } from 'vitest'
import { loadCatalog, readLibraryFiles, type TemplateFiles } from '#templates'
import { openDraftingTable } from './drafting-table.ts'

const catalog = loadCatalog()
function fill(table: ReturnType<typeof openDraftingTable>, id: string): TemplateFiles {
  const files = readLibraryFiles('glossary-card')!
  const manifest = { ...JSON.parse(files['template.json']!), id }
  for (const [path, text] of Object.entries(files)) table.put(path, path === 'template.json' ? JSON.stringify(manifest) : text)
  return table.files()
}

it('keeps the last state that passed, whatever is put down afterwards', { timeout: 60_000 }, async () => {
  const table = openDraftingTable(catalog)
  expect(table.accepted()).toBeNull()
  const files = fill(table, 'plain-words')
  expect(await table.vet()).toMatchObject({ ok: true })
  table.put('source.hbs', '<script></script>')
  expect(await table.vet()).toMatchObject({ ok: false })
  expect(table.accepted()?.files).toEqual(files)
})

it('refuses an id of the library', { timeout: 60_000 }, async () => {
  const table = openDraftingTable(catalog)
  fill(table, 'glossary-card')
  expect(await table.vet()).toMatchObject({ ok: false, findings: [{ rule: 'id-taken' }] })
})

it('puts nothing down that no template has: other names, too many bytes, too many files', () => {
  const table = openDraftingTable(catalog)
  for (const path of ['../x', 'template.ts', '__proto__', 'constructor', 'samples/a/b.json'])
    expect(table.put(path, 'x'), path).toMatchObject([{ rule: 'file' }])
  expect(table.put('source.hbs', 'x'.repeat(140_000))).toMatchObject([{ rule: 'budget' }])
  for (let index = 0; index < 60; index++) table.put(`samples/s${index}.json`, '{}')
  expect(Object.keys(table.files()).length).toBeLessThanOrEqual(48)
  expect(Object.getPrototypeOf({}).x).toBeUndefined()
})
