import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { compiledTemplateSchema } from './compiled-template.ts'
import { loadCatalog } from './load-catalog.ts'
import type { CompiledTemplate } from './operation.ts'

const templates = loadCatalog().all()
const template = templates[0]!
const withStyle = (css: string): CompiledTemplate => ({ ...template, css, cssHash: createHash('sha256').update(css).digest('hex') })

describe('a compiled template from outside', () => {
  it.each(templates.map((known) => [known.manifest.id, known] as const))('is taken as it is: %s', (_id, known) => {
    expect(compiledTemplateSchema.parse(known)).toEqual(known)
  })

  it.each([
    ['an unknown helper', { ...template, operations: [{ put: { call: 'constructor', arguments: [] } }] }],
    ['an operation of another kind', { ...template, operations: [{ run: 'x' }] }],
    ['a member of its own', { ...template, script: 'x' }],
    ['a hash that is not the style', { ...template, css: `${template.css} ` }],
    ['a style that loads', withStyle('a{background:url(//x)}')],
    ['a style that imports', withStyle('@import "x"')],
    ['a style that closes its element', withStyle('a{}</STYLE ><script>')],
    ['an id that is a path', { ...template, manifest: { ...template.manifest, id: '../x' } }],
    ['no hash', { ...template, sourceHash: 'x' }],
  ])('is refused with %s', (_what, hostile) => {
    expect(compiledTemplateSchema.safeParse(hostile).success).toBe(false)
  })
})
