import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { vetSource, vetTemplate } from './vet-template.ts'

const library = join(import.meta.dirname, 'library')

describe('vetting', () => {
  it('accepts the library as it lies in its folder', async () => {
    expect(await vetTemplate(join(library, 'four-pillars'))).toMatchObject({ ok: true })
  })

  it('reports what is missing from a folder', async () => {
    const result = await vetTemplate(join(library, 'four-pillars', 'samples'))
    expect(result.ok ? [] : result.findings.map(({ rule, file }) => [rule, file])).toEqual([
      ['file', 'source.hbs'],
      ['file', 'template.json'],
    ])
  })

  it('vets a bare source with what it seems to use', async () => {
    expect(
      await vetSource(
        '<p class="p-4">{{name}} {{t.word}}</p>{{#each rows}}<b>{{label}} {{../name}} {{@index}}</b>{{/each}}{{#if open}}<i>{{group.inner.deep}}</i>{{/if}}',
      ),
    ).toEqual([])
    expect((await vetSource('<p>{{constructor}}{{{name}}}</p><a href="{{link}}">x</a>')).map(({ rule }) => rule).sort()).toEqual([
      'element',
      'prototype',
      'unescaped',
    ])
    expect((await vetSource('{{#if')).map(({ rule }) => rule)).toEqual(['syntax'])
  })
})
