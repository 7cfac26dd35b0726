import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatText } from './format-text.ts'

describe('formatText', () => {
  it('indents elements and blocks, else standing where its block does', () => {
    const source = '<section class="p-4">\n{{#if a}}\n<p>x</p>\n      {{else}}\n<br>\n{{#each b}}<b>{{c}}</b>\n{{/each}}\n{{/if}}\n</section>'
    expect(formatText('source.hbs', source)).toBe(
      '<section class="p-4">\n  {{#if a}}\n    <p>x</p>\n  {{else}}\n    <br>\n    {{#each b}}<b>{{c}}</b>\n    {{/each}}\n  {{/if}}\n</section>\n',
    )
  })

  it('changes nothing but the room at the ends of lines, and nothing the second time, in every template of the library', () => {
    for (const template of readdirSync('templates/library')) {
      const source = readFileSync(`templates/library/${template}/source.hbs`, 'utf8')
      const once = formatText('source.hbs', source)
      const bare = (text: string) =>
        text
          .trim()
          .split('\n')
          .map((line) => line.trim())
      expect(bare(once), template).toEqual(bare(source))
      expect(formatText('source.hbs', once), template).toBe(once)
    }
  })

  it('lays out JSON, and leaves what is none as it is', () => {
    expect(formatText('template.json', '{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}\n')
    expect(formatText('template.json', '{"a":')).toBe('{"a":')
    expect(formatText('README.md', 'a  \n\n\n')).toBe('a\n')
  })

  it('comes to an end with tags that close what was never opened', () => {
    expect(formatText('source.hbs', '</p></p>{{/if}}{{/each}}\n<p>')).toBe('</p></p>{{/if}}{{/each}}\n<p>\n')
  })
})
