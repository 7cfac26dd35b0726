import { beforeAll, describe, expect, it } from 'vitest'
import { type CompiledTemplate, compileFiles, loadCatalog, readLibraryFiles } from '#templates'
import { sourceOfOperations } from './source-of-operations.ts'

describe('sourceOfOperations', () => {
  let library: CompiledTemplate[]
  beforeAll(() => {
    library = loadCatalog().all()
  })

  it('writes a source that compiles to the same operations, for every template of the library', { timeout: 60_000 }, async () => {
    expect(library.length).toBeGreaterThan(20)
    for (const { manifest, operations } of library) {
      const files = readLibraryFiles(manifest.id) ?? {}
      const result = await compileFiles({ ...files, 'source.hbs': sourceOfOperations(operations) })
      expect([manifest.id, result.ok ? result.compiled.operations : result.findings]).toEqual([manifest.id, operations])
    }
  })

  it('keeps white space around blocks, and what looks like a tag', () => {
    expect(
      sourceOfOperations([
        'a\n',
        {
          if: { path: { up: 1, keys: ['x', 'y'] } },
          body: ['\nb {{'],
          else: [{ put: { call: 'add', arguments: [{ literal: 1 }, { literal: 2 }] } }],
        },
        '\n',
      ]),
    ).toBe('a\n{{!}}{{#if ../x.y}}{{!}}\nb \\{{{{!}}{{else}}{{!}}{{add 1 2}}{{!}}{{/if}}{{!}}\n')
  })
})
