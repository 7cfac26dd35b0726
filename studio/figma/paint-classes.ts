/** Fills of a layer as classes. Colours are carried as they are, so they look the same in light and dark. */
import type { Color, FigmaNode, Paint } from './figma-node.ts'
import { px } from './geometry.ts'
import type { Notes } from './note.ts'

interface Size {
  width: number
  height: number
}

/** `#rrggbb`, with `aa` where it is not opaque. */
export function hexOf({ r, g, b, a = 1 }: Color, opacity = 1): string {
  const alpha = clamp(a * opacity)
  const parts = [r, g, b, ...(alpha < 0.998 ? [alpha] : [])]
  return `#${parts
    .map((part) =>
      Math.round(clamp(part) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

export function isSeen(paint: { visible?: boolean | undefined; opacity?: number | undefined; color?: Color | undefined }): boolean {
  return paint.visible !== false && (paint.opacity ?? 1) > 0.001 && (paint.color?.a ?? 1) > 0.001
}

/** The one colour that stands for a list of paints where only one can be used: the topmost. */
export function topColor(paints: readonly Paint[] | undefined): { color: Color; opacity: number; exact: boolean } | undefined {
  const seen = (paints ?? []).filter(isSeen)
  const top = seen.at(-1)
  if (!top) return undefined
  const color = top.color ?? top.gradientStops?.[0]?.color
  return color && { color, opacity: top.opacity ?? 1, exact: seen.length === 1 && top.type === 'SOLID' }
}

/**
 * Classes of the fills, bottom first: each entry is one layer of paint. A gradient over a solid colour shares its layer.
 * Pictures and patterns cannot come along; a quiet ground keeps their place.
 */
export function fillLayers(node: FigmaNode, size: Size, notes: Notes): string[][] {
  const layers: string[][] = []
  let open = false
  for (const paint of (node.fills ?? []).filter(isSeen)) {
    if (paint.blendMode && !['NORMAL', 'PASS_THROUGH'].includes(paint.blendMode))
      notes.add(node, 'fill-blend-mode', `The fill is mixed as ${paint.blendMode}; it is laid over plainly.`, 'nearly')
    if (paint.type === 'SOLID' && paint.color) {
      layers.push([`bg-[${hexOf(paint.color, paint.opacity)}]`])
      open = true
      continue
    }
    const gradient = paint.type.startsWith('GRADIENT_') ? gradientClass(node, paint, size, notes) : undefined
    if (gradient) {
      if (open) layers.at(-1)!.push(gradient)
      else layers.push([gradient])
    } else {
      const [what, reason] = unknownFill(paint.type)
      notes.add(node, what, reason)
      layers.push(['bg-sunken'])
    }
    open = false
  }
  return layers
}

function unknownFill(type: string): [string, string] {
  if (type === 'IMAGE') return ['image', 'A template brings no pictures; a plain ground keeps the place.']
  if (type === 'VIDEO') return ['video', 'A template brings no videos; a plain ground keeps the place.']
  return ['fill', `A fill of the kind ${type.slice(0, 40)} has no counterpart; a plain ground keeps the place.`]
}

function gradientClass(node: FigmaNode, paint: Paint, { width, height }: Size, notes: Notes): string | undefined {
  const [start, end, side] = paint.gradientHandlePositions ?? []
  const stops = (paint.gradientStops ?? []).map(({ position, color }) => ({ position, color: hexOf(color, paint.opacity) }))
  if (!start || !end || stops.length < 2) return undefined
  const [dx, dy] = [(end.x - start.x) * width, (end.y - start.y) * height]
  const across = side ? [(side.x - start.x) * width, (side.y - start.y) * height] : [-dy, dx]
  const angle = round((Math.atan2(dx, -dy) * 180) / Math.PI)
  const listed = (place: (position: number) => string) => stops.map(({ position, color }) => `${color}_${place(position)}`).join(',')
  const percent = (position: number) => `${round(position * 100)}%`
  const at = `${percent(start.x)}_${percent(start.y)}`

  if (paint.type === 'GRADIENT_LINEAR') {
    const length = Math.hypot(dx, dy)
    if (length === 0) return undefined
    const skew = Math.abs(dx * across[0]! + dy * across[1]!) / (length * Math.hypot(across[0]!, across[1]!) || 1)
    if (skew > 0.1) notes.add(node, 'gradient-skew', 'The gradient is slanted; it is drawn straight across its direction.', 'nearly')
    /* CSS measures along a line through the middle that is just long enough for the corners. */
    const line = (Math.abs(dx) * width + Math.abs(dy) * height) / length
    const along = (position: number) => {
      const [x, y] = [start.x * width + dx * position - width / 2, start.y * height + dy * position - height / 2]
      return percent((x * dx + y * dy) / length / line + 0.5)
    }
    return `bg-linear-[${angle}deg,${listed(along)}]`
  }
  if (paint.type === 'GRADIENT_ANGULAR') return `bg-conic-[from_${angle}deg_at_${at},${listed(percent)}]`
  if (paint.type === 'GRADIENT_DIAMOND') notes.add(node, 'gradient-diamond', 'A diamond gradient is drawn as an ellipse.', 'nearly')
  else if (Math.min(Math.abs(dx), Math.abs(dy)) > 0.1 * Math.hypot(dx, dy))
    notes.add(node, 'gradient-turn', 'The ellipse of the gradient is turned; it is drawn upright.', 'nearly')
  const upright = Math.abs(dx) >= Math.abs(dy)
  const [main, other] = [Math.hypot(dx, dy), Math.hypot(across[0]!, across[1]!)]
  const [rx, ry] = upright ? [main, other] : [other, main]
  return `bg-radial-[${px(rx)}_${px(ry)}_at_${at},${listed(percent)}]`
}

function clamp(part: number): number {
  return Math.min(1, Math.max(0, part))
}

export function round(value: number): number {
  const rounded = Math.round(value * 100) / 100
  return rounded === 0 ? 0 : rounded
}
