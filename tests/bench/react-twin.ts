/** The same markup as a React component: what the bench compares the renderer with. */
import { type DefaultTreeAdapterMap, parseFragment, serialize } from 'parse5'
import { createElement, type ReactElement } from 'react'
import { type CompiledTemplate, type Locale, renderTemplate, type Slots } from '#templates'
import type { Operation } from '../../templates/operation.ts'

type Node = DefaultTreeAdapterMap['childNode']
type Build = (h: typeof createElement, values: string[]) => ReactElement

export interface ReactTwin {
  /** Makes the element tree anew, as a component does on each render. */
  build: () => ReactElement
  /** Places that a value goes into. */
  places: number
}

const [opens, closes] = ['\uE000', '\uE001']

/**
 * Renders the template with every value between marks, reads the result as HTML and writes a function of `createElement` calls
 * with the marked places as its only variables. Repetitions are written out and conditions decided beforehand, so React is
 * spared all that: what remains is making elements and printing them.
 */
export function reactTwin(template: CompiledTemplate, slots: Slots, locale: Locale): ReactTwin {
  const marked = { ...template, operations: mark(template.operations) }
  const { html } = renderTemplate(
    marked,
    Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, markText(template, name, value)])),
    locale,
  )
  const values: string[] = []
  const place = (text: string) => `v[${values.push(text) - 1}]`
  /** `a \uE000b\uE001` -> ["\"a \"", "v[0]"]. */
  const parts = (text: string) =>
    text
      .split(/(\uE000[^\uE001]*\uE001)/)
      .filter((part) => part !== '')
      .map((part) => (part.startsWith(opens) ? place(part.slice(1, -1)) : JSON.stringify(part)))
  const write = (node: Node): string[] => {
    if ('value' in node) return parts(node.value)
    if (!('tagName' in node)) return []
    const attributes = node.attrs.map(({ name, value }) => `${JSON.stringify(propertyOf(name))}: ${parts(value).join(' + ') || '""'}`)
    return [`h(${[JSON.stringify(node.tagName), `{ ${attributes.join(', ')} }`, ...node.childNodes.flatMap(write)].join(', ')})`]
  }
  const roots = parseFragment(html.trim()).childNodes.flatMap(write)
  if (roots.length !== 1) throw new Error(`${template.manifest.id} has ${roots.length} roots.`)
  const build = new Function('h', 'v', `return ${roots[0]}`) as Build
  return { build: () => build(createElement, values), places: values.length }
}

/** Whether two pieces of markup are the same tree, whatever the order of attributes and the spelling of escapes. */
export function isSameTree(one: string, other: string): boolean {
  return normal(one) === normal(other)
}

function normal(html: string): string {
  const tree = parseFragment(html.trim())
  const sort = (node: { childNodes: Node[] }): void => {
    for (const child of node.childNodes) {
      if (!('attrs' in child)) continue
      child.attrs.sort((a, b) => (a.name < b.name ? -1 : 1))
      sort(child)
    }
  }
  sort(tree)
  return serialize(tree)
}

function mark(operations: Operation[]): Operation[] {
  return operations.flatMap((operation): Operation[] => {
    if (typeof operation === 'string' || 'text' in operation) return [operation]
    if ('put' in operation) return [opens, operation, closes]
    return [{ ...operation, body: mark(operation.body), else: mark(operation.else) }]
  })
}

/** A text slot brings its marks along: its element is made by one operation. */
function markText(template: CompiledTemplate, name: string, value: Slots[string]): NonNullable<Slots[string]> | null {
  return template.manifest.slots[name]?.type === 'text' && typeof value === 'string' ? `${opens}${value}${closes}` : value!
}

function propertyOf(attribute: string): string {
  if (attribute === 'class') return 'className'
  if (attribute === 'colspan') return 'colSpan'
  if (attribute === 'rowspan') return 'rowSpan'
  return /^(aria|data)-/.test(attribute) ? attribute : attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
