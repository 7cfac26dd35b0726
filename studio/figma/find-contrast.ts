/** Whether texts stand out from what is painted below them, as WCAG 2.2 AA asks. */
import type { Color, FigmaNode } from './figma-node.ts'
import type { Box } from './geometry.ts'
import type { Notes } from './note.ts'
import { isSeen } from './paint-classes.ts'

type Rgb = [number, number, number]

interface Ground {
  box: Box
  /** Colours that may be met there; empty where a picture is. */
  colors: Color[]
  opacity: number
}

export function noteContrast(roots: readonly FigmaNode[], paper: Color, notes: Notes): void {
  const grounds: Ground[] = []
  const visit = (node: FigmaNode, opacity: number): void => {
    if (node.visible === false || node.isMask) return
    const own = opacity * (node.opacity ?? 1)
    const { absoluteBoundingBox: box } = node
    if (node.type === 'TEXT' && box) noteText(node, box, grounds, paper, own, notes)
    else if (box && node.type !== 'GROUP')
      for (const paint of (node.fills ?? []).filter(isSeen))
        grounds.push({
          box,
          colors: paint.color ? [paint.color] : (paint.gradientStops ?? []).map(({ color }) => color),
          opacity: own * (paint.opacity ?? 1),
        })
    for (const child of node.children) visit(child, own)
  }
  for (const root of roots) visit(root, 1)
}

function noteText(node: FigmaNode, box: Box, grounds: readonly Ground[], paper: Color, opacity: number, notes: Notes): void {
  const size = node.style?.fontSize ?? 16
  const needed = size >= 24 || (size >= 18.66 && (node.style?.fontWeight ?? 400) >= 700) ? 3 : 4.5
  let below: Rgb[] = [rgbOf(paper)]
  for (const ground of grounds.filter((candidate) => covers(candidate.box, box))) {
    if (ground.colors.length === 0) return
    below = below.flatMap((under) => ground.colors.map((color) => over(color, ground.opacity, under))).slice(0, 64)
  }
  const styles = [node.style?.fills ?? node.fills, ...Object.values(node.styleOverrideTable ?? {}).map(({ fills }) => fills)]
  const inks = styles.flatMap((fills) => (fills ?? []).filter(isSeen).slice(-1))
  const worst = Math.min(
    ...inks.flatMap((paint) =>
      (paint.color ? [paint.color] : (paint.gradientStops ?? []).map(({ color }) => color)).flatMap((ink) =>
        below.map((under) => contrast(over(ink, opacity * (paint.opacity ?? 1), under), under)),
      ),
    ),
  )
  if (worst < needed - 0.01)
    notes.add(
      node,
      'contrast',
      `The text has a contrast of ${worst.toFixed(2)} to its ground; ${needed} are needed to be read by everyone.`,
      'nearly',
    )
}

function covers(ground: Box, text: Box): boolean {
  const [x, y] = [text.x + text.width / 2, text.y + text.height / 2]
  return x >= ground.x && x <= ground.x + ground.width && y >= ground.y && y <= ground.y + ground.height
}

function rgbOf({ r, g, b }: Color): Rgb {
  return [r, g, b]
}

function over(color: Color, opacity: number, under: Rgb): Rgb {
  const alpha = Math.min(1, Math.max(0, (color.a ?? 1) * opacity))
  return rgbOf(color).map((part, index) => part * alpha + under[index]! * (1 - alpha)) as Rgb
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((first, second) => first - second) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: Rgb): number {
  const [r, g, b] = color.map((part) => {
    const value = Math.min(1, Math.max(0, part))
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
