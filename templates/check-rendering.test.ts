import { describe, expect, it } from 'vitest'
import { checkRenderings, strangersIn } from './check-rendering.ts'
import type { SlotSchema } from './client.ts'
import { lowerSource } from './lower-source.ts'

const slots: Record<string, SlotSchema> = {
  a: { type: 'flag' },
  b: { type: 'flag' },
  kind: { type: 'enum', values: ['flex', 'grid'] },
  rows: { type: 'list', maxItems: 4, of: { type: 'group', slots: {} } },
  verdict: { type: 'text', maxLength: 60, lines: 2, hint: { ko: '한 문장', en: 'One sentence' } },
}
const strangersOf = (source: string) =>
  checkRenderings(
    lowerSource(source, 'source.hbs', { slots, texts: new Map(), partials: new Map() }).nodes,
    new Set(['flex', 'p-4', 'text-slot', 'lines-2']),
  )

describe('the second line', () => {
  it('lets pass what it knows', () => {
    expect(strangersOf('<p class="flex{{#if a}} p-4{{/if}}" lang="{{#if b}}ko{{/if}}">{{verdict}}</p>{{#each rows}}<b>x</b>{{/each}}')).toEqual([])
  })

  it.each([
    ['a block over two attributes', '<p class="{{#if a}}flex">a</p><p aria-label="{{/if}}fixed">b</p>', 'class="fixed"'],
    ['a comment that ends a block', '<p class="{{#if a}}flex">x<{{!}}!--0 q-->{{/if}}<b aria-label="><input>"></b></p>', '<input>'],
    [
      'two blocks of which one must be on',
      '<p class="{{#if a}}{{#if b}}{{else}}flex">x</p><p aria-label="{{/if}}{{/if}}fixed">b</p>',
      'class="fixed"',
    ],
    ['a repetition', '<p class="flex{{#each rows}}p-4{{/each}}">x</p>', 'class="flexp-4p-4"'],
    ['a value of an enum', '<p class="{{kind}}">x</p>', 'class="grid"'],
  ])('sees %s', (_what, source, stranger) => {
    expect(strangersOf(source).map(({ message }) => message)).toContainEqual(expect.stringContaining(stranger))
  })

  it('knows elements, attributes and values apart', () => {
    const html =
      '<p class="flex x" style="a" lang="xx" data-text="x">a<!----></p><button>x</button><form></form><svg><rect fill="url(//x)" width="url(x)"/></svg>'
    expect(strangersIn(html, new Set(['flex']))).toEqual([
      'class="flex x"',
      'style="a"',
      'lang="xx"',
      'data-text="x"',
      'a comment',
      'a <button> without an action',
      '<form>',
      'fill="url(//x)"',
      'width="url(x)"',
    ])
  })
})
