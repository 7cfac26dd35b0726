import { describe, expect, it } from 'vitest'
import { checkFiles, sourceOfFiles, templateFileBounds } from './template-files.ts'

describe('checkFiles', () => {
  it('refuses sizes by their rule, before anything is read', () => {
    expect(checkFiles({ 'source.hbs': 'x'.repeat(5_000_000) }).map(({ rule, file, message }) => [rule, file, message])).toEqual([
      ['budget', 'source.hbs', '5000000 bytes in one file, at most 131072 are read.'],
      ['budget', 'template.json', '5000000 bytes in all, at most 524288 are read.'],
    ])
    const many = Object.fromEntries(Array.from({ length: templateFileBounds.files + 1 }, (_, index) => [`samples/a${index}.json`, '{}']))
    expect(checkFiles(many)).toMatchObject([{ rule: 'budget', file: 'samples' }])
  })

  it('refuses files that no template has', () => {
    for (const file of [
      '../secret',
      'samples/../x.json',
      '/etc/passwd',
      'samples/.json',
      'source.hbs\0',
      'node_modules/x.js',
      'samples/a/b.json',
      '',
    ])
      expect(checkFiles({ [file]: 'x' })).toMatchObject([{ rule: 'file' }])
  })

  it('refuses what a database cannot keep', () => {
    for (const text of ['a\0b', 'a\ud800b']) expect(checkFiles({ 'source.hbs': text })).toMatchObject([{ rule: 'character', file: 'source.hbs' }])
  })
})

describe('sourceOfFiles', () => {
  it('says where JSON cannot be read, as far as the parser knows', () => {
    const read = sourceOfFiles({ 'template.json': '{\n  "id": 1,,\n}', 'source.hbs': '' }, new Map())
    expect(read).toMatchObject({ ok: false, findings: [{ rule: 'file', file: 'template.json', line: 2, column: 11 }] })
  })

  it('says which files are missing', () => {
    expect(sourceOfFiles({}, new Map())).toMatchObject({ ok: false, findings: [{ file: 'source.hbs' }, { file: 'template.json' }] })
  })
})
