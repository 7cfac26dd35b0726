import type { Sizing } from './auto-layout.ts'
import type { DrawContext } from './draw-context.ts'
import type { FigmaNode } from './figma-node.ts'
import { type Placed, px } from './geometry.ts'

/** Lengths of a layer along the axes on which it does not fill its parent. */
export function sizeClasses({ node }: Placed, across: Sizing, down: Sizing, size: { width: number; height: number }, context: DrawContext): string[] {
  const classes: string[] = []
  if (node.type === 'TEXT') {
    const slot = node.name.includes('{{')
    if (across !== 'FILL') classes.push(`${slot && across === 'HUG' ? 'min-w' : 'w'}-[${px(size.width)}]`)
    if (across !== 'FILL') classes.push('max-w-full')
    if (across === 'HUG' && !slot) classes.push(`@min-[${px(context.width)}]:whitespace-nowrap`)
    const line = node.style?.lineHeightPx ?? 0
    const written = (node.characters?.split('\n').length ?? 1) * line
    if (!slot && line > 0 && written > size.height + 0.01) classes.push(`h-[${px(size.height)}]`)
    else if (down !== 'FILL' && !(down === 'HUG' && Math.abs(size.height - written) < 0.01)) classes.push(`min-h-[${px(size.height)}]`)
    return classes
  }
  if (across === 'FIXED') classes.push(`w-[${px(size.width)}]`, ...(size.width > 64 ? ['max-w-full'] : []))
  if (down === 'FIXED') classes.push(`${holdsText(node) && !node.clipsContent ? 'min-h' : 'h'}-[${px(size.height)}]`)
  return classes
}

export function holdsText(node: FigmaNode): boolean {
  return node.visible !== false && (node.type === 'TEXT' || node.children.some(holdsText))
}
