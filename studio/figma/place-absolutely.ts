import { box, type Element } from './element.ts'
import { boxWithin, type Placed, px, turnedSize } from './geometry.ts'
import { round } from './paint-classes.ts'

/** Lays a drawn layer over its parent where it stands, held to the edges that its constraints name. */
export function placeAbsolutely(parent: Placed, child: Placed, drawn: Element): Element {
  const { box: covered, turn } = boxWithin(parent, child)
  const { width, height } = child.size
  const away = turnedSize(child.size, turn)
  const own = { x: covered.x + (away.width - width) / 2, y: covered.y + (away.height - height) / 2, width, height }
  const hold = turn === 0 ? child.node.constraints : undefined
  drawn.classes.push('absolute')
  drawn.classes.push(...axis('left', 'right', 'w', 'ml', own.x, width, parent.size.width, hold?.horizontal))
  drawn.classes.push(...axis('top', 'bottom', 'h', 'mt', own.y, height, parent.size.height, hold?.vertical))
  if (turn !== 0) drawn.classes.push(`rotate-[${round(turn)}deg]`)
  if (child.mirrored) drawn.classes.push('-scale-y-100')
  return drawn
}

function axis(
  start: string,
  end: string,
  length: string,
  margin: string,
  at: number,
  extent: number,
  whole: number,
  hold: string | undefined,
): string[] {
  const size = `${length}-[${px(extent)}]`
  switch (hold) {
    case 'RIGHT':
    case 'BOTTOM':
      return [`${end}-[${px(whole - at - extent)}]`, size]
    case 'LEFT_RIGHT':
    case 'TOP_BOTTOM':
      return [`${start}-[${px(at)}]`, `${end}-[${px(whole - at - extent)}]`]
    case 'CENTER':
      return [`${start}-[50%]`, `${margin}-[${px(at - whole / 2)}]`, size]
    case 'SCALE':
      return whole > 0
        ? [`${start}-[${round((at / whole) * 100)}%]`, `${length}-[${round((extent / whole) * 100)}%]`]
        : [`${start}-[${px(at)}]`, size]
    default:
      return [`${start}-[${px(at)}]`, size]
  }
}

/** A turned layer stands in the middle of a box of what it covers. */
export function wrapTurned(parent: Placed, child: Placed, drawn: Element): Element {
  const turn = boxWithin(parent, child).turn
  if (child.mirrored) drawn.classes.push('-scale-y-100')
  if (turn === 0) return drawn
  const covered = turnedSize(child.size, turn)
  drawn.classes.push(
    'absolute',
    `left-[${px((covered.width - child.size.width) / 2)}]`,
    `top-[${px((covered.height - child.size.height) / 2)}]`,
    `w-[${px(child.size.width)}]`,
    `h-[${px(child.size.height)}]`,
    `rotate-[${round(turn)}deg]`,
  )
  return box(['relative', 'shrink-0'], [drawn])
}

/** Above what is painted before it. */
export function lift(child: Element['children'][number]): void {
  if (typeof child === 'object' && 'tag' in child && !child.classes.includes('absolute')) child.classes.push('relative')
}
