/** Hostile values for the slots of a template, and whether the drawing kept its structure under them. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { type CompiledTemplate, normaliseText, renderTemplate, type Slots, type SlotValue } from '#templates'
import type { SlotSchema } from '#templates/client'
import { attributeRule } from '../../templates/html-vocabulary.ts'
import type { Random } from './random.ts'

const pieces = [
  '</span>',
  '</p></section></main></body></html>',
  '<script>alert(1)</script>',
  '</script>',
  '<style>*{}</style>',
  '"><img src=x onerror=alert(1)>',
  "' onload='x",
  '" class="',
  '" data-action="ask" ',
  '<!--',
  '-->',
  '--!>',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE html>',
  '<svg/onload=x>',
  '</title></svg></style>',
  '<template>',
  '<table><tr>',
  '<plaintext>',
  '<math><mtext><table><mglyph><style>',
  '{{name}}',
  '{{{name}}}',
  '{{/each}}',
  '&lt;script&gt;',
  '&#60;b&#62;',
  '&#x0;',
  '&amp',
  '&',
  '<',
  '>',
  '"',
  "'",
  '`',
  '=',
  '/',
  '\\',
  '\0',
  '\r\n',
  '\t',
  '\f',
  '\u2028',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '\udfff',
  'Z\u0301\u0302\u0303\u0304\u0305',
  '갑\u1100\u1161',
  '丁',
  'javascript:x',
  '__proto__',
  'constructor',
]

interface Fill {
  /** What is tried, and the same shape with harmless words: empty where empty, equal where equal. */
  hostile: SlotValue
  harmless: SlotValue
}

/** What a hostile fill and its harmless twin were made of. */
export interface Trial {
  /** Strings put into slots. */
  values: number
  /** Null when both trees are the same, otherwise the template, both outlines and the fill in words. */
  deviation: string | null
}

/** Fills every slot of a template with hostile values, renders, parses as a browser would and compares with the harmless twin. */
export function tryHostileFill(compiled: CompiledTemplate, random: Random): Trial {
  const words = new Map<string, string>([['', '']])
  let values = 0
  const fill = (schema: SlotSchema): Fill => {
    switch (schema.type) {
      case 'text':
      case 'string': {
        const hostile = hostileText(random, schema.maxLength)
        const shown = normaliseText(hostile)
        const harmless = words.get(shown) ?? `x${words.size}`
        words.set(shown, harmless)
        values += 1
        return { hostile, harmless }
      }
      case 'number':
        return same(schema.minimum + (schema.maximum - schema.minimum) * random.pick([0, 1, random.share()]))
      case 'flag':
        return same(random.chance(0.5))
      case 'enum':
        return same(random.pick(schema.values))
      case 'list': {
        const entries = Array.from({ length: random.integer(0, Math.min(3, schema.maxItems)) }, () => fill(schema.of))
        return { hostile: entries.map(({ hostile }) => hostile), harmless: entries.map(({ harmless }) => harmless) }
      }
      case 'group':
        return random.chance(0.1) ? same(null) : fillGroup(schema.slots)
    }
  }
  const fillGroup = (slots: Record<string, SlotSchema>): Fill => {
    const filled = Object.entries(slots).map(([name, slot]) => [name, fill(slot)] as const)
    return {
      hostile: Object.fromEntries(filled.map(([name, { hostile }]) => [name, hostile])),
      harmless: Object.fromEntries(filled.map(([name, { harmless }]) => [name, harmless])),
    }
  }
  const { hostile, harmless } = fillGroup(compiled.manifest.slots)
  const locale = random.pick(['ko', 'en'] as const)
  const found = outlineOf(renderTemplate(compiled, hostile as Slots, locale).html)
  const expected = outlineOf(renderTemplate(compiled, harmless as Slots, locale).html)
  const deviation =
    found === expected ? null : `${compiled.manifest.id}\n  expected ${expected}\n  found    ${found}\n  with     ${JSON.stringify(hostile)}`
  return { values, deviation }
}

function same(value: SlotValue): Fill {
  return { hostile: value, harmless: value }
}

function hostileText(random: Random, maxLength: number): string {
  let text = ''
  for (let count = random.integer(0, 3); count >= 0; count--)
    text += random.chance(0.85)
      ? random.pick(pieces)
      : String.fromCodePoint(random.pick([random.integer(0, 0x80 - 1), random.integer(0, 0x3000 - 1), random.integer(0, 0x110000 - 1)]))
  return [...text].slice(0, maxLength).join('')
}

/** The tree without its text: elements, attributes and every value that is not words. */
export function outlineOf(html: string): string {
  let outline = ''
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#text') continue
      if (!('tagName' in child)) {
        outline += `(${child.nodeName})`
        continue
      }
      const attributes = child.attrs.map(({ name, value }) => {
        const kind = attributeRule(child.tagName, name)?.kind
        return kind === 'words' || kind === 'fact' ? name : `${name}=${value}`
      })
      outline += `<${child.tagName} ${attributes.join(' ')}>`
      visit(child)
      outline += '</>'
    }
  }
  visit(parseFragment(`<main>${html}</main>`))
  return outline
}
