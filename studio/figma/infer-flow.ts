/** Rows and columns from where things stand, for layers without auto layout. */
import type { Box } from './geometry.ts'

export type Flow<Item> =
  | { kind: 'leaf'; box: Box; item: Item }
  /** Parts beside or under each other, in reading order. */
  | { kind: 'row' | 'column'; box: Box; parts: Flow<Item>[] }
  /** An empty box with everything else inside it. */
  | { kind: 'ground'; box: Box; item: Item; inner: Flow<Item> }
  /** Things that lie over each other, bottom first: the last resort. */
  | { kind: 'stack'; box: Box; items: { box: Box; item: Item }[] }

interface Boxed<Item> {
  box: Box
  item: Item
}

/** Pixels by which neighbours may overlap and still count as neighbours. */
const tolerance = 1

/** @param canHold whether a layer may become the ground of others: a box without content of its own */
export function inferFlow<Item>(items: readonly Boxed<Item>[], canHold: (item: Item) => boolean): Flow<Item> {
  return cut(
    clusters(items).map((cluster) => settle(cluster, canHold)),
    items,
  )
}

function settle<Item>(cluster: Boxed<Item>[], canHold: (item: Item) => boolean): Flow<Item> {
  const [bottom, ...others] = cluster
  if (others.length === 0) return { kind: 'leaf', ...bottom! }
  if (canHold(bottom!.item) && others.every(({ box }) => holds(bottom!.box, box)))
    return { kind: 'ground', ...bottom!, inner: inferFlow(others, canHold) }
  return { kind: 'stack', box: boundsOf(cluster), items: cluster }
}

function cut<Item>(units: Flow<Item>[], items: readonly Boxed<Item>[]): Flow<Item> {
  if (units.length === 1) return units[0]!
  for (const [kind, axis] of [
    ['column', 'y'],
    ['row', 'x'],
  ] as const) {
    const groups = split(units, axis)
    if (groups.length > 1) {
      const within = (group: Flow<Item>[]) => items.filter(({ box }) => group.some((unit) => holds(unit.box, box)))
      return { kind, box: boundsOf(units), parts: groups.map((group) => cut(group, within(group))) }
    }
  }
  return { kind: 'stack', box: boundsOf(units), items: [...items] }
}

/** Groups with a free line between them. */
function split<Unit extends { box: Box }>(units: readonly Unit[], axis: 'x' | 'y'): Unit[][] {
  const extent = axis === 'x' ? 'width' : 'height'
  const groups: Unit[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const unit of [...units].sort((a, b) => a.box[axis] - b.box[axis])) {
    if (unit.box[axis] >= end - tolerance) groups.push([unit])
    else groups.at(-1)!.push(unit)
    end = Math.max(end, unit.box[axis] + unit.box[extent])
  }
  return groups
}

/** What lies over each other belongs together; order is kept, bottom first. */
function clusters<Item>(items: readonly Boxed<Item>[]): Boxed<Item>[][] {
  const group = items.map((_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (group[root] !== root) root = group[root]!
    return root
  }
  for (const [index, { box }] of items.entries())
    for (let other = 0; other < index; other += 1) if (overlap(box, items[other]!.box)) group[find(index)] = find(other)
  return [...Map.groupBy(items, (_, index) => find(index)).values()]
}

function overlap(a: Box, b: Box): boolean {
  const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return (x > tolerance && y > tolerance) || (holds(a, b) && b.width > 0 && b.height >= 0) || (holds(b, a) && a.width > 0 && a.height >= 0)
}

export function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x - tolerance &&
    inner.y >= outer.y - tolerance &&
    inner.x + inner.width <= outer.x + outer.width + tolerance &&
    inner.y + inner.height <= outer.y + outer.height + tolerance
  )
}

export function boundsOf(items: readonly { box: Box }[]): Box {
  const [x, y] = [Math.min(...items.map(({ box }) => box.x)), Math.min(...items.map(({ box }) => box.y))]
  return {
    x,
    y,
    width: Math.max(...items.map(({ box }) => box.x + box.width)) - x,
    height: Math.max(...items.map(({ box }) => box.y + box.height)) - y,
  }
}
