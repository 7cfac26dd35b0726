import type { Color, FigmaNode } from './figma-node.ts'
import type { Notes } from './note.ts'
import type { FigmaPage, FigmaProblem } from './read-figma-file.ts'

export interface Root {
  node: FigmaNode
  /** Colour of the page that it lies on. */
  paper: Color
}
export type RootChoice = { ok: true; root: Root } | { ok: false; problem: FigmaProblem }

const white: Color = { r: 1, g: 1, b: 1, a: 1 }

/** The layer with this id; without one, the first page that shows something, whole where several layers lie on it. */
export function chooseRoot(pages: readonly FigmaPage[], id: string | undefined, fileName: string, notes: Notes): RootChoice {
  if (id !== undefined) {
    for (const page of pages) {
      if (page.id === id && page.nodes.length > 0) return choosePage(page, fileName, notes)
      for (const node of page.nodes) {
        const found = findNode(node, id)
        if (found) return { ok: true, root: { node: { ...found, visible: true }, paper: opaque(page.background) } }
      }
    }
    return { ok: false, problem: { code: 'node-unknown', message: 'The file has no layer with this id.', field: 'node' } }
  }
  const page = pages.find((candidate) => shownOn(candidate).length > 0)
  if (!page) return nothing
  for (const other of pages)
    if (other !== page && other.nodes.length > 0)
      for (const node of other.nodes) notes.add(node, 'page', 'The layer lies on another page. Import it by its id.')
  return choosePage(page, fileName, notes)
}

const nothing: RootChoice = { ok: false, problem: { code: 'nothing-to-draw', message: 'No page of the file shows a layer.', field: 'document' } }

function shownOn(page: FigmaPage): FigmaNode[] {
  return page.nodes.filter((node) => node.visible !== false && node.absoluteBoundingBox !== undefined)
}

function choosePage(page: FigmaPage, fileName: string, notes: Notes): RootChoice {
  const nodes = shownOn(page)
  if (nodes.length === 0) return nothing
  const paper = opaque(page.background)
  if (nodes.length === 1) {
    for (const node of page.nodes) if (node !== nodes[0]) notes.add(node, 'hidden', 'The layer is hidden in the design.')
    return { ok: true, root: { node: nodes[0]!, paper } }
  }
  /* Nodes that were asked for one by one may come from anywhere; where they lie over each other they are laid out side by side. */
  const apart = page.id === '' && nodes.some((node, index) => nodes.slice(index + 1).some((other) => overlap(node, other)))
  if (apart)
    for (const node of nodes) notes.add(node, 'place', 'The layers lie over each other in the file; they are laid out side by side.', 'nearly')
  const whole = apart ? { ...page, nodes: [...layOut(nodes), ...page.nodes.filter((node) => !nodes.includes(node))] } : page
  return { ok: true, root: { node: wholePage(whole, shownOn(whole), fileName), paper } }
}

function overlap(a: FigmaNode, b: FigmaNode): boolean {
  const [first, second] = [a.absoluteBoundingBox!, b.absoluteBoundingBox!]
  return (
    first.x < second.x + second.width && second.x < first.x + first.width && first.y < second.y + second.height && second.y < first.y + first.height
  )
}

/** Pixels between nodes, and the width after which a new row begins. */
const [apartBy, rowWidth] = [16, 620]

function layOut(nodes: readonly FigmaNode[]): FigmaNode[] {
  let [x, y, tallest] = [0, 0, 0]
  return nodes.map((node) => {
    const { width, height, ...at } = node.absoluteBoundingBox!
    if (x > 0 && x + width > rowWidth) [x, y, tallest] = [0, y + tallest + apartBy, 0]
    const moved = move(node, x - at.x, y - at.y)
    x += width + apartBy
    tallest = Math.max(tallest, height)
    return moved
  })
}

function move(node: FigmaNode, dx: number, dy: number): FigmaNode {
  const box = node.absoluteBoundingBox
  return {
    ...node,
    absoluteBoundingBox: box && { ...box, x: box.x + dx, y: box.y + dy },
    children: node.children.map((child) => move(child, dx, dy)),
  }
}

/** The layers of a page as one frame around them. */
function wholePage(page: FigmaPage, nodes: readonly FigmaNode[], fileName: string): FigmaNode {
  const boxes = nodes.map((node) => node.absoluteBoundingBox!)
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  const name = page.name || fileName || 'page'
  const blank = Object.fromEntries(Object.keys(nodes[0]!).map((key) => [key, undefined])) as unknown as FigmaNode
  return {
    ...blank,
    id: 'page',
    name,
    path: name,
    type: 'FRAME',
    children: page.nodes,
    absoluteBoundingBox: {
      x,
      y,
      width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
      height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
    },
  }
}

function findNode(node: FigmaNode, id: string): FigmaNode | undefined {
  if (node.id === id) return node
  for (const child of node.children) {
    const found = findNode(child, id)
    if (found) return found
  }
  return undefined
}

function opaque(color: Color | undefined): Color {
  return color && (color.a ?? 1) > 0.01 ? { ...color, a: 1 } : white
}
