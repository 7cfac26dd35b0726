/** Auto layout as flex and grid. */
import type { FigmaNode } from './figma-node.ts'
import { px } from './geometry.ts'
import type { Notes } from './note.ts'

export type Axis = 'horizontal' | 'vertical'
export type Sizing = 'FIXED' | 'HUG' | 'FILL'

export function isAutoLayout({ layoutMode }: FigmaNode): boolean {
  return layoutMode === 'HORIZONTAL' || layoutMode === 'VERTICAL' || layoutMode === 'GRID'
}

/** How a layer takes its size along an axis; older files say it in other members. */
export function sizingOf(node: FigmaNode, axis: Axis, parent: FigmaNode | undefined): Sizing {
  const said = axis === 'horizontal' ? node.layoutSizingHorizontal : node.layoutSizingVertical
  const canHug = node.type === 'TEXT' || (isAutoLayout(node) && node.children.some(({ visible }) => visible !== false))
  if (said === 'FILL') return parent && isAutoLayout(parent) ? 'FILL' : 'FIXED'
  if (said === 'FIXED' || (said === 'HUG' && !canHug)) return 'FIXED'
  if (said === 'HUG') return 'HUG'
  if (parent && isAutoLayout(parent) && parent.layoutMode !== 'GRID') {
    const main = (parent.layoutMode === 'HORIZONTAL') === (axis === 'horizontal')
    if (main ? node.layoutGrow === 1 : node.layoutAlign === 'STRETCH') return 'FILL'
  }
  if (!canHug) return 'FIXED'
  if (node.type === 'TEXT') {
    const resize = node.style?.textAutoResize
    return resize === 'WIDTH_AND_HEIGHT' || (resize === 'HEIGHT' && axis === 'vertical') ? 'HUG' : 'FIXED'
  }
  const own = (node.layoutMode === 'VERTICAL') === (axis === 'vertical') ? node.primaryAxisSizingMode : node.counterAxisSizingMode
  return own === 'FIXED' || node.layoutMode === 'GRID' ? 'FIXED' : 'HUG'
}

export interface Padding {
  top: number
  right: number
  bottom: number
  left: number
}

export function paddingOf(node: FigmaNode): Padding {
  const stroke = node.strokesIncludedInLayout ? (node.strokeWeight ?? 0) : 0
  const sides = node.strokesIncludedInLayout ? node.individualStrokeWeights : undefined
  const side = (padding: number | undefined, legacy: number | undefined, own: number | undefined) => (padding ?? legacy ?? 0) + (own ?? stroke)
  return {
    top: side(node.paddingTop, node.verticalPadding, sides?.top),
    right: side(node.paddingRight, node.horizontalPadding, sides?.right),
    bottom: side(node.paddingBottom, node.verticalPadding, sides?.bottom),
    left: side(node.paddingLeft, node.horizontalPadding, sides?.left),
  }
}

export function paddingClasses({ top, right, bottom, left }: Padding): string[] {
  const one = (name: string, value: number) => (Math.abs(value) >= 0.005 ? [`${name}-[${px(Math.max(0, value))}]`] : [])
  if (top === right && top === bottom && top === left) return one('p', top)
  return [
    ...(left === right ? one('px', left) : [...one('pl', left), ...one('pr', right)]),
    ...(top === bottom ? one('py', top) : [...one('pt', top), ...one('pb', bottom)]),
  ]
}

/** What a frame with auto layout says about its children. `narrow` is a width below which a row may break. */
export function containerClasses(node: FigmaNode, narrow: number | undefined, notes: Notes): string[] {
  const padding = paddingClasses(paddingOf(node))
  if (node.layoutMode === 'GRID') return [...gridClasses(node, notes), ...padding]
  const row = node.layoutMode === 'HORIZONTAL'
  const wrap = row && node.layoutWrap === 'WRAP'
  const between = node.primaryAxisAlignItems === 'SPACE_BETWEEN'
  const main = { CENTER: 'justify-center', MAX: 'justify-end', SPACE_BETWEEN: 'justify-between' }[node.primaryAxisAlignItems ?? '']
  const cross = { CENTER: 'items-center', MAX: 'items-end', BASELINE: 'items-baseline' }[node.counterAxisAlignItems ?? ''] ?? 'items-start'
  const spacing = node.itemSpacing ?? 0
  const gap = (name: string, value: number) => (value > 0 ? [`${name}-[${px(value)}]`] : [])
  return [
    'flex',
    ...(row ? [] : ['flex-col']),
    ...(wrap ? ['flex-wrap', node.counterAxisAlignContent === 'SPACE_BETWEEN' ? 'content-between' : 'content-start'] : []),
    ...(main ? [main] : []),
    cross,
    ...(between ? [] : gap(wrap ? 'gap-x' : 'gap', spacing)),
    ...(wrap ? gap('gap-y', node.counterAxisSpacing ?? 0) : []),
    ...(row && !wrap && narrow !== undefined
      ? [`@max-[${px(narrow)}]:flex-wrap`, ...(between || spacing === 0 ? [`@max-[${px(narrow)}]:gap-[8px]`] : [])]
      : []),
    ...padding,
  ]
}

/** Spacing below nothing draws neighbours over each other; flex has no such gap. */
export function overlapClass(parent: FigmaNode, index: number): string[] {
  const spacing = parent.itemSpacing ?? 0
  if (spacing >= 0 || index === 0 || parent.layoutMode === 'GRID' || parent.primaryAxisAlignItems === 'SPACE_BETWEEN') return []
  return [`${parent.layoutMode === 'HORIZONTAL' ? 'ml' : 'mt'}-[${px(spacing)}]`]
}

function gridClasses(node: FigmaNode, notes: Notes): string[] {
  const tracks = (name: 'cols' | 'rows', sizing: string | undefined, count: number | undefined): string[] => {
    const parsed = sizing === undefined ? undefined : parseTracks(sizing)
    if (sizing !== undefined && !parsed)
      notes.add(
        node,
        'grid-tracks',
        `The ${name === 'cols' ? 'columns' : 'rows'} are sized in a way that is not known; they share the room.`,
        'nearly',
      )
    const known = parsed ?? Array.from({ length: Math.min(64, Math.max(1, Math.round(count ?? 1))) }, () => '1fr')
    if (known.every((track) => track === '1fr')) return [`grid-${name}-${known.length}`]
    return [`grid-${name}-[${known.join('_')}]`]
  }
  const gap = (name: string, value: number | undefined) => (value && value > 0 ? [`${name}-[${px(value)}]`] : [])
  return [
    'grid',
    ...tracks('cols', node.gridColumnsSizing, node.gridColumnCount),
    ...tracks('rows', node.gridRowsSizing, node.gridRowCount),
    ...(node.gridColumnGap === node.gridRowGap
      ? gap('gap', node.gridRowGap)
      : [...gap('gap-x', node.gridColumnGap), ...gap('gap-y', node.gridRowGap)]),
  ]
}

/** `80px 1fr`, `repeat(3, minmax(0, 1fr))`, `fit-content(100%)`; undefined for anything else. */
export function parseTracks(sizing: string): string[] | undefined {
  const expanded = sizing
    .slice(0, 2_000)
    .replaceAll(/minmax\(\s*0(?:px)?\s*,\s*([\d.]+fr)\s*\)/g, '$1')
    .replaceAll(/fit-content\(\s*100%\s*\)/g, 'auto')
    .replaceAll(/repeat\(\s*(\d{1,2})\s*,\s*([^()]{1,40})\)/g, (_match, count: string, track: string) =>
      Array(Number(count)).fill(track.trim()).join(' '),
    )
  const tracks = expanded.trim().split(/[\s,]+/)
  if (tracks.length > 64 || !tracks.every((track) => /^(?:\d{1,5}(?:\.\d{1,6})?(?:px|fr)|auto|min-content|max-content)$/.test(track)))
    return undefined
  return tracks.map((track) => track.replace(/^(\d+\.\d{2})\d+/, '$1'))
}

export function gridChildClasses(node: FigmaNode): string[] {
  const place = (name: 'col' | 'row', anchor: number | undefined, span: number | undefined) => [
    ...(anchor === undefined ? [] : [`${name}-start-${Math.min(64, Math.max(1, Math.round(anchor) + 1))}`]),
    ...(span && span > 1 ? [`${name}-span-${Math.min(64, Math.round(span))}`] : []),
  ]
  const align = { MIN: 'start', CENTER: 'center', MAX: 'end' } as Record<string, string>
  const fills = (axis: Axis) => sizingOf(node, axis, { ...node, layoutMode: 'GRID' }) === 'FILL'
  return [
    ...place('col', node.gridColumnAnchorIndex, node.gridColumnSpan),
    ...place('row', node.gridRowAnchorIndex, node.gridRowSpan),
    ...(fills('horizontal') ? [] : [`justify-self-${align[node.gridChildHorizontalAlign ?? ''] ?? 'start'}`]),
    ...(fills('vertical') ? [] : [`self-${align[node.gridChildVerticalAlign ?? ''] ?? 'start'}`]),
    'min-w-0',
  ]
}

export function limitClasses(node: FigmaNode): string[] {
  const one = (name: string, value: number | undefined) => (value !== undefined && value > 0 ? [`${name}-[${px(value)}]`] : [])
  return [...one('min-w', node.minWidth), ...one('max-w', node.maxWidth), ...one('min-h', node.minHeight), ...one('max-h', node.maxHeight)]
}
