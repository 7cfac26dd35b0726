import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { command } from '../../cli/vet.ts'
import type { Sink } from './threats.ts'
import { threats } from './threats.ts'

const sink: Sink = { address: 'http://127.0.0.1:9', host: 'http://127.0.0.1:8', nameOf: (label) => `${label}.sink.test`, datagramPort: 7 }
const folder = mkdtempSync(join(tmpdir(), 'heal7-sources-'))
const library = join(import.meta.dirname, '../../templates/library')
const now = new Date('2026-11-24T00:00:00Z')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Source, and the rule, line and column that `cube vet` names first. */
const sources: readonly (readonly [source: string, rule: string, line: number, column: number])[] = [
  ['<p>\n  {{{name}}}\n</p>', 'unescaped', 2, 3],
  ['<p>{{&name}}</p>', 'unescaped', 1, 4],
  ['<p>\n{{* decorate}}</p>', 'decorator', 2, 1],
  ['{{#* inline "x"}}a{{/inline}}', 'decorator', 1, 1],
  ['<p>x</p>\n{{> (lookup . "name")}}', 'partial', 2, 1],
  ['<b>{{> unknown}}</b>', 'partial', 1, 4],
  ['\n\n  {{#> head}}x{{/head}}', 'partial-block', 3, 3],
  ['<p>{{lookup this "name"}}</p>', 'helper', 1, 4],
  ['<p>a</p>{{log name}}', 'helper', 1, 9],
  ['<p>\n\t{{@root.name}}</p>', 'data', 2, 4],
  ['{{@index}}', 'data', 1, 3],
  ['<p>{{@partial-block}}</p>', 'data', 1, 6],
  ['{{{{raw}}}}x{{{{/raw}}}}', 'block', 1, 1],
  ['<p>x</p>{{#custom name}}x{{/custom}}', 'block', 1, 9],
  ['<ul>{{#each rows as |row|}}<li>{{row}}</li>{{/each}}</ul>', 'block-parameters', 1, 28],
  ['<p>{{../name}}</p>', 'scope', 1, 6],
  ['<p>{{constructor}}</p>', 'prototype', 1, 6],
  ['<p>x {{group.__proto__}}</p>', 'prototype', 1, 8],
  ['{{group.prototype.name}}', 'prototype', 1, 3],
  ['<p>{{__lookupGetter__ "x"}}</p>', 'helper', 1, 4],
  ['<p>\n{{#if open}}x</p>', 'syntax', 2, 1],
  ['<p>{{name}</p>', 'syntax', 1, 1],
  ['<script>fetch("https://example.org")</script>', 'element', 1, 1],
  ['<div>\n  <style>a{}</style>\n</div>', 'element', 2, 3],
  ['<p>x</p><link rel="stylesheet" href="https://example.org/x.css">', 'element', 1, 9],
  ['<meta http-equiv="refresh" content="0;url=https://example.org">', 'element', 1, 1],
  ['<base href="https://example.org/">', 'element', 1, 1],
  ['<div>\n  <div>\n    <iframe srcdoc="x"></iframe>\n  </div>\n</div>', 'element', 3, 5],
  ['<img src="https://example.org/x.png" alt="x">', 'element', 1, 1],
  ['<a href="https://example.org">x</a>', 'element', 1, 1],
  ['<a href="javascript:alert(1)" ping="https://example.org">x</a>', 'element', 1, 1],
  ['<form action="https://example.org"><input name="password"></form>', 'element', 1, 1],
  ['<p>x</p>\n<input type="password">', 'element', 2, 1],
  ['<textarea></textarea>', 'element', 1, 1],
  ['<select><option>x</option></select>', 'element', 1, 1],
  ['<object data="x"></object>', 'element', 1, 1],
  ['<embed src="x">', 'element', 1, 1],
  ['<video src="x" poster="y"></video>', 'element', 1, 1],
  ['<audio src="x"></audio>', 'element', 1, 1],
  ['<template><p>x</p></template>', 'element', 1, 1],
  ['<noscript><p>x</p></noscript>', 'element', 1, 1],
  ['<svg>\n<image href="https://example.org/x"></image></svg>', 'element', 2, 1],
  ['<svg><use href="https://example.org/#a"></use></svg>', 'element', 1, 6],
  ['<svg><foreignObject><p>x</p></foreignObject></svg>', 'element', 1, 6],
  ['<svg><a href="https://example.org"><text>x</text></a></svg>', 'element', 1, 6],
  ['<svg><animate attributeName="href"></animate></svg>', 'element', 1, 6],
  ['<svg><set attributeName="onclick" to="x"></set></svg>', 'element', 1, 6],
  ['<svg><filter><feImage href="https://example.org"></feImage></filter></svg>', 'element', 1, 6],
  ['<svg><style>a{background:url(x)}</style></svg>', 'element', 1, 6],
  ['<svg><script>1</script></svg>', 'element', 1, 6],
  ['<math><mi>x</mi></math>', 'element', 1, 1],
  ['<marquee>x</marquee>', 'element', 1, 1],
  ['<dialog open>x</dialog>', 'element', 1, 1],
  ['<p>x</p><portal src="https://example.org"></portal>', 'element', 1, 9],
  ['<p onclick="x()">y</p>', 'attribute', 1, 4],
  ['<div>\n  <p class="p-4" style="background:url(https://example.org)">x</p>\n</div>', 'attribute', 2, 18],
  ['<p tabindex="0">x</p>', 'attribute', 1, 4],
  ['<p contenteditable="true">x</p>', 'attribute', 1, 4],
  ['<p autofocus="">x</p>', 'attribute', 1, 4],
  ['<button type="button" data-action="ask" formaction="https://example.org">x</button>', 'attribute', 1, 41],
  ['<p srcset="https://example.org/x 2x">x</p>', 'attribute', 1, 4],
  ['<p background="https://example.org/x">x</p>', 'attribute', 1, 4],
  ['<p is="x-y">x</p>', 'attribute', 1, 4],
  ['<p slot="x">x</p>', 'attribute', 1, 4],
  ['<p class=p-4>x</p>', 'quotes', 1, 4],
  ["<p class='p-4'>x</p>", 'quotes', 1, 4],
  ['<p aria-label={{name}}>x</p>', 'quotes', 1, 4],
  ['<p {{name}}="x">y</p>', 'attribute', 1, 4],
  ['<p {{#if open}}hidden{{/if}}>y</p>', 'html', 1, 4],
  ['<{{name}}>x</p>', 'html', 1, 2],
  ['<p>x</p><!-- {{name}} -->', 'comment', 1, 9],
  ['<![CDATA[x]]>', 'comment', 1, 1],
  ['<p class="{{name}}">x</p>', 'slot-context', 1, 4],
  ['<p class="p-{{name}}">x</p>', 'slot-context', 1, 4],
  ['<svg><rect width="{{name}}"/></svg>', 'slot-context', 1, 12],
  ['<p id="{{name}}">x</p>', 'attribute-value', 1, 4],
  ['<svg><rect fill="url(https://example.org)"/></svg>', 'attribute-value', 1, 12],
  ['<svg><rect fill="{{name}}"/></svg>', 'attribute-value', 1, 12],
  ['<svg><path d="url(x)"/></svg>', 'attribute-value', 1, 12],
  ['<button type="button" data-action="steal">x</button>', 'attribute-value', 1, 23],
  ['<button type="button" data-action="{{name}}">x</button>', 'attribute-value', 1, 23],
  ['<button type="button" data-action="open" data-value="https://example.org">x</button>', 'attribute-value', 1, 42],
  ['<button type="button" data-action="open" data-value="{{name}}">x</button>', 'attribute-value', 1, 42],
  ['<button type="submit" data-action="ask">x</button>', 'attribute-value', 1, 9],
  ['<button type="button">x</button>', 'button', 1, 1],
  ['<p class="p-4 bg-[url(https://example.org/x)]">x</p>', 'class-refused', 1, 4],
  ['<p class="[background:url(x)]">x</p>', 'class-refused', 1, 4],
  ['<p class="before:content-[\'x\']">x</p>', 'class-refused', 1, 4],
  ['<p class="w-[expression(1)]">x</p>', 'class-refused', 1, 4],
  ['<p class="w-[calc(1px+env(x))]">x</p>', 'class-refused', 1, 4],
  ['<p class="fixed inset-0">x</p>', 'class-refused', 1, 4],
  ['<p class="text-sizeable">x</p>', 'class-unknown', 1, 4],
  ['{{#if open}}<p>{{/if}}x</p>', 'block-unbalanced', 1, 1],
  ['<p>{{#if open}}</p>{{else}}</p>{{/if}}', 'block-unbalanced', 1, 4],
  ['<ul>{{#each rows}}<li>x{{/each}}</ul>', 'block-unbalanced', 1, 5],
  ['<table>\n  <tr><td>x</td></tr>\n</table>', 'html-structure', 2, 3],
  ['<table>{{name}}</table>', 'html-structure', 1, 1],
  ['<p>a<p>b', 'html-structure', 1, 5],
  ['</div>', 'html-structure', 1, 1],
  ['<body class="p-4"><p>x</p></body>', 'html-structure', 1, 1],
  ['<html><p>x</p></html>', 'html-structure', 1, 1],
  ['<head></head><p>x</p>', 'html-structure', 1, 1],
  ['<p>\ue000</p>', 'character', 1, 4],
  ['<p>\u0000</p>', 'syntax', 1, 1],
  ['<p>x\u202ey</p>', 'character', 1, 5],
  ['<p>a\u200bb</p>', 'character', 1, 5],
  ['<p>&#x202e;x</p>', 'character', 1, 4],
  ['<p>Z\u0301\u0302\u0303\u0304</p>', 'character', 1, 5],
  ['<ul>{{#each a}}<li>{{#each b}}<b>{{#each c}}<i>{{x}}</i>{{/each}}</b>{{/each}}</li>{{/each}}</ul>', 'budget', 1, 1],
  ['<p>{{#with group}}{{../../name}}{{/with}}</p>', 'scope', 1, 21],
  ['<p>{{name "x"}}</p>', 'helper', 1, 4],
  ['<p>{{eq name}}</p>', 'helper', 1, 4],
  ['<p>{{add name 1}}</p>', 'helper', 1, 4],
  ['<p>{{> head title=(lookup . "x")}}</p>', 'helper', 1, 19],
  ['<p>{{undefined}}</p>', 'expression', 1, 6],
  ['<p>{{null}}</p>', 'expression', 1, 6],
  [`${'<div>'.repeat(30)}x${'</div>'.repeat(30)}`, 'budget', 1, 121],
  ['<p>x</p>'.repeat(4000), 'budget', 1, 1],
  [`<svg><path d="${'M0 0'.repeat(8000)}"/></svg>`, 'budget', 1, 1],
  /* A block that begins in one place and ends in another. */
  [`<p class="{{#if calm}}flex">x<{{!}}!--0 q-->{{/if}}<span aria-label="><input type=password>"></span></p>`, 'comment', 1, 30],
  [`<p class="{{#if false}}flex">x<{{!}}!--0 q-->{{/if}}<b aria-label="><meta http-equiv=refresh content='0;url=//x'>"></b></p>`, 'comment', 1, 31],
  ['<{{!}}!-- x -->', 'comment', 1, 1],
  ['<{{!}}!--9 a--><{{!}}!--9 b--><{{!}}!--9 c-->', 'comment', 1, 1],
  ['<p class="{{#if a}}flex">x<{{!-- }} --}}!--0 else-->{{/if}}<b aria-label="><input>"></b></p>', 'comment', 1, 27],
  ['<p>x <{{~! y ~}} !--0 then--></p>', 'comment', 1, 6],
  ['<p class="{{#if a}}flex">a</p><!--0 else--><!--0 end-->{{/if}}', 'comment', 1, 31],
  ['<p class="{{#if false}}flex"><b>a</b></p><p aria-label="{{/if}}fixed inset-0 z-50">b</p>', 'block-unbalanced', 1, 11],
  ['<p class="{{#if false}}flex"><b>a</b></p><p aria-label="{{else}}{{/if}}fixed inset-0 z-50">b</p>', 'block-unbalanced', 1, 11],
  ['<p class="{{#if false}}flex">a</p><b aria-label="{{else}}{{/if}}anything at all">x</b>', 'block-unbalanced', 1, 11],
  ['<button data-action="{{#if false}}ask">a</button><button data-action="ask" aria-label="{{/if}}x">b</button>', 'block-unbalanced', 1, 22],
  ['<p class="{{#if a}}flex{{else}}p-4">a</p><p aria-label="x{{/if}}">b</p>', 'block-unbalanced', 1, 11],
  ['<p class="{{#unless calm}}flex">a</p><p aria-label="{{/unless}}x">b</p>', 'block-unbalanced', 1, 11],
  ['<p class="{{#with group}}flex">a</p><p aria-label="{{else}}{{/with}}><input>">b</p>', 'block-unbalanced', 1, 11],
  ['<p aria-label="{{#each rows}}x">a</p><p aria-label="{{/each}}><input>">b</p>', 'block-unbalanced', 1, 16],
  ['<p class="{{#if a}}{{#if b}}flex">a</p><p aria-label="{{/if}}x">b</p><p aria-label="{{/if}}x">c</p>', 'block-unbalanced', 1, 11],
  ['<p class="{{#if a}}flex{{#if b}} p-4{{/if}}">a</p><p aria-label="{{/if}}x">b</p>', 'block-unbalanced', 1, 11],
  ['<p aria-label="{{#if a}}x" class="p-4{{else}}{{/if}}">b</p>', 'block-unbalanced', 1, 16],
  ['<p>{{#if a}}<b aria-label="{{else}}">x</b>{{/if}}</p>', 'block-unbalanced', 1, 4],
  ['<p class="{{~#if a~}} flex">a</p><p aria-label="{{~else~}} {{~/if~}} x">b</p>', 'block-unbalanced', 1, 11],
  ['<p aria-label="&lt;!--0 then--&gt;{{#if a}}x">a</p><p class="{{/if}}p-4">b</p>', 'block-unbalanced', 1, 35],
  ["<p aria-label='{{#if a}}x'>a</p><p aria-label='{{/if}}'>b</p>", 'quotes', 1, 4],
  ['<p aria-label={{#if a}}x>a</p><p aria-label={{/if}}>b</p>', 'quotes', 1, 4],
  ['<p aria-label="{{{{raw}}}}">a</p><p aria-label="{{{{/raw}}}}">b</p>', 'block', 1, 16],
  ['<p class="{{> shape}}">a</p>', 'class-unknown', 1, 4],
  ['<p aria-label="{{#each rows as |row|}}x">a</p><p aria-label="{{/each}}">b</p>', 'block-unbalanced', 1, 16],
  /* What blocks and references put together. */
  ['<p class="fi{{#if a}}{{/if}}xed">a</p>', 'class-refused', 1, 4],
  ['<p class="{{#each rows}}p-4{{/each}}">a</p>', 'attribute-value', 1, 4],
  ['<p class="p-4&lt;!-- fixed --&gt;">a</p>', 'attribute-value', 1, 4],
  ['<button type="button" data-action="{{#if a}}ask{{/if}}open">a</button>', 'attribute-value', 1, 23],
  ['<button type="button" data-action="{{#each rows}}ask{{/each}}">a</button>', 'attribute-value', 1, 23],
  ['<svg viewBox="0 0 9 9"><path d="u{{#if a}}{{/if}}rl(x)"/></svg>', 'attribute-value', 1, 30],
  ['<p>&#x202{{#if a}}e;{{/if}}</p>', 'reference', 1, 4],
  ['<p>&{{name}}; x</p>', 'reference', 1, 4],
  ['<p>&#x202{{! }}e;x</p>', 'character', 1, 4],
  ['<p>&#xe000;</p>', 'character', 1, 4],
  ['<p class="&#xf8ff;">a</p>', 'character', 1, 11],
  ['<p>{{"a\u202eb"}}</p>', 'character', 1, 6],
  [`<p>{{"${'a'.repeat(401)}"}}</p>`, 'literal', 1, 6],
  ['{{#each a}}{{#each ../a}}{{#each ../../a}}.{{/each}}{{/each}}{{/each}}', 'budget', 1, 1],
]

async function vet(source: string) {
  const file = join(folder, 'source.hbs')
  writeFileSync(file, source)
  return command.run({ source: file }, { now })
}

it.each(sources)('cube vet refuses %j', async (source, rule, line, column) => {
  expect((await vet(source))[0]).toMatchObject({ rule, line, column })
})

it.each(threats.flatMap(({ name, text, refused }) => (refused ? [{ name, source: text(sink), refused }] : [])))(
  'cube vet refuses the threat $name',
  async ({ source, refused: [rule, line, column] }) => {
    expect((await vet(source))[0]).toMatchObject({ rule, line, column })
  },
)

it('cube vet refuses a script in any clothes, and says what to do instead', async () => {
  for (const { text } of threats.filter(({ kind }) => kind === 'script')) {
    const [finding] = await vet(`<script>${text(sink)}</script>`)
    expect(finding).toMatchObject({ rule: 'element', line: 1, column: 1 })
    expect(finding?.fix.length).toBeGreaterThan(10)
  }
})

it('cube vet accepts every template of the library', async () => {
  for (const id of readdirSync(library)) expect([id, await command.run({ directory: join(library, id) }, { now })]).toEqual([id, []])
})
