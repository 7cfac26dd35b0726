import type { FigmaNode } from './figma-node.ts'

/** Pixels; y grows downwards. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}
/** A layer with its own unrotated size, where its centre is on the page and how far it is turned there, in degrees clockwise. */
export interface Placed {
  node: FigmaNode
  size: { width: number; height: number }
  centre: { x: number; y: number }
  turn: number
  mirrored: boolean
}

const radians = Math.PI / 180

/** Undefined for a layer that takes no place on the page. `frameTurn` is how far the frame around it is turned. */
export function placeNode(node: FigmaNode, frameTurn: number): Placed | undefined {
  const box = node.absoluteBoundingBox
  if (!box) return undefined
  const straight = node.type === 'GROUP' && turnsWithChildren(node)
  const turn = normaliseTurn(frameTurn + (straight ? 0 : ownTurn(node)))
  const given = straight ? undefined : (node.size && { width: node.size.x, height: node.size.y }) || node.ownSize
  return {
    node,
    size: given ?? unturnedSize(box, turn),
    centre: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    turn,
    mirrored: isMirrored(node),
  }
}

/** Where a layer stands in its parent's own coordinates: the box that it covers there, its size and its turn in that box. */
export function boxWithin(parent: Placed, child: Placed): { box: Box; turn: number } {
  const turn = normaliseTurn(child.turn - parent.turn)
  const [dx, dy] = [child.centre.x - parent.centre.x, child.centre.y - parent.centre.y]
  const [cos, sin] = [Math.cos(-parent.turn * radians), Math.sin(-parent.turn * radians)]
  const covered = turnedSize(child.size, turn)
  const centre = { x: dx * cos - dy * sin + parent.size.width / 2, y: dx * sin + dy * cos + parent.size.height / 2 }
  return { box: { x: centre.x - covered.width / 2, y: centre.y - covered.height / 2, ...covered }, turn }
}

export function turnedSize({ width, height }: Placed['size'], turn: number): Placed['size'] {
  const [cos, sin] = [Math.abs(Math.cos(turn * radians)), Math.abs(Math.sin(turn * radians))]
  return { width: width * cos + height * sin, height: width * sin + height * cos }
}

/** Groups are written in two ways: their layers repeat the turn of the group, which then stands straight, or stand in it as in a frame. */
function turnsWithChildren(group: FigmaNode): boolean {
  const own = ownTurn(group)
  return group.children.length > 0 && group.children.every((child) => Math.abs(normaliseTurn(ownTurn(child) - own)) < 0.5)
}

function ownTurn(node: FigmaNode): number {
  if (node.relativeTransform) return Math.atan2(node.relativeTransform[1][0], node.relativeTransform[0][0]) / radians
  /* Counted against the clock, in radians; some exporters write degrees. */
  const { rotation = 0 } = node
  const [fromRadians, fromDegrees] = [-rotation / radians, -rotation]
  if (Math.abs(rotation) > 2 * Math.PI + 0.001) return fromDegrees
  const { size, absoluteBoundingBox: box } = node
  if (!size || !box) return fromRadians
  const off = (turn: number) => {
    const covered = turnedSize({ width: size.x, height: size.y }, turn)
    return Math.abs(covered.width - box.width) + Math.abs(covered.height - box.height)
  }
  return off(fromDegrees) < off(fromRadians) - 0.5 ? fromDegrees : fromRadians
}

function isMirrored({ relativeTransform: m, type }: FigmaNode): boolean {
  return type !== 'GROUP' && m !== undefined && m[0][0] * m[1][1] - m[0][1] * m[1][0] < 0
}

/** The size that, turned so far, covers this box; at 45 degrees many do, and the square is taken. */
function unturnedSize(box: Box, turn: number): Placed['size'] {
  if (turn === 0) return { width: box.width, height: box.height }
  const [cos, sin] = [Math.abs(Math.cos(turn * radians)), Math.abs(Math.sin(turn * radians))]
  const determinant = cos * cos - sin * sin
  if (Math.abs(determinant) < 0.01) {
    const side = box.width / (cos + sin)
    return { width: side, height: side }
  }
  return {
    width: Math.max(0, (box.width * cos - box.height * sin) / determinant),
    height: Math.max(0, (box.height * cos - box.width * sin) / determinant),
  }
}

function normaliseTurn(turn: number): number {
  const within = ((turn % 360) + 360) % 360
  return Math.abs(within) < 0.01 || Math.abs(within - 360) < 0.01 ? 0 : within
}

/** A length as classes take it, hundredths of a pixel. */
export function px(length: number): string {
  const rounded = Math.round(Math.min(100_000, Math.max(-100_000, length)) * 100) / 100
  return `${rounded === 0 ? 0 : rounded}px`
}
