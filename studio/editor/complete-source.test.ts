import { describe, expect, it } from 'vitest'
import { completeManifest, completeSource } from './complete-source.ts'
import type { KnownNames, Vocabulary } from './vocabulary.ts'

const names: KnownNames = {
  slots: {
    line: { type: 'string', maxLength: 80, from: 'annual.line' },
    columns: {
      type: 'list',
      maxItems: 10,
      from: 'annual.columns',
      of: {
        type: 'group',
        slots: { god: { type: 'string', maxLength: 9 }, stem: { type: 'group', slots: { hanja: { type: 'string', maxLength: 1 } } } },
      },
    },
    day: { type: 'group', from: 'day-pillar.day', slots: { hanja: { type: 'string', maxLength: 1 } } },
  },
  texts: ['title', 'adds'],
}
const vocabulary: Vocabulary = {
  partials: ['head', 'tile'],
  helpers: [{ name: 'eq', arguments: 2 }],
  elements: ['section', 'p'],
  attributes: ['class', 'data-action'],
  attributeValues: { 'data-action': ['explain', 'open'] },
  classes: ['strip', 'strip-column', 'p-4'],
  facts: ['day.stem'],
  views: ['annual', 'day-pillar'],
}

/** What is suggested where the bar stands, and the word that it replaces. */
function suggested(marked: string): { word: string; labels: string[] } | null {
  const at = marked.indexOf('|')
  const source = marked.replace('|', '')
  const found = completeSource(source, at, names, vocabulary)
  return found && { word: source.slice(found.from, at), labels: found.options.map(({ label }) => label) }
}

describe('completeSource', () => {
  it.each([
    ['<p>{{li|', 'li', ['line', 'columns', 'day', 't.title', 't.adds', 'eq']],
    ['{{#|', '', ['if', 'unless', 'each', 'with']],
    ['{{> t|', 't', ['head', 'tile']],
    ['{{#each |}}', '', ['columns', 'day']],
    ['{{#with d|', 'd', ['day']],
    ['{{t.|', '', ['title', 'adds']],
    ['{{day.|', '', ['hanja']],
    ['<p class="strip st|', 'st', ['strip', 'strip-column', 'p-4']],
    ['<button data-action="e|', 'e', ['explain', 'open']],
    ['<p data-fact="d|', 'd', ['day.stem']],
    ['<se|', 'se', ['section', 'p']],
    ['<p cl|', 'cl', ['class', 'data-action']],
  ])('%s', (marked, word, labels) => {
    expect(suggested(marked)).toEqual({ word, labels })
  })

  it('knows the innermost repetition, what stands around it and what has been left', () => {
    expect(suggested('{{#each columns}}{{|')?.labels).toEqual(expect.arrayContaining(['god', 'stem', '@index']))
    expect(suggested('{{#each columns}}{{stem.|')?.labels).toEqual(['hanja'])
    expect(suggested('{{#each columns}}{{../|')?.labels).toEqual(['line', 'columns', 'day'])
    expect(suggested('{{#each columns}}{{#if god}}x{{/if}}{{|')?.labels).toContain('god')
    expect(suggested('{{#each columns}}{{/each}}{{|')?.labels).not.toContain('god')
    expect(suggested('{{#each nonsense}}{{|')?.labels).not.toContain('line')
  })

  it('stays silent between tags, and outlives names that reach into the language', () => {
    expect(suggested('<p>a|')).toBeNull()
    expect(suggested('<p title="|')).toBeNull()
    expect(suggested('{{constructor.|')?.labels).toEqual([])
    expect(suggested('{{#each __proto__}}{{|')?.labels).not.toContain('line')
    expect(completeSource('<p toString="', 13, names, vocabulary)).toBeNull()
  })

  it('is quick on a source of the largest size', () => {
    const source = `${'{{#if line}}<p class="p-4">{{line}}</p>{{/if}}\n'.repeat(700)}{{`
    expect(completeSource(source, source.length, names, vocabulary)?.options.length).toBeGreaterThan(0)
  })
})

it('completeManifest suggests views after "from" and nothing elsewhere', () => {
  const text = '{ "slots": { "a": { "from": "an'
  expect(completeManifest(text, text.length, vocabulary)).toEqual({
    from: text.length - 2,
    options: [
      { label: 'annual', kind: 'view' },
      { label: 'day-pillar', kind: 'view' },
    ],
  })
  expect(completeManifest('{ "id": "a', 10, vocabulary)).toBeNull()
})
