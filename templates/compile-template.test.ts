import { describe, expect, it } from 'vitest'
import type { SlotSchema } from './client.ts'
import { compileTemplate, type TemplateSource } from './compile-template.ts'

const elements: SlotSchema = { type: 'enum', values: ['wood', 'fire', 'earth', 'metal', 'water'] }
const slots: Record<string, SlotSchema> = {
  name: { type: 'string', maxLength: 40, from: 'day-pillar.name' },
  kind: { ...elements, from: 'day-pillar.stem.element' },
  share: { type: 'number', minimum: 0, maximum: 100, from: 'elements.share' },
  open: { type: 'flag', from: 'four-pillars.hourKnown' },
  rows: { type: 'list', maxItems: 5, from: 'elements.rows', of: { type: 'group', slots: { name: { type: 'string', maxLength: 10 } } } },
  group: { type: 'group', from: 'day-pillar.stem', slots: { name: { type: 'string', maxLength: 10 } } },
  verdict: { type: 'text', maxLength: 60, lines: 2, hint: { ko: '한 문장', en: 'One sentence' } },
}
const filled = { name: 'a', kind: 'wood', share: 1, open: true, rows: [], group: { name: 'b' }, verdict: 'c' }

function template(source: string, change: Partial<TemplateSource> = {}): TemplateSource {
  return {
    manifest: {
      id: 'probe',
      version: '1.0.0',
      title: { ko: '시험', en: 'Probe' },
      description: { ko: '시험', en: 'Probe' },
      intents: ['*'],
      needs: [],
      slots,
      texts: { ko: {}, en: {} },
      summary: { ko: '{{name}}', en: '{{name}}' },
      height: { ko: { 320: 100, 358: 100, 620: 100 }, en: { 320: 100, 358: 100, 620: 100 } },
    },
    source,
    samples: (['ko', 'en'] as const).map((locale) => ({ file: `samples/${locale}.json`, value: { locale, shows: 'everything', slots: filled } })),
    partials: new Map([
      ['part', '<b>{{name}}</b>'],
      ['peek', '{{../name}}'],
    ]),
    ...change,
  }
}

async function rulesOf(source: string, change?: Partial<TemplateSource>): Promise<string[]> {
  const result = await compileTemplate(template(source, change))
  return result.ok ? [] : result.findings.map(({ rule }) => rule)
}

function withTexts(texts: Record<string, string>): Partial<TemplateSource> {
  return { manifest: { ...(template('').manifest as object), texts: { ko: texts, en: texts } } }
}

describe('compileTemplate', () => {
  it('takes what templates are made of', async () => {
    const source = `<section class="p-4 element-{{kind}}"><h3 class="text-title">{{name}}</h3><p>{{verdict}}</p>
      {{#if (eq kind "wood")}}<b>{{name}}</b>{{else}}<i>{{name}}</i>{{/if}}
      <ul>{{#each rows}}<li>{{name}}, {{../name}}{{#unless @last}},{{/unless}}</li>{{else}}<li>{{name}}</li>{{/each}}</ul>
      {{#with group}}{{name}}{{/with}}{{> part group}}{{> part name=name}}
      <svg viewBox="0 0 10 10" aria-hidden="true"><rect x="{{multiply share 0.5}}" width="{{share}}" height="1" fill="var(--ink)"/></svg>
      <button type="button" data-action="explain" data-fact="day.branch" aria-pressed="{{#if open}}true{{else}}false{{/if}}">{{name}}</button></section>`
    expect(await compileTemplate(template(source))).toMatchObject({ ok: true })
  })

  it.each([
    ['{{{name}}}', 'unescaped'],
    ['{{&name}}', 'unescaped'],
    ['{{* decorate}}', 'decorator'],
    ['{{#* inline "x"}}a{{/inline}}', 'decorator'],
    ['{{> (lookup . "name")}}', 'partial'],
    ['{{> unknown}}', 'partial'],
    ['{{#> part}}x{{/part}}', 'partial-block'],
    ['{{> peek group}}', 'scope'],
    ['{{lookup this "name"}}', 'helper'],
    ['{{log name}}', 'helper'],
    ['{{@root.name}}', 'data'],
    ['{{@index}}', 'data'],
    ['{{{{raw}}}}x{{{{/raw}}}}', 'block'],
    ['{{#custom name}}x{{/custom}}', 'block'],
    ['{{#each rows as |row|}}{{name}}{{/each}}', 'block-parameters'],
    ['{{../name}}', 'scope'],
    ['{{constructor}}', 'prototype'],
    ['{{group.__proto__}}', 'prototype'],
    ['{{group.prototype.name}}', 'prototype'],
    ['{{missing}}', 'slot-unknown'],
    ['{{name.length}}', 'slot-unknown'],
    ['{{rows}}', 'not-printable'],
    ['{{open}}', 'not-printable'],
    ['{{#each name}}x{{/each}}', 'block-type'],
    ['{{#if verdict}}x{{/if}}', 'block-type'],
    ['{{#if open}}x', 'syntax'],
    ['<script>1</script>', 'element'],
    ['<style>a{}</style>', 'element'],
    ['<p><iframe srcdoc="x"></iframe></p>', 'element'],
    ['<img alt="x">', 'element'],
    ['<a class="p-4">x</a>', 'element'],
    ['<form><input></form>', 'element'],
    ['<object data="x"></object>', 'element'],
    ['<video></video>', 'element'],
    ['<template><p>x</p></template>', 'element'],
    ['<svg><image href="x"></image></svg>', 'element'],
    ['<svg><use href="#a"></use></svg>', 'element'],
    ['<svg><foreignObject></foreignObject></svg>', 'element'],
    ['<svg><a href="x"></a></svg>', 'element'],
    ['<svg><animate></animate></svg>', 'element'],
    ['<svg><filter></filter></svg>', 'element'],
    ['<svg><style>a{}</style></svg>', 'element'],
    ['<math></math>', 'element'],
    ['<p onclick="x">x</p>', 'attribute'],
    ['<p style="color:red">x</p>', 'attribute'],
    ['<p href="x">x</p>', 'attribute'],
    ['<p title="{{name}}">x</p>', 'attribute'],
    ['<p class=p-4>x</p>', 'quotes'],
    ["<p class='p-4'>x</p>", 'quotes'],
    ['<p aria-label={{name}}>x</p>', 'quotes'],
    ['<p {{name}}="x">y</p>', 'attribute'],
    ['<p {{#if open}}hidden{{/if}}>y</p>', 'attribute'],
    ['<{{name}}>x</p>', 'html'],
    ['<!-- {{name}} -->', 'comment'],
    ['<p class="{{name}}">x</p>', 'slot-context'],
    ['<p class="p-{{share}}">x</p>', 'slot-context'],
    ['<svg><rect width="{{name}}"/></svg>', 'slot-context'],
    ['<p aria-label="{{verdict}}">x</p>', 'text-slot'],
    ['<svg><text>{{verdict}}</text></svg>', 'text-slot'],
    ['<p id="{{kind}}">x</p>', 'attribute-value'],
    ['<svg><rect fill="url(https://example.org)"/></svg>', 'attribute-value'],
    ['<svg><rect fill="red"/></svg>', 'attribute-value'],
    ['<button type="button" data-action="steal">x</button>', 'attribute-value'],
    ['<button type="submit" data-action="ask">x</button>', 'attribute-value'],
    ['<button type="button">x</button>', 'button'],
    ['<p class="bg-[url(https://example.org/x)]">x</p>', 'class-refused'],
    ['<p class="[background:url(x)]">x</p>', 'class-refused'],
    ['<p class="before:content-[\'x\']">x</p>', 'class-refused'],
    ['<p class="bg-linear-[45deg,url(x)_0%,#ffffff]">x</p>', 'class-refused'],
    ['<p class="bg-[#ff00zz]">x</p>', 'class-refused'],
    ['<p class="[color:#ff0000]">x</p>', 'class-refused'],
    ['<p class="shadow-[inset_0_0_var(--x)_#fff]">x</p>', 'class-refused'],
    [`<p class="w-[${'1'.repeat(5_000)}!]">x</p>`, 'class-refused'],
    ['<svg><path fill-rule="url(x)" d="M0 0"/></svg>', 'attribute-value'],
    ['<p class="text-sizeable">x</p>', 'class-unknown'],
    ['<p class="element-{{kind}}-x">x</p>', 'class-unknown'],
    ['{{#if open}}<p>{{/if}}x</p>', 'block-unbalanced'],
    ['<p>{{#if open}}</p>{{else}}</p>{{/if}}', 'html-structure'],
    ['<ul>{{#each rows}}<li>x{{/each}}</ul>', 'html-structure'],
    ['<table><tr><td>x</td></tr></table>', 'html-structure'],
    ['<table>{{name}}</table>', 'html-structure'],
    ['<p>a<p>b', 'html-structure'],
    ['</div>', 'html-structure'],
    ['<b><p>x</b></p>', 'html-structure'],
    ['<body class="p-4"><p>x</p>', 'html-structure'],
    ['\ue000', 'character'],
    [`${'<div>'.repeat(30)}${'</div>'.repeat(30)}`, 'budget'],
    ['<p>x</p>'.repeat(4000), 'budget'],
  ])('refuses %s', async (source, rule) => {
    expect(await rulesOf(source)).toContain(rule)
  })

  it('says where: line and column of the source, or of the partial', async () => {
    const result = await compileTemplate(template('<p>\n  {{#if open}}\n  <p onclick="x">y</p>\n  {{/if}}\n</p>'))
    expect(result.ok ? [] : result.findings.map(({ rule, file, line, column }) => [rule, file, line, column])).toContainEqual([
      'html-structure',
      'source.hbs',
      3,
      3,
    ])
    const partial = await compileTemplate(template('{{> bad}}', { partials: new Map([['bad', '<p>\n<i\n style="x">y</i></p>']]) }))
    expect(partial.ok ? [] : partial.findings).toEqual([expect.objectContaining({ rule: 'attribute', file: 'partials/bad.hbs', line: 3, column: 2 })])
  })

  it('wants samples that fit, in both languages', async () => {
    expect(await rulesOf('<p>x</p>', { samples: [] })).toEqual(['sample-missing', 'sample-missing'])
    const samples = [
      { file: 'a.json', value: { locale: 'ko', shows: 'x', slots: { ...filled, name: 3 } } },
      { file: 'b.json', value: { locale: 'en', shows: 'x', slots: { ...filled, extra: 1 } } },
      { file: 'c.json', value: { slots: filled } },
    ]
    expect(await rulesOf('<p>x</p>', { samples })).toEqual(['sample', 'sample', 'sample'])
  })

  it('wants every slot filled by a view that exists, and text slots at the root', async () => {
    const good = template('<p>{{name}}</p>')
    const withSlots = (changed: Record<string, unknown>) =>
      rulesOf('<p>x</p>', { manifest: { ...(good.manifest as object), slots: { ...slots, ...changed } }, samples: good.samples })
    expect(await withSlots({ name: { type: 'string', maxLength: 4 } })).toContain('slot-source')
    expect(await withSlots({ name: { type: 'string', maxLength: 4, from: 'nowhere.x' } })).toContain('slot-source')
    expect(await withSlots({ rows: { type: 'list', maxItems: 2, from: 'elements.rows', of: slots.verdict } })).toContain('text-slot')
    expect(await withSlots({ t: { type: 'flag', from: 'four-pillars.hourKnown' } })).toContain('slot-name')
    expect(await rulesOf('<p>x</p>', { manifest: { id: 'NO' } })).toContain('manifest')
  })

  it('bounds what repetition draws, in the markup and in the equivalent in words', async () => {
    const nested = '{{#each rows}}{{#each ../rows}}{{#each ../../rows}}{{#each ../../../rows}}{{#each ../../../../rows}}.'
    const source = `${nested}{{#each ../../../../../rows}}.{{/each}}${'{{/each}}'.repeat(5)}`
    expect(await rulesOf(`<p>x</p>${source}`)).toContain('budget')
    const { manifest } = template('')
    expect(await rulesOf('<p>x</p>', { manifest: { ...(manifest as object), summary: { ko: source, en: source } } })).toContain('budget')
    expect(await rulesOf(`<p>x</p>{{#each rows}}${'{{../t.long}}'.repeat(20)}{{/each}}`, withTexts({ long: 'x'.repeat(6_000) }))).toContain('budget')
  })

  it('takes nothing that could not be read again once published', async () => {
    const { manifest } = template('')
    const named = (name: string, source = `<p>{{${name}}}</p>`) => {
      const text = { type: 'text', maxLength: 9, lines: 1, hint: { ko: '글', en: 'text' } }
      const sample = (locale: string) => ({ file: `samples/${locale}.json`, value: { locale, shows: 'x', slots: { [name]: 'x' } } })
      const change = {
        manifest: { ...(manifest as object), slots: { [name]: text }, summary: { ko: 'x', en: 'x' } },
        samples: ['ko', 'en'].map(sample),
      }
      return rulesOf(source, change)
    }
    expect(await named('words')).toEqual([])
    expect(await named('한줄')).toEqual(['slot-name'])
    expect(await named('w'.repeat(65))).toContain('slot-name')
    expect(await rulesOf('<p>x</p>{{t.long}}', withTexts({ long: 'x', [`w${'x'.repeat(64)}`]: 'x' }))).toContain('slot-name')
    expect(await rulesOf(`<p>{{"${'a'.repeat(401)}"}}</p>`)).toEqual(['literal'])
    expect(await rulesOf(`<p>{{#if (eq share ${'9'.repeat(400)})}}x{{/if}}</p>`)).toEqual(['literal'])
    expect(await rulesOf(`<p>${'{{kind}}y'.repeat(2_001)}</p>`)).toEqual(['stored-form'])
  })

  it.each([
    ['title', { title: { ko: '시험', en: 'A\u202etitle' } }],
    ['description', { description: { ko: '시\u200b험', en: 'x' } }],
    ['summary', { summary: { ko: 'x', en: '\u2066x' } }],
    ['a text', { texts: { ko: { long: 'x' }, en: { long: '\u202egnp.exe\u202c \u200bx' } } }],
    ['the name of a text', { texts: { ko: { 'a\u200b': 'x' }, en: { 'a\u200b': 'x' } } }],
    ['a hint', { slots: { ...slots, verdict: { ...slots.verdict, hint: { ko: '한 문장', en: '\u0000' } } } }],
    ['an enum', { slots: { ...slots, kind: { ...slots.kind, values: ['wood', '\ud800'] } } }],
  ])('refuses what nobody sees in %s', async (_what, change) => {
    expect(await rulesOf('<p>x</p>', { manifest: { ...(template('').manifest as object), ...change } })).toContain('character')
  })

  it('takes exact colours, gradients and shadows, and they load nothing', async () => {
    const classes = [
      'bg-[#ff0000]',
      'bg-linear-[45deg,#ff0000_0%,#0000ff80_100%]',
      'bg-radial-[50px_25px_at_50%_50%,#f00_0%,#00f_100%]',
      'bg-conic-[from_90deg_at_50%_50%,#f00_0%,#00f_100%]',
      'shadow-[0px_4px_8px_0px_#00000040,inset_0_1px_0_0_#ffffff]',
      'rounded-[inherit]',
    ]
    const result = await compileTemplate(
      template(
        `<div class="${classes.join(' ')}"><svg viewBox="0 0 9 9"><path fill-rule="evenodd" class="fill-[#ff0000]" d="M0 0h9v9z"/></svg></div>`,
      ),
    )
    expect(result.ok ? [] : result.findings).toEqual([])
    expect(result.ok && result.compiled.css).toMatch(/linear-gradient\(.*45deg/)
    expect(result.ok && result.compiled.css).not.toMatch(/url\(|@import|@font-face/)
  })

  it('never emits a style that reaches outside', async () => {
    const result = await compileTemplate(template('<p class="p-4 bg-surface shadow-card rounded-card">x</p>'))
    expect(result.ok && result.compiled.css).not.toMatch(/url\(|@import|@font-face|https?:\/\/(?!tailwindcss\.com)/)
  })
})
