/** Children of a layer without auto layout as inferred rows and columns. */
import { paddingClasses } from './auto-layout.ts'
import { type DrawContext, deepest } from './draw-context.ts'
import { box, type Element } from './element.ts'
import { type Box, boxWithin, type Placed, px } from './geometry.ts'
import { type Flow, holds, inferFlow } from './infer-flow.ts'
import { lift, placeAbsolutely, wrapTurned } from './place-absolutely.ts'
import { holdsText, sizeClasses } from './size-classes.ts'

type Axis = 'x' | 'y'
const extents = { x: 'width', y: 'height' } as const
/** A gap of more pixels is room rather than a distance. */
const widest = 32
const same = (a: number, b: number) => Math.abs(a - b) <= 0.5

/** What reaches out of the layer lies over or under the rest where it stands; the rest makes rows and columns. */
export function layFlow(parent: Placed, children: readonly Placed[], element: Element, context: DrawContext): void {
  const area = { x: 0, y: 0, ...parent.size }
  const items = children.map((item) => ({ item, box: boxWithin(parent, item).box }))
  const inside = items.filter(({ box: own }) => holds(area, own))
  const first = items.findIndex((item) => inside.includes(item))
  const lay = (out: readonly (typeof items)[number][]) => out.map(({ item }) => placeAbsolutely(parent, item, context.draw(item, context)))
  const outside = items.filter((item) => !inside.includes(item))
  const under = outside.filter((item) => first >= 0 && items.indexOf(item) < first)
  element.children.push(...lay(under))
  const before = element.children.length
  if (inside.length > 0) fill(element, inferFlow(inside, canHold(parent)), area, parent, context)
  if (under.length > 0) for (const child of element.children.slice(before)) lift(child)
  element.children.push(...lay(outside.filter((item) => !under.includes(item))))
  if (outside.length > 0) element.classes.push('relative')
}

function canHold(parent: Placed): (item: Placed) => boolean {
  return ({ node, turn }) => node.children.length === 0 && ['RECTANGLE', 'FRAME', 'ELLIPSE'].includes(node.type) && turn === parent.turn
}

/** Puts a flow into an element that covers `area`, by padding, gaps and margins. */
function fill(element: Element, given: Flow<Placed>, area: Box, parent: Placed, context: DrawContext): void {
  /* Where no more may be nested, everything is laid where it stands. */
  const flow: Flow<Placed> = context.depth >= deepest ? { kind: 'stack', box: area, items: itemsOf(given) } : given
  if (flow.kind === 'stack') {
    element.classes.push('relative')
    const frame = { ...parent, size: { width: area.width, height: area.height }, centre: centreOf(parent, area) }
    for (const { item } of flow.items) element.children.push(placeAbsolutely(frame, item, context.draw(item, context)))
    return
  }
  const parts = flow.kind === 'row' || flow.kind === 'column' ? flow.parts : [flow]
  const row = flow.kind === 'row'
  const [main, cross]: Axis[] = row ? ['x', 'y'] : ['y', 'x']
  const alignment = alignmentOf(parts, area, cross!)
  const spacing = spacingOf(parts, area, main!)
  element.classes.push('flex', ...(row ? [] : ['flex-col']), alignment.className, ...spacing.classes)
  const inset = { ...spacing.inset, ...alignment.inset }
  element.classes.push(
    ...paddingClasses({ left: inset.xStart ?? 0, right: inset.xEnd ?? 0, top: inset.yStart ?? 0, bottom: inset.yEnd ?? 0 }),
    ...(row && context.width > 320 && spacing.free ? [`@max-[${px(context.width)}]:flex-wrap`] : []),
  )
  for (const [index, part] of parts.entries()) {
    const stretched = !row && alignment.stretched.has(part)
    const drawn = drawPart(part, parent, context, stretched)
    const before = spacing.margins[index] ?? 0
    if (before === 'auto') drawn.classes.push('ml-auto')
    else if (Math.abs(before) > 0.005) drawn.classes.push(`${row ? 'ml' : 'mt'}-[${px(before)}]`)
    const aside = stretched ? 0 : (alignment.offsets[index] ?? 0)
    if (aside > 0.005) drawn.classes.push(`${row ? 'mt' : 'ml'}-[${px(aside)}]`)
    if (row && part.box.width <= 64) drawn.classes.push('shrink-0')
    element.children.push(drawn)
  }
}

function drawPart(part: Flow<Placed>, parent: Placed, context: DrawContext, stretched: boolean): Element {
  const across = stretched ? 'FILL' : 'FIXED'
  if (part.kind === 'leaf') {
    const drawn = wrapTurned(parent, part.item, context.draw(part.item, context))
    const hugs = part.item.node.type === 'TEXT' && part.item.node.style?.textAutoResize === 'WIDTH_AND_HEIGHT' && !stretched
    drawn.classes.push(...(stretched ? ['self-stretch'] : []), ...sizeClasses(part.item, hugs ? 'HUG' : across, 'FIXED', part.box, context))
    return drawn
  }
  if (part.kind === 'ground') {
    const drawn = context.draw(part.item, context)
    fill(drawn, part.inner, part.box, parent, { ...context, depth: context.depth + 1 })
    if (drawn.classes.includes('relative')) drawn.children.sort(paintFirst)
    const tall = part.inner.kind === 'stack' || !flowHoldsText(part.inner) ? 'h' : 'min-h'
    drawn.classes.push(...(stretched ? ['self-stretch'] : [`w-[${px(part.box.width)}]`, 'max-w-full']), `${tall}-[${px(part.box.height)}]`)
    return drawn
  }
  const group = box(stretched ? ['self-stretch'] : [`w-[${px(part.box.width)}]`, 'max-w-full'])
  if (part.kind === 'stack') group.classes.push(`h-[${px(part.box.height)}]`)
  fill(group, part, part.box, parent, { ...context, depth: context.depth + 1 })
  return group
}

function itemsOf(flow: Flow<Placed>): { box: Box; item: Placed }[] {
  if (flow.kind === 'leaf') return [flow]
  if (flow.kind === 'stack') return flow.items
  return flow.kind === 'ground' ? [flow, ...itemsOf(flow.inner)] : flow.parts.flatMap(itemsOf)
}

/** Layers of paint stay below what stands on them. */
function paintFirst(a: Element['children'][number], b: Element['children'][number]): number {
  const isPaint = (child: Element['children'][number]) => typeof child === 'object' && 'tag' in child && child.classes.includes('inset-0')
  return Number(isPaint(b)) - Number(isPaint(a))
}

function flowHoldsText(flow: Flow<Placed>): boolean {
  if (flow.kind === 'leaf') return holdsText(flow.item.node)
  if (flow.kind === 'ground') return flowHoldsText(flow.inner)
  return flow.kind === 'stack' ? flow.items.some(({ item }) => holdsText(item.node)) : flow.parts.some(flowHoldsText)
}

/** Where an area of a turned parent has its centre on the page. */
function centreOf(parent: Placed, area: Box): { x: number; y: number } {
  const [dx, dy] = [area.x + area.width / 2 - parent.size.width / 2, area.y + area.height / 2 - parent.size.height / 2]
  const turn = (parent.turn * Math.PI) / 180
  return { x: parent.centre.x + dx * Math.cos(turn) - dy * Math.sin(turn), y: parent.centre.y + dx * Math.sin(turn) + dy * Math.cos(turn) }
}

type Inset = Partial<Record<'xStart' | 'xEnd' | 'yStart' | 'yEnd', number>>

function alignmentOf(parts: readonly Flow<Placed>[], area: Box, axis: Axis) {
  const extent = extents[axis]
  const starts = parts.map(({ box: part }) => part[axis] - area[axis])
  const ends = parts.map(({ box: part }) => area[axis] + area[extent] - part[axis] - part[extent])
  const [start, end] = [Math.min(...starts), Math.min(...ends)]
  const stretched = new Set(parts.filter((_, index) => axis === 'x' && start >= 0 && same(starts[index]!, start) && same(ends[index]!, start)))
  const inset = (from: number, to: number): Inset => ({ [`${axis}Start`]: Math.max(0, from), [`${axis}End`]: Math.max(0, to) })
  if (start >= 0 && end >= 0) {
    if (starts.every((value, index) => same(value, ends[index]!)))
      return { className: 'items-center', offsets: [], stretched, inset: stretched.size > 0 ? inset(start, start) : inset(0, 0) }
    if (ends.every((value) => same(value, end)) && !starts.every((value) => same(value, start)))
      return { className: 'items-end', offsets: [], stretched, inset: inset(stretched.size > 0 ? start : 0, end) }
  }
  const from = Math.max(0, start)
  return { className: 'items-start', offsets: starts.map((value) => value - from), stretched, inset: inset(start, stretched.size > 0 ? start : 0) }
}

function spacingOf(parts: readonly Flow<Placed>[], area: Box, axis: Axis) {
  const extent = extents[axis]
  const start = parts[0]!.box[axis] - area[axis]
  const last = parts.at(-1)!.box
  const end = area[axis] + area[extent] - last[axis] - last[extent]
  const gaps = parts.slice(1).map(({ box: part }, index) => part[axis] - parts[index]!.box[axis] - parts[index]!.box[extent])
  const inset = (to: number): Inset => ({ [`${axis}Start`]: Math.max(0, start), [`${axis}End`]: Math.max(0, to) })
  const early = Math.min(0, start)
  const even = gaps.length > 0 && gaps[0]! > 0 && gaps.every((gap) => Math.abs(gap - gaps[0]!) <= 0.05)
  const wide = axis === 'x' && start >= 0 && end >= 0 && gaps.length > 0 && gaps.at(-1)! > widest
  if (even && parts.length > 2 && wide) return { classes: ['justify-between'], margins: [], inset: inset(end), free: false }
  /* The last of a row that stands far off keeps to the end; in a narrower card the room before it goes first. */
  if (wide) return { classes: [], margins: [early, ...gaps.slice(0, -1), 'auto' as const], inset: inset(end), free: false }
  if (even) return { classes: [`gap-[${px(gaps[0]!)}]`], margins: [early], inset: inset(0), free: true }
  return { classes: [], margins: [early, ...gaps], inset: inset(0), free: false }
}
