/** A layer and what is in it as elements. */
import { agreesWithBoxes } from './agree-with-boxes.ts'
import { containerClasses, gridChildClasses, isAutoLayout, limitClasses, overlapClass, paddingOf, sizingOf } from './auto-layout.ts'
import type { Draft } from './draft.ts'
import { type DrawContext, deepest } from './draw-context.ts'
import { drawShape } from './draw-shape.ts'
import { drawText } from './draw-text.ts'
import { box, type Element } from './element.ts'
import type { FigmaNode } from './figma-node.ts'
import { boxWithin, type Placed, placeNode, px, turnedSize } from './geometry.ts'
import { holds } from './infer-flow.ts'
import { layFlow } from './lay-flow.ts'
import { cornerClasses, lookClasses } from './look-classes.ts'
import { fillLayers } from './paint-classes.ts'
import { lift, placeAbsolutely, wrapTurned } from './place-absolutely.ts'
import { sizeClasses } from './size-classes.ts'

const frames = new Set(['FRAME', 'GROUP', 'COMPONENT', 'INSTANCE', 'SECTION', 'COMPONENT_SET', 'TRANSFORM_GROUP'])
const shapes = new Set(['RECTANGLE', 'ELLIPSE', 'LINE', 'VECTOR', 'STAR', 'REGULAR_POLYGON', 'BOOLEAN_OPERATION'])

/** The children that are drawn, placed on the page; the others are noted. */
export function placeChildren(parent: Placed, { notes }: Draft): Placed[] {
  return parent.node.children.flatMap((node) => {
    const drawn = isDrawn(node, notes) ? placeNode(node, parent.turn) : undefined
    if (!drawn && node.visible !== false && !node.isMask) notes.add(node, 'place', 'The file does not say where this layer stands.')
    return drawn ? [drawn] : []
  })
}

export function isDrawn(node: FigmaNode, notes: Draft['notes']): boolean {
  if (node.visible === false) notes.add(node, 'hidden', 'The layer is hidden in the design.')
  else if (node.isMask) notes.add(node, 'mask', 'A mask has no counterpart; what it cuts is drawn whole.')
  return node.visible !== false && !node.isMask
}

/** The layer without its size and place, which are its parent's to say. */
export function drawNode(placed: Placed, context: DrawContext): Element {
  const { node } = placed
  const { notes } = context.draft
  const layer = { id: node.id, path: node.path, box: node.absoluteBoundingBox }
  if (node.name.includes('{{') && node.type !== 'TEXT') notes.add(node, 'slot-name', 'Only a text layer can become a slot.', 'nearly')
  if (node.type === 'TEXT') return { ...drawText(node, context.draft, node === context.heading), layer }
  if (shapes.has(node.type)) return { ...drawShape(placed, notes), layer }
  if (!frames.has(node.type)) {
    notes.add(node, 'layer', `A layer of the kind ${node.type.slice(0, 40)} has no counterpart; its place stays empty.`)
    return box([], [], layer)
  }
  if (node.type === 'INSTANCE' || node.type === 'COMPONENT')
    notes.add(node, 'component', 'Templates share parts of the house only; the component is written out in its place.', 'nearly')
  if (node.type === 'COMPONENT_SET') return drawSet(placed, context)
  return { ...drawFrame(placed, context), layer }
}

/** Of the variants the first is drawn. */
function drawSet(placed: Placed, context: DrawContext): Element {
  const [first, ...others] = placed.node.children.filter(({ visible }) => visible !== false)
  for (const other of others) context.draft.notes.add(other, 'variant', 'Of several variants the first is drawn. Import this one by its id.')
  const only = { ...placed, node: { ...placed.node, layoutMode: undefined, children: first ? [first] : [] } }
  return { ...drawFrame(only, context), layer: { id: placed.node.id, path: placed.node.path, box: placed.node.absoluteBoundingBox } }
}

function drawFrame(placed: Placed, context: DrawContext): Element {
  const { node, size } = placed
  const { notes } = context.draft
  const [ground = [], ...layers] = node.type === 'GROUP' ? [] : fillLayers(node, size, notes)
  const element = box([...cornerClasses(node), ...ground, ...lookClasses(node, 'box', notes)])
  element.children.push(...layers.map((layer) => box(['absolute', 'inset-0', 'rounded-[inherit]', ...layer])))
  if (layers.length > 0) element.classes.push('relative')
  const children = placeChildren(placed, context.draft)
  if (children.length > 0 && context.depth >= deepest) {
    notes.add(node, 'nested', `Layers nested more than ${deepest} deep are left out.`)
    return element
  }
  const within = { ...context, depth: context.depth + 1 }
  const before = element.children.length
  const flowing = children.filter((child) => child.node.layoutPositioning !== 'ABSOLUTE')
  const automatic = isAutoLayout(node) && agreesWithBoxes(placed, flowing)
  if (isAutoLayout(node) && !automatic)
    notes.add(node, 'auto-layout', 'Its layers do not stand where its auto layout puts them; the places in the file are followed.', 'nearly')
  if (automatic) layAutomatically(placed, children, element, within)
  else if (children.length > 0) layFlow(placed, children, element, within)
  if (layers.length > 0) for (const child of element.children.slice(before)) lift(child)
  if (node.clipsContent && (cutsContent(placed, children) || cornerClasses(node).length > 0)) element.classes.push('overflow-hidden')
  return element
}

function cutsContent(placed: Placed, children: readonly Placed[]): boolean {
  const own = { x: 0, y: 0, ...placed.size }
  return children.some((child) => !holds(own, boxWithin(placed, child).box))
}

function layAutomatically(placed: Placed, children: Placed[], element: Element, context: DrawContext): void {
  const { node } = placed
  const flowing = children.filter((child) => child.node.layoutPositioning !== 'ABSOLUTE')
  const roomy = fits(placed, flowing)
  const narrow = roomy && context.width > 320 && flowing.length > 1 ? context.width : undefined
  element.classes.push(...containerClasses(node, narrow, context.draft.notes), ...(flowing.length < children.length ? ['relative'] : []))
  let over = false
  let index = 0
  for (const child of children) {
    if (child.node.layoutPositioning === 'ABSOLUTE') {
      element.children.push(placeAbsolutely(placed, child, context.draw(child, context)))
      over = true
      continue
    }
    const drawn = wrapTurned(placed, child, context.draw(child, context))
    drawn.classes.push(...flowClasses(placed, child, roomy, context), ...overlapClass(node, index))
    if (over) lift(drawn)
    element.children.push(drawn)
    index += 1
  }
}

/** Whether what stands in a frame has room, so that it may shrink in a narrower card without being cut here. */
function fits({ node, size }: Placed, flowing: readonly Placed[]): boolean {
  if (node.layoutMode === 'GRID' || node.layoutWrap === 'WRAP') return true
  const row = node.layoutMode === 'HORIZONTAL'
  const padding = paddingOf(node)
  const lengths = flowing.map((child) => {
    const { width, height } = turnedSize(child.size, child.turn)
    return row ? width : height
  })
  const gaps = node.primaryAxisAlignItems === 'SPACE_BETWEEN' ? 0 : Math.max(0, flowing.length - 1) * (node.itemSpacing ?? 0)
  const room = row ? size.width - padding.left - padding.right : size.height - padding.top - padding.bottom
  return lengths.reduce((sum, length) => sum + length, 0) + gaps <= room + 0.5
}

/** Size and place of a child in a frame with auto layout. */
function flowClasses(parent: Placed, child: Placed, roomy: boolean, context: DrawContext): string[] {
  const { node } = child
  const turned = boxWithin(parent, child).turn !== 0
  const size = turnedSize(child.size, boxWithin(parent, child).turn)
  const [across, down] = turned ? (['FIXED', 'FIXED'] as const) : [sizingOf(node, 'horizontal', parent.node), sizingOf(node, 'vertical', parent.node)]
  const grid = parent.node.layoutMode === 'GRID'
  const row = parent.node.layoutMode === 'HORIZONTAL'
  const wrap = parent.node.layoutWrap === 'WRAP'
  const [main, cross] = row ? [across, down] : [down, across]
  const classes = limitClasses(node)
  if (grid) classes.push(...gridChildClasses(node))
  else {
    if (main === 'FILL') classes.push(...(wrap ? ['grow', `basis-[${px(size.width)}]`] : ['flex-1', row ? 'min-w-0' : 'min-h-0']))
    if (cross === 'FILL') classes.push('self-stretch')
    if (main !== 'FILL' && (!roomy || (row && size.width <= 64 && node.type !== 'TEXT'))) classes.push('shrink-0')
  }
  return [...classes, ...sizeClasses(child, across, down, wrap ? { ...size, width: Math.floor(size.width * 100) / 100 } : size, context)]
}
