/** The markup of a template as a tree, and its text. */

export type Content = Element | { text: string } | { slot: string; written: boolean } | 'break'

export interface Element {
  tag: string
  classes: string[]
  attributes?: [name: string, value: string][]
  children: Content[]
  /** The layer that it draws. */
  layer?: { id: string; path: string; box?: { x: number; y: number; width: number; height: number } | undefined }
}

export function box(classes: string[], children: Content[] = [], layer?: Element['layer']): Element {
  return { tag: 'div', classes, children, ...(layer ? { layer } : {}) }
}

const inline = new Set(['span', 'p', 'h3', 'li'])
const empty = new Set(['path', 'br'])

/** Source of a template. Only texts by key, slots by name and classes are in it, never a word of the file. */
export function writeElement(element: Element, depth = 0): string {
  const classes = [...new Set(element.classes)].join(' ')
  const attributes = [...(classes ? [['class', classes] as const] : []), ...(element.attributes ?? [])]
  const open = `<${element.tag}${attributes.map(([name, value]) => ` ${name}="${value}"`).join('')}`
  if (empty.has(element.tag)) return `${open}/>`
  const laid = !inline.has(element.tag) && element.children.length > 0
  const inner = element.children.map((child) => writeContent(child, depth + 1))
  const indent = laid ? `\n${' '.repeat(depth + 1)}` : ''
  const body = inner.map((text) => `${indent}${text}`).join('')
  return `${open}>${body}${laid ? `\n${' '.repeat(depth)}` : ''}</${element.tag}>`
}

function writeContent(content: Content, depth: number): string {
  if (content === 'break') return '<br>'
  if ('text' in content) return `{{t.${content.text}}}`
  if ('slot' in content) return `{{${content.slot}}}`
  return writeElement(content, depth)
}

export interface LayerPlace {
  id: string
  path: string
  /** Which element of the drawn component it is, counted from 0 in document order. */
  element: number
  box: { x: number; y: number; width: number; height: number } | undefined
}

/** Which element draws which layer, in the component as it is rendered: a written slot brings an element of its own. */
export function placesOf(root: Element): LayerPlace[] {
  const places: LayerPlace[] = []
  let count = 0
  const visit = (content: Content): void => {
    if (content === 'break') count += 1
    else if ('slot' in content) count += content.written ? 1 : 0
    else if ('tag' in content) {
      if (content.layer) places.push({ id: content.layer.id, path: content.layer.path, element: count, box: content.layer.box })
      count += 1
      content.children.forEach(visit)
    }
  }
  visit(root)
  return places
}
