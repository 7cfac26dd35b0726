import { paddingOf, sizingOf } from './auto-layout.ts'
import { boxWithin, type Placed } from './geometry.ts'

/** Pixels by which a file may differ from its own auto layout. */
const tolerance = 1.5

/**
 * Whether the children of a frame stand where its auto layout puts them. Files by other hands, and files taken apart, do not
 * always hold both alike; then the boxes are what was seen. Frames that wrap or lie on a grid are believed.
 */
export function agreesWithBoxes(parent: Placed, flowing: readonly Placed[]): boolean {
  const { node, size } = parent
  const row = node.layoutMode === 'HORIZONTAL'
  if (node.layoutMode === 'GRID' || node.layoutWrap === 'WRAP' || node.counterAxisAlignItems === 'BASELINE' || flowing.length === 0) return true
  const padding = paddingOf(node)
  const boxes = flowing.map((child) => boxWithin(parent, child).box)
  const along = boxes.map((box) => (row ? { at: box.x, length: box.width } : { at: box.y, length: box.height }))
  const across = boxes.map((box) => (row ? { at: box.y, length: box.height } : { at: box.x, length: box.width }))
  const [main, cross] = row ? (['horizontal', 'vertical'] as const) : (['vertical', 'horizontal'] as const)
  const [start, end, room] = row ? [padding.left, padding.right, size.width] : [padding.top, padding.bottom, size.height]
  const [side, other, breadth] = row ? [padding.top, padding.bottom, size.height] : [padding.left, padding.right, size.width]

  const between = node.primaryAxisAlignItems === 'SPACE_BETWEEN' && flowing.length > 1
  const lengths = along.reduce((sum, { length }) => sum + length, 0)
  const free = room - start - end - lengths
  const gap = between ? Math.max(0, free / (flowing.length - 1)) : (node.itemSpacing ?? 0)
  const left = free - gap * (flowing.length - 1)
  const fills = flowing.some((child) => sizingOf(child.node, main, node) === 'FILL')
  const share = { CENTER: 0.5, MAX: 1 }[node.primaryAxisAlignItems ?? ''] ?? 0
  let at = start + (fills ? 0 : left * share)
  const inLine = along.every((piece) => {
    const meets = Math.abs(piece.at - at) <= tolerance
    at += piece.length + gap
    return meets
  })
  const aside = { CENTER: 0.5, MAX: 1 }[node.counterAxisAlignItems ?? ''] ?? 0
  return (
    inLine &&
    across.every((piece, index) => {
      const share = sizingOf(flowing[index]!.node, cross, node) === 'FILL' ? 0 : aside
      return Math.abs(piece.at - side - (breadth - side - other - piece.length) * share) <= tolerance
    })
  )
}
