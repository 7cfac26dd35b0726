/**
 * The elements and attributes a template may use. Nothing here loads, links, submits, runs or names an address.
 * Attribute kinds say what may stand in the value:
 * `classes` known class names, `words` any text, `fact` a fact id, `number` drawing numbers, `fixed` one of `values`, `pattern` a literal of that form.
 */
import { frameActions, framePages, frameRatings } from './client.ts'

export type AttributeRule =
  | { kind: 'classes' | 'words' | 'fact' | 'number' }
  | { kind: 'fixed'; values: readonly string[] }
  | { kind: 'pattern'; pattern: RegExp }

export const voidElements = new Set(['br', 'hr'])

export const htmlElements = new Set(
  `section article header footer div p span h2 h3 h4 ul ol li dl dt dd table caption thead tbody tfoot tr th td
   strong b em i small abbr time button figure figcaption br hr ruby rt`.split(/\s+/),
)
export const svgElements = new Set('svg g path rect circle ellipse line polyline polygon text tspan title desc defs pattern clipPath'.split(' '))
const svgNamespace = 'http://www.w3.org/2000/svg'

export function isElementKnown(name: string, namespace: string): boolean {
  return (namespace === svgNamespace ? svgElements : htmlElements).has(name)
}

/** Elements that may hold a text slot, which becomes a <span>. */
export const textParents = new Set('section article header footer div p span h2 h3 h4 li dt dd caption th td strong b em small figcaption'.split(' '))

const identifier: AttributeRule = { kind: 'pattern', pattern: /^[a-z][a-z0-9-]{0,40}$/ }
const identifiers: AttributeRule = { kind: 'pattern', pattern: /^[a-z][a-z0-9-]*( [a-z][a-z0-9-]*)*$/ }
const truth: AttributeRule = { kind: 'fixed', values: ['true', 'false'] }
const words: AttributeRule = { kind: 'words' }
const number: AttributeRule = { kind: 'number' }
const paint: AttributeRule = { kind: 'pattern', pattern: /^(none|currentColor|transparent|var\(--[a-z0-9-]+\)|url\(#[a-z][a-z0-9-]*\))$/ }
const keyword: AttributeRule = { kind: 'pattern', pattern: /^[a-zA-Z]+( [a-zA-Z]+)*$/ }

export const globalAttributes: Record<string, AttributeRule> = {
  class: { kind: 'classes' },
  id: identifier,
  lang: { kind: 'fixed', values: ['ko', 'en', 'ko-Hani'] },
  dir: { kind: 'fixed', values: ['ltr', 'auto'] },
  role: { kind: 'fixed', values: ['img', 'list', 'listitem', 'group', 'table', 'row', 'cell', 'presentation', 'note', 'meter', 'radiogroup'] },
  'aria-label': words,
  'aria-labelledby': identifiers,
  'aria-describedby': identifiers,
  'aria-hidden': truth,
  'aria-pressed': truth,
  'aria-current': { kind: 'fixed', values: ['true', 'false', 'date', 'step'] },
  'data-action': { kind: 'fixed', values: frameActions },
  'data-fact': { kind: 'fact' },
  /** What an `open` or `rate` is about. */
  'data-value': { kind: 'fixed', values: [...framePages, ...frameRatings] },
}

const drawing = Object.fromEntries(
  'x y x1 y1 x2 y2 cx cy r rx ry dx dy width height d points transform viewBox stroke-width stroke-dasharray stroke-dashoffset opacity fill-opacity font-size font-weight patternTransform'
    .split(' ')
    .map((name) => [name, number]),
)
export const svgAttributes: Record<string, AttributeRule> = {
  ...drawing,
  fill: paint,
  stroke: paint,
  'clip-path': paint,
  'text-anchor': keyword,
  'dominant-baseline': { kind: 'fixed', values: ['central', 'middle', 'hanging', 'auto'] },
  'fill-rule': { kind: 'fixed', values: ['nonzero', 'evenodd'] },
  'stroke-linecap': keyword,
  'stroke-linejoin': keyword,
  preserveAspectRatio: keyword,
  patternUnits: keyword,
  'vector-effect': { kind: 'fixed', values: ['non-scaling-stroke'] },
}
const ownAttributes: Record<string, Record<string, AttributeRule>> = {
  th: { scope: { kind: 'fixed', values: ['col', 'row', 'colgroup', 'rowgroup'] }, colspan: number, rowspan: number },
  td: { colspan: number, rowspan: number },
  time: { datetime: words },
  abbr: { title: words },
  button: { type: { kind: 'fixed', values: ['button'] } },
}

/** The rule of an attribute on an element; undefined where it may not stand. */
export function attributeRule(element: string, attribute: string): AttributeRule | undefined {
  const own = ownAttributes[element]
  if (own && Object.hasOwn(own, attribute)) return own[attribute]
  if (svgElements.has(element) && Object.hasOwn(svgAttributes, attribute)) return svgAttributes[attribute]
  return Object.hasOwn(globalAttributes, attribute) ? globalAttributes[attribute] : undefined
}
