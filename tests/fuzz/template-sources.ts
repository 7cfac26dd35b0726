/** Small sources with blocks and pieces of markup put where they do not belong, and whether what the vetter lets through of them stays tame. */
import { parseFragment } from 'parse5'
import { type CompiledTemplate, renderTemplate, type Slots } from '#templates'
import type { SlotSchema } from '#templates/client'
import { checkHtml } from '../../templates/check-html.ts'
import { strangersIn } from '../../templates/check-rendering.ts'
import { lowerSource } from '../../templates/lower-source.ts'
import { toOperations } from '../../templates/to-operations.ts'
import type { Random } from './random.ts'

const slots: Record<string, SlotSchema> = {
  a: { type: 'flag' },
  b: { type: 'flag' },
  name: { type: 'string', maxLength: 9 },
  kind: { type: 'enum', values: ['ask', 'open'] },
  rows: { type: 'list', maxItems: 2, of: { type: 'group', slots: {} } },
  group: { type: 'group', slots: {} },
}
const fills: Slots[] = [true, false].flatMap((a) =>
  [true, false].flatMap((b) =>
    [0, 2].flatMap((count) => [null, {}].map((group) => ({ a, b, name: 'x', kind: b ? 'ask' : 'open', group, rows: Array(count).fill({}) }))),
  ),
)

const markup = [
  '<p class="flex">x</p>',
  '<p class="flex p-4" aria-label="fixed inset-0">x<b>y</b></p>',
  '<span aria-label="><input type=password>">x</span>',
  '<span aria-label="--><script>x</script>" class="p-4"></span>',
  '<button type="button" data-action="ask" aria-label="x">x</button>',
  '<button type="button" data-action="open" data-value="up">x</button>',
  '<ul class="flex"><li class="p-4">x</li><li>y</li></ul>',
  '<svg viewBox="0 0 9 9"><rect width="9" fill="none" aria-label="url(x)"/></svg>',
  '<p lang="ko">{{name}}</p>',
  '<p class="{{kind}}" aria-label="{{name}}">x</p>',
]
const blocks = [
  ['{{#if a}}', '{{/if}}'],
  ['{{#if b}}', '{{/if}}'],
  ['{{#if false}}', '{{/if}}'],
  ['{{#unless a}}', '{{/unless}}'],
  ['{{#each rows}}', '{{/each}}'],
  ['{{#with group}}', '{{/with}}'],
  ['{{~#if a~}}', '{{~/if~}}'],
] as const
const strays = [
  '<{{!}}!--0 q-->',
  '<{{!-- x --}}!--1 end-->',
  '<{{~! x ~}} !--0 then-->',
  '-->',
  '<!--',
  '&lt;!--0 then--&gt;',
  '&#x202',
  '&',
  'e;',
  '"',
  "'",
  ' ',
  '>',
  '<',
  '/',
  '=',
  '!--',
  ' class="',
  'flex">',
  '</p>',
  '<p>',
  '<b>',
  '{{name}}',
  '{{kind}}',
  '{{"fixed"}}',
]

export interface SourceTrial {
  accepted: boolean
  /** Null when every drawing holds what was looked at and nothing else. */
  deviation: string | null
}

export function tryHostileSource(random: Random): SourceTrial {
  const source = hostileSource(random)
  const { nodes, findings } = lowerSource(source, 'source.hbs', { slots, texts: new Map(), partials: new Map() })
  const html = checkHtml(nodes)
  if (findings.length > 0 || html.findings.length > 0) return { accepted: false, deviation: null }
  const classes = new Set(html.classes.map(({ name }) => name))
  const operations = toOperations(nodes)
  for (const fill of fills) {
    const drawn = draw(operations, fill)
    const found = [...strangersIn(drawn, classes), ...errorsIn(drawn)]
    if (found.length > 0) return { accepted: true, deviation: `${source}\n  drawn ${drawn}\n  holds ${found.join(', ')}` }
  }
  return { accepted: true, deviation: null }
}

function draw(operations: CompiledTemplate['operations'], fill: Slots): string {
  const texts = { ko: {}, en: {} }
  const compiled = { manifest: { slots, texts }, operations, summaryOperations: { ko: [], en: [] } } as unknown as CompiledTemplate
  return renderTemplate(compiled, fill, 'ko').html
}

function errorsIn(html: string): string[] {
  const errors: string[] = []
  parseFragment(html, { sourceCodeLocationInfo: true, onParseError: ({ code }) => errors.push(code) })
  return errors
}

function hostileSource(random: Random): string {
  let source = random.list(1, 3, () => random.pick(markup)).join('')
  for (let count = random.integer(0, 2); count > 0; count--) {
    const [open, close] = random.pick(blocks)
    source = scatter(source, random.chance(0.5) ? [open, '{{else}}', close] : [open, close], random)
  }
  for (let count = random.pick([0, 0, 0, 1, 2]); count > 0; count--) source = scatter(source, [random.pick(strays)], random)
  return source
}

/** The pieces, in their order, each somewhere in the text: mostly where a value, a tag or a word begins or ends. */
function scatter(text: string, pieces: readonly string[], random: Random): string {
  const edges = [...text.matchAll(/(?<=[">\s])|(?=["<\s])/g)].map(({ index }) => index).filter((index) => !isInBraces(text, index))
  const places = pieces
    .map(() => (edges.length > 0 && random.chance(0.9) ? random.pick(edges) : random.integer(0, text.length)))
    .sort((a, b) => a - b)
  return pieces.reduceRight((written, piece, index) => written.slice(0, places[index]) + piece + written.slice(places[index]), text)
}

function isInBraces(text: string, index: number): boolean {
  return text.lastIndexOf('{{', index - 1) > text.lastIndexOf('}}', index - 1)
}
